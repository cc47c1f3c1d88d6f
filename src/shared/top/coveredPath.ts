import type { CoveredPeriod } from './coveredPeriod.ts'

export const COVERED_PATH = '/covered'

/** The most covered stories of a period. */
export const coveredPath = (period: CoveredPeriod = 'week'): string =>
  period === 'week' ? COVERED_PATH : `${COVERED_PATH}/${period}`
