import { type Filters, isPeriod, type Period } from './filters.ts'

/** So many days, the newest story's among them. */
export const DAYS: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30, year: 365 }

const DAY_MILLISECONDS = 86_400_000

/** The first day of a period that ends with a day. */
export function firstDayOf(period: Period, newest: string): string {
  const end = Date.parse(`${newest}T00:00:00Z`)
  return new Date(end - (DAYS[period] - 1) * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

/** The days that filters ask for, both included; undefined: without an end. */
export function daysOf({ since, until }: Pick<Filters, 'since' | 'until'>, newest: string) {
  return {
    first: since !== undefined && isPeriod(since) ? firstDayOf(since, newest) : since,
    last: until,
  }
}
