import type { Memory } from './memory.ts'

/** What is remembered of the reports of a feed. */
export interface Tally {
  reports: number
  /** Those of them that stand in stories which other outlets report too. */
  joined: number
  /** When the newest of them was first seen. */
  news: string
}

/** What each feed has brought, by its address. What stands behind another report of its outlet is counted nowhere. */
export function talliesOf({ reports }: Memory): ReadonlyMap<string, Tally> {
  const counted = [...reports.values()].filter(({ behind }) => behind === undefined)
  const outlets = new Map<string, Set<string>>()
  for (const { story, outlet } of counted) {
    const known = outlets.get(story)
    if (known) known.add(outlet)
    else outlets.set(story, new Set([outlet]))
  }
  const tallies = new Map<string, Tally>()
  for (const { feed, story, first } of counted) {
    const tally = tallies.get(feed) ?? { reports: 0, joined: 0, news: first }
    tallies.set(feed, tally)
    tally.reports += 1
    if ((outlets.get(story)?.size ?? 0) > 1) tally.joined += 1
    if (first > tally.news) tally.news = first
  }
  return tallies
}
