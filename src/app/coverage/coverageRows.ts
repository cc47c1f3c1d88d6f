import type { Copies } from '../../shared/coverage/storyCoverage.ts'
import type { Timeline } from '../../shared/coverage/timeline.ts'
import { dayOf } from '../../shared/dates.ts'
import type { Choice, Order } from './coverageAddress.ts'
import type { ShownReport } from './shownReports.ts'

/** A report, and the others that have about the same text. */
export interface Row {
  readonly report: ShownReport
  readonly copies: readonly ShownReport[]
}

/** Reports of one year that lie far from the story. */
export interface FarYear {
  readonly year: string
  readonly rows: readonly Row[]
}

export interface Rows {
  /** Those about the time of the story, or without a date. */
  readonly near: readonly Row[]
  /** The others, the oldest year first. */
  readonly far: readonly FarYear[]
}

interface Given {
  /** The story first. */
  readonly reports: readonly ShownReport[]
  readonly copies: Copies | undefined
  readonly timeline: Timeline
  /** In which names of publishers are put in order. */
  readonly language: string
}

/**
 * The reports as the reader wants them, each text once: of reports with about the same text the first in this order stands for all of
 * them, though one that lies far off only where all do.
 */
export function coverageRows(
  { reports, copies, timeline, language }: Given,
  { order, type }: Choice,
): Rows {
  const farNumbers = new Set(timeline.timed.flatMap((each) => (each.isFar ? each.number : [])))
  const isFar = ({ number }: ShownReport) => farNumbers.has(number)
  const chosen = reports
    .filter((report) => type === undefined || report.type === type)
    .sort(comparison(order, timeline, language))
  const inOrder = [...chosen.filter((each) => !isFar(each)), ...chosen.filter(isFar)]
  const groupOf = new Map((copies ?? []).flatMap((group) => group.map((n) => [n, group] as const)))
  const rows = [
    ...Map.groupBy(inOrder, ({ number }) => groupOf.get(number) ?? number).values(),
  ].flatMap(([report, ...others]) => (report ? [{ report, copies: others }] : []))
  const far = Map.groupBy(
    rows.filter(({ report }) => isFar(report)),
    ({ report }) => dayOf(report.published ?? '').slice(0, 4),
  )
  return {
    near: rows.filter(({ report }) => !isFar(report)),
    far: [...far]
      .map(([year, ofYear]) => ({ year, rows: ofYear }))
      .sort((a, b) => Number(a.year) - Number(b.year)),
  }
}

type Comparison = (a: ShownReport, b: ShownReport) => number

function comparison(order: Order, { timed }: Timeline, language: string): Comparison {
  const asGiven: Comparison = (a, b) => a.number - b.number
  if (order === 'best') return asGiven
  const places = new Map(timed.map(({ number }, place) => [number, place]))
  const placeOf = ({ number }: ShownReport) => places.get(number) ?? timed.length
  const earliest: Comparison = (a, b) => placeOf(a) - placeOf(b) || asGiven(a, b)
  if (order === 'earliest') return earliest
  const { compare } = new Intl.Collator(language)
  return (a, b) => compare(a.publisher.name, b.publisher.name) || earliest(a, b)
}
