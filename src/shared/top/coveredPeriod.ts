import type { Period } from './period.ts'

/** The periods that have the most covered stories, reckoned as those of the hottest. A day has a page of its own. */
export const COVERED_PERIODS = ['week', 'month', 'year'] as const satisfies readonly Period[]
export type CoveredPeriod = (typeof COVERED_PERIODS)[number]
