import { dayName, dayNumber } from '../storyDays.ts'
import { type Filters, isPeriod, type Period } from './filters.ts'

/** So many days, the newest story's among them. */
export const DAYS: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30, year: 365 }

/** The first day of a period that ends with a day. */
export const firstDayOf = (period: Period, newest: string): string =>
  dayName(dayNumber(newest) - (DAYS[period] - 1))

/** The days that filters ask for, both included; undefined: without an end. */
export function daysOf({ since, until }: Pick<Filters, 'since' | 'until'>, newest: string) {
  return {
    first: since !== undefined && isPeriod(since) ? firstDayOf(since, newest) : since,
    last: until,
  }
}
