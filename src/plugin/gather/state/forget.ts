import { type FeedLine, type Memory, REMEMBERED_DAYS, type ReportLine } from './memory.ts'
import { withoutOldExcerpts } from './withoutOldExcerpts.ts'

const DAY = 86_400_000

/**
 * Forgets what is in no feed any more, so that the state does not grow for ever.
 *
 * A report is forgotten when it has been out of its feed for `REMEMBERED_DAYS` in which that worked, or, of a source that is
 * no longer in the list, for as many days by the clock. A story is forgotten with its last report, and one that a person has removed not before
 * it was removed as long; a feed that is not in the list any more with its last report. Excerpts of which there are many are forgotten sooner.
 *
 * @param listed the addresses of all sources of the list
 * @param now ISO 8601 in UTC without fractions
 */
export function forget(memory: Memory, listed: ReadonlySet<string>, now: string): Memory {
  const reports = kept(memory.reports, (report) => remembered(report, memory, listed, now))
  const inStories = new Set([...reports.values()].map(({ story }) => story))
  const ofFeeds = new Set([...reports.values()].map(({ feed }) => feed))
  const stories = kept(memory.stories, (story) =>
    inStories.has(story.story) || isLately(story.removed, now) ? story : undefined,
  )
  const feeds = kept(memory.feeds, (line) => {
    if (listed.has(line.feed)) return line
    return ofFeeds.has(line.feed) ? unlisted(line) : undefined
  })
  return { ...memory, feeds, reports: withoutOldExcerpts(reports, now), stories }
}

/** Where it comes back to the list, it is to say all that it has, and not that nothing is new. */
function unlisted(line: FeedLine): FeedLine {
  const { etag, modified, from: _, ...others } = line
  return etag === undefined && modified === undefined ? line : others
}

function kept<Line>(
  lines: ReadonlyMap<string, Line>,
  keep: (line: Line) => Line | undefined,
): ReadonlyMap<string, Line> {
  const left = new Map<string, Line>()
  for (const [key, line] of lines) {
    const after = keep(line)
    if (after !== undefined) left.set(key, after)
  }
  return left
}

/** The report as it is remembered; undefined where it is forgotten. */
function remembered(
  report: ReportLine,
  { feeds }: Memory,
  listed: ReadonlySet<string>,
  now: string,
): ReportLine | undefined {
  const { feed, left } = report
  const isListed = listed.has(feed)
  // A source that was taken off the list has no feed that could say what it still has.
  if (left === undefined) return isListed ? report : { ...report, left: now }
  const until = isListed ? feeds.get(feed)?.worked : now
  return until === undefined || isLately(left, until) ? report : undefined
}

const isLately = (instant: string | undefined, now: string): boolean =>
  instant !== undefined && Date.parse(now) - Date.parse(instant) < REMEMBERED_DAYS * DAY
