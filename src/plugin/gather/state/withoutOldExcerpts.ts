import type { Memory, ReportLine } from './memory.ts'

/** So many reports are read to learn how frequent words are (see `groupLanguage`). */
const READ = 20_000
/** For so many days at least new reports are likened to one: longer than the window of an event. */
const LIKENED_DAYS = 7
const DAY = 86_400_000

/**
 * Drops the excerpts of reports that nothing is likened to any more, where more are remembered than are read: they are a third of
 * the file, and hosts of version control take no file of any size. It goes by whole days, so that lines do not change at each run.
 *
 * @param now ISO 8601 in UTC
 */
export function withoutOldExcerpts(reports: Memory['reports'], now: string): Memory['reports'] {
  if (reports.size <= READ) return reports
  const before = firstDayRead(reports, now)
  const after = new Map(reports)
  for (const [key, report] of reports) {
    if (report.excerpt !== undefined && report.first < before) after.set(key, without(report))
  }
  return after
}

const without = ({ excerpt: _, ...report }: ReportLine): ReportLine => report

/** The day from which on all reports keep their excerpts. */
function firstDayRead(reports: Memory['reports'], now: string): string {
  const counts = new Map<string, number>()
  for (const { first } of reports.values()) {
    const day = first.slice(0, 10)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  let day = new Date(Date.parse(now) - LIKENED_DAYS * DAY).toISOString().slice(0, 10)
  let read = 0
  for (const each of [...counts.keys()].sort().reverse()) {
    read += counts.get(each) ?? 0
    if (each < day) day = each
    if (read >= READ) break
  }
  return day
}
