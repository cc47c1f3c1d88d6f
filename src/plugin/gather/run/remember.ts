import { forget } from '../state/forget.ts'
import { markSeen } from '../state/markSeen.ts'
import {
  type FeedLine,
  type Memory,
  type ReportLine,
  type StoryLine,
  UNKNOWN_SIZE,
} from '../state/memory.ts'
import { rememberedJoin } from '../state/rememberedJoin.ts'
import { withTallies } from '../state/tallies.ts'
import type { SeenFiles } from './files/lookAtFiles.ts'
import { instantOf } from './instants.ts'
import type { PlacedReport } from './place/placeReports.ts'
import type { Candidate } from './report/candidate.ts'
import type { FreshReports } from './report/freshReports.ts'

/** What a run has found, to be remembered. */
export interface Found {
  readonly feeds: readonly FeedLine[]
  readonly seen: SeenFiles
  readonly known: Pick<FreshReports, 'recovered' | 'inFeeds'>
  /** By the id of the story that they have come to. */
  readonly placed: readonly { readonly story: string; readonly reports: readonly PlacedReport[] }[]
  /** Of stories that have begun or changed. */
  readonly stories: readonly StoryLine[]
  readonly listed: ReadonlySet<string>
  readonly now: string
}

/** What is known after a run. */
export function remember(memory: Memory, found: Found): Memory {
  const { seen, known, now } = found
  const reports = withRenamed(memory.reports, seen.renamed)
  for (const [story, own] of known.recovered) {
    const written = new Map(seen.written.get(story)?.map(({ key, gathered }) => [key, gathered]))
    for (const each of own) {
      reports.set(each.key, reportLine(each, story, foundAt(written.get(each.key)) ?? now))
    }
  }
  for (const { story, reports: own } of found.placed) {
    for (const { candidate, behind, join } of own) {
      reports.set(candidate.key, {
        ...reportLine(candidate, story, now),
        ...(behind !== undefined && { behind }),
        ...(join && { join: rememberedJoin(join) }),
      })
    }
  }
  const stories = new Map(seen.stories)
  for (const line of found.stories) stories.set(line.story, line)
  for (const [story, facts] of seen.facts) {
    const line = stories.get(story)
    const isWished = facts.wants.length + facts.refuses.length > 0
    const isOwn = isWished || facts.pages.some((page) => !reports.has(page))
    // It is read again in each run.
    if (line && isOwn) stories.set(story, { ...line, size: UNKNOWN_SIZE })
  }
  const feeds = new Map(memory.feeds)
  for (const line of found.feeds) feeds.set(line.feed, line)
  const all = markSeen({ ...memory, feeds, reports, stories }, known.inFeeds, now)
  return withTallies(forget(all, found.listed, now))
}

/** When a file says that the robot has found a report. */
function foundAt(gathered: string | undefined): string | undefined {
  const time = Date.parse(gathered ?? '')
  return Number.isNaN(time) ? undefined : instantOf(time)
}

/** A person has given the file of a story another name: its reports are those of the new one. */
export function withRenamed(
  reports: Memory['reports'],
  renamed: ReadonlyMap<string, string>,
): Map<string, ReportLine> {
  const all = new Map(reports)
  if (renamed.size === 0) return all
  for (const [key, line] of reports) {
    const story = renamed.get(line.story)
    if (story !== undefined) all.set(key, { ...line, story })
  }
  return all
}

const reportLine = (
  { key, feed, language, outlet, report }: Candidate,
  story: string,
  now: string,
): ReportLine => ({
  ...{ report: key, story, feed, title: report.title },
  ...(report.excerpt !== undefined && { excerpt: report.excerpt }),
  ...{ published: report.published, first: now, language, outlet },
})
