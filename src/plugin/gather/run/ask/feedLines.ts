import type { FeedLine } from '../../state/memory.ts'
import type { FeedReports } from '../report/collectReports.ts'
import type { AskedSource } from './askSources.ts'

/**
 * What is known of the feeds that were asked, with what their reports have shown.
 *
 * @param news how many of the reports of each were not known
 * @param again those that are to answer anew the next time, as not all of their reports have found their place
 */
export function feedLinesOf(
  asked: readonly AskedSource[],
  feeds: readonly FeedReports[],
  news: ReadonlyMap<string, number>,
  now: string,
  again: ReadonlySet<string>,
): FeedLine[] {
  const outlets = new Map(feeds.map(({ asked: { source }, outlet }) => [source.url, outlet]))
  return asked.map(({ source, line }) => {
    const outlet = outlets.get(source.url)
    const { etag, modified, from, ...others } = line
    return {
      ...(again.has(source.url) ? others : line),
      ...(outlet && { outlet: { name: outlet.name, domain: outlet.domain } }),
      ...(news.has(source.url) && { news: now }),
    }
  })
}
