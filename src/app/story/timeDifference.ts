import { dayOf, isDayOnly } from '../../shared/dates.ts'

/** How much earlier (below zero) or later a report came than its story. */
export interface TimeDifference {
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'
  readonly amount: number
}

const MINUTE = 60_000
const DAY = 86_400_000
/** From so many days on, weeks say more. */
const TWO_WEEKS = 14

/**
 * How much earlier or later a report came than the story it belongs to, in the unit that a person would choose. Months
 * and years are those of the calendar. Where one of the two has a day only, days are the least.
 */
export function timeDifference(report: string, story: string): TimeDifference {
  const isByDay = isDayOnly(report) || isDayOnly(story)
  const [from, to] = [story, report].map((iso) => Date.parse(isByDay ? dayOf(iso) : iso))
  const difference = (to ?? 0) - (from ?? 0)
  const { unit, amount } = spanBetween(Math.min(from ?? 0, to ?? 0), Math.abs(difference), isByDay)
  return { unit, amount: difference < 0 && amount > 0 ? -amount : amount }
}

/** A span of time that begins at a time. */
function spanBetween(start: number, length: number, isByDay: boolean): TimeDifference {
  const minutes = Math.round(length / MINUTE)
  if (!isByDay && minutes < 60) return { unit: 'minutes', amount: minutes }
  const hours = Math.round(minutes / 60)
  if (!isByDay && hours < 48) return { unit: 'hours', amount: hours }
  const days = Math.round(length / DAY)
  if (days < TWO_WEEKS) return { unit: 'days', amount: days }
  const months = wholeMonths(new Date(start), new Date(start + length))
  if (months < 2) return { unit: 'weeks', amount: Math.round(days / 7) }
  if (months < 12) return { unit: 'months', amount: months }
  return { unit: 'years', amount: Math.round(months / 12) }
}

function wholeMonths(start: Date, end: Date): number {
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months
}
