import { shownAddress } from '../../gather/sources/feedAddress.ts'
import type { Source } from '../../gather/sources/source.ts'
import type { FeedLine, Memory } from '../../gather/state/memory.ts'
import { readMemory } from '../../gather/state/readMemory.ts'
import { counted, number } from '../../problems/counted.ts'
import type { Said } from './gatherCommand.ts'
import { gatherSite, inFull, noSources, readList } from './gatherSite.ts'
import { adviceFor, shownTime } from './sourceLines.ts'

/** What is known of a source, and what its reports have come to. */
interface KnownSource {
  readonly source: Source
  readonly line: FeedLine | undefined
  /** Reports that are remembered, and those of them in stories of several outlets. */
  readonly reports: number
  readonly joined: number
}

/** Shows how each source of the list is. */
export async function showSources(json: boolean): Promise<Said> {
  const { places } = await gatherSite()
  const list = readList(places)
  const sources = list?.sources ?? []
  const aside = inFull(list?.problems ?? [])
  const { memory } = readMemory(places.memory)
  const known = knownSources(sources, memory)
  if (json)
    return { text: JSON.stringify({ sources: known.map(sourceData) }, null, 2), code: 0, aside }
  if (sources.length === 0) return { text: noSources(places.list), code: 1, aside }
  return { text: known.map(sourceText).join('\n\n'), code: 0, aside }
}

function knownSources(sources: readonly Source[], { feeds, reports }: Memory): KnownSource[] {
  const outlets = new Map<string, Set<string>>()
  for (const { story, outlet } of reports.values()) {
    const of = outlets.get(story) ?? new Set()
    outlets.set(story, of.add(outlet))
  }
  const byFeed = Map.groupBy(reports.values(), ({ feed }) => feed)
  return sources.map((source) => {
    const own = byFeed.get(source.url) ?? []
    const joined = own.filter(({ story }) => (outlets.get(story)?.size ?? 0) > 1)
    return {
      ...{ source, line: feeds.get(source.url) },
      ...{ reports: own.length, joined: joined.length },
    }
  })
}

function sourceData({ source, line, reports, joined }: KnownSource) {
  const { feed, etag, modified, moved, ...known } = line ?? {}
  return {
    ...{ url: shownAddress(source.url), title: source.title ?? line?.title, topics: source.topics },
    ...{ ...known, reports, joined },
    ...(moved !== undefined && { moved: shownAddress(moved) }),
  }
}

function sourceText({ source, line, reports, joined }: KnownSource): string {
  const address = shownAddress(source.url)
  const title = source.title ?? line?.title
  const parts = [
    title === undefined ? address : `${title} (${address})`,
    line?.worked === undefined
      ? 'has not worked yet'
      : `worked on ${shownTime(line.worked)}, with ${counted(line.items ?? 0, 'item')}`,
    `${counted(reports, 'report')} remembered, ${number(joined)} of them in stories that others report too`,
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
