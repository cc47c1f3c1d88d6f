import type { Memory, ReportLine } from './memory.ts'

/**
 * Notes which reports are in their feeds still.
 *
 * @param answers of feeds that have sent their items anew in this run, by address: the keys of these. A feed that has said
 * that nothing is new, or that has failed, says nothing of its reports
 * @param now ISO 8601 in UTC without fractions
 */
export function markSeen(
  memory: Memory,
  answers: ReadonlyMap<string, ReadonlySet<string>>,
  now: string,
): Memory {
  if (answers.size === 0) return memory
  const holders = holdersOf(answers)
  const reports = new Map(memory.reports)
  for (const [key, report] of memory.reports) {
    const marked = seen(report, answers.get(report.feed)?.has(key), holders.get(key), now)
    if (marked !== report) reports.set(key, marked)
  }
  return { ...memory, reports }
}

/** The first feed that has each report now. */
function holdersOf(answers: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const holders = new Map<string, string>()
  for (const [feed, keys] of answers) {
    for (const key of keys) if (!holders.has(key)) holders.set(key, feed)
  }
  return holders
}

/**
 * @param isThere whether its own feed has it; undefined where that says nothing
 * @param holder another feed that has it
 */
function seen(
  report: ReportLine,
  isThere: boolean | undefined,
  holder: string | undefined,
  now: string,
): ReportLine {
  const { left } = report
  if (isThere) return left === undefined ? report : back(report)
  // What one feed has dropped and another one still has is known by that one, else it would come as new some day.
  const isGone = isThere === false || left !== undefined
  if (isGone && holder !== undefined) return { ...back(report), feed: holder }
  return isThere === false && left === undefined ? { ...report, left: now } : report
}

function back({ left: _, ...report }: ReportLine): ReportLine {
  return report
}
