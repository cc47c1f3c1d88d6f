import type { Period } from './period.ts'

/** How many days (UTC) a period has, that of the newest story included. */
export const DAYS: Readonly<Record<Period, number>> = {
  now: Number.POSITIVE_INFINITY,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  all: Number.POSITIVE_INFINITY,
}
