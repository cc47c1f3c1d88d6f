import type { Source } from '../../sources/source.ts'
import type { FeedLine, Memory } from '../../state/memory.ts'
import type { Gathering, SourceOutcome } from '../gathering.ts'
import type { FeedReports } from '../report/collectReports.ts'
import { type AskedSource, isToBeAsked } from './askSources.ts'

/**
 * What has become of each source of a run, in the order of the list.
 *
 * @param feeds those that have answered anew
 * @param news how many of the reports of each were not known
 */
export function sourceOutcomes(
  { sources, now }: Pick<Gathering, 'sources' | 'now'>,
  { feeds: before }: Pick<Memory, 'feeds'>,
  asked: readonly AskedSource[],
  feeds: readonly FeedReports[],
  news: ReadonlyMap<string, number>,
): SourceOutcome[] {
  const byUrl = new Map(asked.map((each) => [each.source.url, each]))
  const read = new Map(feeds.map((each) => [each.asked.source.url, each]))
  return sources.flatMap((source) => {
    const own = byUrl.get(source.url)
    if (!own) return unasked(source, before.get(source.url), now)
    const { answer, line } = own
    const head = { source, title: source.title ?? line.title }
    if (answer.what === 'same') return { ...head, what: 'same' }
    if (answer.what === 'failed') return failed(head, line)
    return {
      ...head,
      what: 'new',
      items: answer.feed.items.length,
      fresh: news.get(source.url) ?? 0,
      unusable: read.get(source.url)?.unusable ?? 0,
      mended: answer.feed.mended,
      moved: answer.moved,
    }
  })
}

type Head = Pick<SourceOutcome, 'source' | 'title'>

/** Where a run was ended before, nothing is said of those that are left. */
function unasked(source: Source, line: FeedLine | undefined, now: Date): SourceOutcome[] {
  const head = { source, title: source.title ?? line?.title }
  if (line?.retired !== undefined) return [{ ...head, what: 'retired', since: line.retired }]
  if (line?.next === undefined || isToBeAsked(line, now)) return []
  return [{ ...head, what: 'waiting', until: line.next, failing: line.failing }]
}

function failed(head: Head, { failing, next }: FeedLine): SourceOutcome[] {
  if (!failing) return []
  const { kind, status, reason, since, times } = failing
  return [{ ...head, what: 'failed', kind, status, reason, since, times, next }]
}
