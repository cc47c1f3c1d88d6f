import type { Period } from './period.ts'

/** The words that a ranking is called by. */
export const TOP_TITLES = {
  now: 'topNow',
  day: 'topOfDay',
  week: 'topOfWeek',
  month: 'topOfMonth',
  year: 'topOfYear',
  all: 'topOfAll',
} as const satisfies Record<Period, string>
