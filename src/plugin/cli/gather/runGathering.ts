import { askAll } from '../../gather/fetch/askAll.ts'
import type { Way } from '../../gather/fetch/way.ts'
import { gather } from '../../gather/run/gather.ts'
import type { Gathered, Gathering } from '../../gather/run/gathering.ts'
import { enrich } from '../../gather/run/report/enrich.ts'
import { feedAddress } from '../../gather/sources/feedAddress.ts'
import type { Source } from '../../gather/sources/source.ts'
import { agentOf } from '../../network/agentOf.ts'
import { withProgress } from '../../run/progress.ts'
import type { Settings } from '../../run/settings.ts'
import type { GatherArguments } from './gatherArguments.ts'
import type { Said } from './gatherCommand.ts'
import { gatheredJson, gatheredText } from './gatheredReport.ts'
import { type GatherSite, gatherSite, inFull, noSources, readList } from './gatherSite.ts'

/** Asks the sources of the list, or those that are named, and says what has come of it. */
export async function runGathering(given: GatherArguments): Promise<Said> {
  const site = await gatherSite()
  const list = readList(site.places)
  const sources = given.names.length > 0 ? given.names.map(named) : (list?.sources ?? [])
  const problems = list?.problems ?? []
  if (sources.length === 0) {
    const reason = noSources(site.places.list)
    return {
      text: given.json ? JSON.stringify({ error: reason }, null, 2) : reason,
      code: 1,
      aside: inFull(problems),
    }
  }
  const isShown = !given.json && process.stderr.isTTY
  const found = await withProgress(
    'sources asked',
    isShown ? process.stderr : undefined,
    (onProgress) =>
      gather(
        gatheringOf(site, sources, {
          listed: new Set([...(list?.sources ?? []), ...sources].map(({ url }) => url)),
          evenNow: given.now,
          isTrial: given.command === 'try',
          onAsked: onProgress,
        }),
      ),
  )
  const telling = { isTrial: given.command === 'try', failuresAlone: isShown }
  return {
    text: given.json ? gatheredJson(found) : gatheredText(found, telling),
    code: hasWorked(found) ? 0 : 1,
    aside: inFull([...problems, ...found.problems]),
  }
}

/** A source that is none of the list. */
const named = (url: string): Source => ({
  url: feedAddress(url) ?? url,
  title: undefined,
  link: undefined,
  language: undefined,
  quality: undefined,
  topics: [],
})

const PURPOSE = 'gathers news of feeds'

/** How hosts are asked for this site. */
export const wayOf = (settings: Settings, signal?: AbortSignal): Way => ({
  agent: agentOf(settings, PURPOSE),
  allowsPrivate: settings.gather.private,
  signal,
})

function gatheringOf(
  { settings, places }: GatherSite,
  sources: readonly Source[],
  more: Pick<Gathering, 'listed' | 'evenNow' | 'isTrial' | 'onAsked'>,
): Gathering {
  const stop = new AbortController()
  // What has come until then is kept.
  process.once('SIGINT', () => stop.abort())
  const way = wayOf(settings, stop.signal)
  return {
    ...{ sources, places, settings, now: new Date() },
    content: settings.content,
    ask: (askings, onAnswer) => askAll(askings, way, onAnswer),
    enrich: settings.gather.enrich ? (reports) => enrich(reports, way) : undefined,
    ...more,
  }
}

/** Whether one source worked at least: one that was not asked did, where it worked when it was. */
const hasWorked = ({ sources }: Gathered): boolean =>
  sources.some(
    (each) =>
      each.what === 'new' ||
      each.what === 'same' ||
      (each.what === 'waiting' && each.failing === undefined),
  )
