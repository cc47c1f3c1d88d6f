import type { Period } from './period.ts'

export const TOP_PATH = '/top'

/** The hottest stories: now, or of a period. */
export const topPath = (period: Period = 'now'): string =>
  period === 'now' ? TOP_PATH : `${TOP_PATH}/${period}`
