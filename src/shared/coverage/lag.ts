import { dayOf, isDayOnly } from '../dates.ts'

/** A part of a span of time. */
export interface SpanPart {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'years'
  readonly amount: number
}

/** How long after another report one came. */
export interface Lag {
  readonly isEarlier: boolean
  /** One of the two has a day only, so that less than days is not known. */
  readonly isByDay: boolean
  /** One or two, the larger unit first; none where there is no difference. */
  readonly parts: readonly SpanPart[]
}

const MINUTE = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES
/** From so many days on hours say nothing. */
const WITH_HOURS = 7
/** From so many days on the span is said in months, and from so many months on in years. */
const IN_MONTHS = 61
const IN_YEARS = 24

/**
 * How long after another report one came, as exactly as a reader wants it: 12 minutes, 2 hours 10 minutes, 3 days 4 hours, 12 days,
 * 5 months, 3 years. Months and years are rounded.
 *
 * @param report its date, ISO 8601
 * @param from that of the other one, mostly the first
 */
export function lagBetween(report: string, from: string): Lag {
  const isByDay = isDayOnly(report) || isDayOnly(from)
  const timeOf = (iso: string) => Date.parse(isByDay ? dayOf(iso) : iso)
  const minutes = Math.round((timeOf(report) - timeOf(from)) / MINUTE)
  const parts = isByDay
    ? longSpan(Math.round(Math.abs(minutes) / DAY_MINUTES)).filter(({ amount }) => amount > 0)
    : spanOf(Math.abs(minutes))
  return { isEarlier: minutes < 0, isByDay, parts }
}

/** A span of whole minutes in one or two parts, none of which is zero; none for no time. */
export const spanOf = (minutes: number): SpanPart[] =>
  partsOf(minutes).filter(({ amount }) => amount > 0)

function partsOf(minutes: number): SpanPart[] {
  if (minutes < DAY_MINUTES) {
    return [
      { unit: 'hours', amount: Math.floor(minutes / HOUR_MINUTES) },
      { unit: 'minutes', amount: minutes % HOUR_MINUTES },
    ]
  }
  const hours = Math.round(minutes / HOUR_MINUTES)
  if (hours >= WITH_HOURS * 24) return longSpan(Math.round(minutes / DAY_MINUTES))
  return [
    { unit: 'days', amount: Math.floor(hours / 24) },
    { unit: 'hours', amount: hours % 24 },
  ]
}

function longSpan(days: number): SpanPart[] {
  if (days < IN_MONTHS) return [{ unit: 'days', amount: days }]
  const months = Math.round(days / 30.44)
  if (months < IN_YEARS) return [{ unit: 'months', amount: months }]
  return [{ unit: 'years', amount: Math.round(days / 365.25) }]
}
