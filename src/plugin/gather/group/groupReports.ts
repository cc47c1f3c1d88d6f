import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { Grouping, JoinedReport, KnownEvent, Reported } from './grouping.ts'
import { groupLanguage, type Placed } from './groupLanguage.ts'
import { inTimeOrder } from './inTimeOrder.ts'

/**
 * Finds which new reports are about one event, or about one that there is a file of. Those stay as they are: none is split,
 * and none joined with another. The order of what is given does not matter.
 *
 * A new report that an event has already, or that is given twice, is placed once.
 */
export function groupReports(fresh: readonly Reported[], known: readonly KnownEvent[]): Grouping {
  const events = known.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const wanted = wantedBy(events)
  const placed = new Set(events.flatMap(({ reports }) => reports.map(({ key }) => key)))
  const joined = new Map<string, JoinedReport[]>()
  const free: Reported[] = []
  for (const report of inTimeOrder(fresh)) {
    if (placed.has(report.key)) continue
    placed.add(report.key)
    const event = wanted.get(report.key)
    if (event === undefined) free.push(report)
    else addTo(joined, event, { key: report.key, join: undefined })
  }
  const begun: Placed['begun'][number][] = []
  for (const [language, reports] of byLanguage(free)) {
    const found = groupLanguage(language, reports, events)
    begun.push(...found.begun)
    for (const [event, report] of found.joined) addTo(joined, event, report)
  }
  return {
    joined: new Map([...joined].sort(([a], [b]) => byCodeUnit(a, b))),
    begun: begun.sort((a, b) => a.begins - b.begins).map(({ reports }) => reports),
  }
}

function addTo(joined: Map<string, JoinedReport[]>, event: string, report: JoinedReport): void {
  const reports = joined.get(event)
  if (reports) reports.push(report)
  else joined.set(event, [report])
}

/** By key of a page: the event to which a person has said it belongs, the first by id where there are several. */
function wantedBy(events: readonly KnownEvent[]): Map<string, string> {
  const wanted = new Map<string, string>()
  for (const { id, wants } of events) {
    for (const key of wants ?? []) if (!wanted.has(key)) wanted.set(key, id)
  }
  return wanted
}

function byLanguage(reports: readonly Reported[]): [string, Reported[]][] {
  const languages = new Map<string, Reported[]>()
  for (const report of reports) {
    const list = languages.get(report.language)
    if (list) list.push(report)
    else languages.set(report.language, [report])
  }
  return [...languages].sort(([a], [b]) => byCodeUnit(a, b))
}
