import type { Period } from '../../shared/top/period.ts'

/** Key of a ranking among all fetched state. A file of its own: who takes over the data of pages needs nothing more of it. */
export const topKey = (period: Period) => ['top', period] as const
