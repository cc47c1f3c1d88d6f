import { shownAddress } from '../../gather/sources/feedAddress.ts'
import type { Source } from '../../gather/sources/source.ts'
import type { FeedLine } from '../../gather/state/memory.ts'
import { readFeeds } from '../../gather/state/readMemory.ts'
import { counted, number } from '../../problems/counted.ts'
import type { Said } from './gatherCommand.ts'
import { gatherSite, inFull, noSources, readList } from './gatherSite.ts'
import { adviceFor, shownTime } from './sourceLines.ts'

/** What is known of a source. */
interface KnownSource {
  readonly source: Source
  readonly line: FeedLine | undefined
}

/** Shows how each source of the list is. */
export async function showSources(json: boolean): Promise<Said> {
  const { places } = await gatherSite()
  const list = readList(places)
  const sources = list?.sources ?? []
  const { feeds, problems } = readFeeds(places.memory)
  const aside = inFull([...(list?.problems ?? []), ...problems])
  const known = sources.map((source) => ({ source, line: feeds.get(source.url) }))
  if (json)
    return { text: JSON.stringify({ sources: known.map(sourceData) }, null, 2), code: 0, aside }
  if (sources.length === 0) return { text: noSources(places.list), code: 1, aside }
  return { text: known.map(sourceText).join('\n\n'), code: 0, aside }
}

function sourceData({ source, line }: KnownSource) {
  const { feed, etag, modified, from, moved, ...known } = line ?? {}
  return {
    ...{ url: shownAddress(source.url), title: source.title ?? line?.title, topics: source.topics },
    ...{ reports: 0, joined: 0, ...known },
    ...(moved !== undefined && { moved: shownAddress(moved) }),
  }
}

function sourceText({ source, line }: KnownSource): string {
  const address = shownAddress(source.url)
  const title = source.title ?? line?.title
  const parts = [
    title === undefined ? address : `${title} (${address})`,
    line?.worked === undefined
      ? 'has not worked yet'
      : `worked on ${shownTime(line.worked)}, with ${counted(line.items ?? 0, 'item')}`,
    `${counted(line?.reports ?? 0, 'report')} remembered, ${number(line?.joined ?? 0)} of them in stories that others report too`,
    ...(line?.moved === undefined ? [] : [`moved to ${shownAddress(line.moved)}`]),
    ...failure(line),
    ...(line?.next === undefined ? [] : [`asked again after ${shownTime(line.next)}`]),
  ]
  return parts.join('\n  ')
}

function failure(line: FeedLine | undefined): string[] {
  if (line?.retired !== undefined) {
    return [`has said on ${shownTime(line.retired)} that it is no more. ${adviceFor('gone')}`]
  }
  if (!line?.failing) return []
  const { reason, since, times, kind } = line.failing
  return [
    `fails since ${shownTime(since)}, ${counted(times, 'time')}: it ${reason}. ${adviceFor(kind)}`.trimEnd(),
  ]
}
