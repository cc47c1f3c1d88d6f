import type { Period } from './period.ts'

/** The periods that have the most covered stories, reckoned as those of the hottest. A day has a page of its own. */
export const COVERED_PERIODS = ['week', 'month', 'year'] as const satisfies readonly Period[]
export type CoveredPeriod = (typeof COVERED_PERIODS)[number]

/** The period of an address: none is the week; undefined for one that there is not. */
export const coveredPeriodOf = (name: string | undefined): CoveredPeriod | undefined =>
  COVERED_PERIODS.find((period) => (period === 'week' ? undefined : period) === name)

/** The words that they are called by. */
export const COVERED_TITLES = {
  week: 'coveredOfWeek',
  month: 'coveredOfMonth',
  year: 'coveredOfYear',
} as const satisfies Record<CoveredPeriod, string>
