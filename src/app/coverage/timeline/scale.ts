import { isDayOnly } from '../../../shared/dates.ts'

/** Where times stand on an axis. */
export interface Scale {
  /** Place of a time, from 0 to 1; what lies before the axis or after it stands at its end. */
  readonly placeOf: (time: number) => number
  /** Times that are named, none too close to another or to the end. */
  readonly ticks: readonly number[]
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Spans after the first report that a reader knows. */
const KNOWN = [15 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY]
/** Room that the name of a tick takes, as a part of the narrowest axis. */
const ROOM = 0.16
/** What the first of them needs before it, where the axis begins without a name. */
const ROOM_AT_START = 0.12
const LAST = 0.9

/** When a report came: at a time, or within a day. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** @param iso date of a report, ISO 8601 */
export function extentOf(iso: string): Extent {
  const from = Date.parse(iso)
  return { from, to: isDayOnly(iso) ? from + DAY : from }
}

/**
 * An axis on which the first hours have as much room as the weeks after them: most reports come within a day, and one that comes
 * weeks later would press them into one point. Up to the first hour it is all but even.
 *
 * @param start date of the report that it begins with, ISO 8601
 * @param dates those of all reports that stand on it
 */
export function scaleOf(start: string, dates: readonly string[]): Scale {
  const first = Date.parse(start)
  const last = Math.max(...dates.map((date) => extentOf(date).to))
  const length = Math.log1p(Math.max(last - first, MINUTE) / HOUR)
  const placeOf = (time: number): number =>
    Math.min(1, Math.log1p(Math.max(0, time - first) / HOUR) / length)
  const ticks: number[] = []
  let taken = ROOM_AT_START - ROOM
  for (const span of KNOWN) {
    if (isDayOnly(start) && span < DAY) continue
    const place = placeOf(first + span)
    if (place - taken < ROOM || place > LAST) continue
    ticks.push(first + span)
    taken = place
  }
  return { placeOf, ticks }
}
