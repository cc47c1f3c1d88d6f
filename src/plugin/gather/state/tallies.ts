import type { FeedLine, Memory } from './memory.ts'

/**
 * Writes down with each feed what has come of it, so that who asks for that, such as each build, need not read a line for each of
 * 100,000 reports. What stands behind another report of its outlet is counted nowhere.
 */
export function withTallies(memory: Memory): Memory {
  const reports = [...memory.reports.values()].filter(({ behind }) => behind === undefined)
  const outlets = new Map<string, string | undefined>()
  for (const { story, outlet } of reports) {
    const known = outlets.get(story)
    outlets.set(story, outlets.has(story) && known !== outlet ? undefined : outlet)
  }
  const tallies = new Map<string, { reports: number; joined: number }>()
  for (const { feed, story } of reports) {
    const tally = tallies.get(feed) ?? { reports: 0, joined: 0 }
    tallies.set(feed, tally)
    tally.reports += 1
    // Of a story with several outlets there is none to name.
    if (outlets.get(story) === undefined) tally.joined += 1
  }
  return {
    ...memory,
    feeds: new Map(
      [...memory.feeds].map(([feed, line]): [string, FeedLine] => [
        feed,
        { ...line, ...(tallies.get(feed) ?? { reports: 0, joined: 0 }) },
      ]),
    ),
  }
}
