import { expect, test } from 'vitest'
import type { Memory, ReportLine } from './memory.ts'
import { withoutOldExcerpts } from './withoutOldExcerpts.ts'

const NOW = '2026-03-01T06:00:00Z'
const daysAgo = (days: number): string =>
  new Date(Date.parse(NOW) - days * 86_400_000).toISOString().replace('.000', '')

/** So many reports a day for some days, each with an excerpt. */
function reportsOf(days: number, count: number): Memory['reports'] {
  const reports = Array.from({ length: days * count }, (_, i): ReportLine => {
    const first = daysAgo(Math.floor(i / count))
    const texts = { title: 'Flood', excerpt: 'The river rose.', language: 'en', outlet: 'a' }
    return { report: `${i}`, story: 's', feed: 'f', published: first, first, ...texts }
  })
  return new Map(reports.map((line) => [line.report, line]))
}

/** For how many days back reports have excerpts, where all before have none. */
function daysWithExcerpts(reports: Memory['reports'], count: number): number {
  const has = [...reports.values()].map(({ excerpt }) => excerpt !== undefined)
  const end = has.includes(false) ? has.indexOf(false) : has.length
  expect(has.slice(end)).not.toContain(true)
  return end / count
}

test.each([
  ['of few reports all keep them', 60, 300, 60],
  ['of many the latest 20,000, whole days of them', 60, 600, 34],
  ['of very many those of a week, which others may still be likened to', 20, 4000, 8],
])('excerpts: %s', (_, days, count, kept) => {
  const reports = reportsOf(days, count)
  const after = withoutOldExcerpts(reports, NOW)
  expect(daysWithExcerpts(after, count)).toBe(kept)
  expect(after.size).toBe(reports.size)
  // The same day, nothing else changes.
  expect([...withoutOldExcerpts(after, NOW)]).toEqual([...after])
})
