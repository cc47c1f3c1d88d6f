import type { CoveredPeriod } from './coveredPeriod.ts'

/** The words that the most covered stories are called by. */
export const COVERED_TITLES = {
  week: 'coveredOfWeek',
  month: 'coveredOfMonth',
  year: 'coveredOfYear',
} as const satisfies Record<CoveredPeriod, string>

/** Whether a period has most covered stories. */
export const isCoveredPeriod = (name: string): name is CoveredPeriod =>
  Object.hasOwn(COVERED_TITLES, name)

/** The period of an address: none is the week; undefined for one that there is not. */
export function coveredPeriodOf(name: string | undefined): CoveredPeriod | undefined {
  if (name === undefined) return 'week'
  return name !== 'week' && isCoveredPeriod(name) ? name : undefined
}
