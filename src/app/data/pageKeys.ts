import type { CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import type { Period } from '../../shared/top/period.ts'

/**
 * What the months and days of the archive, the pages that the publisher has written, and the rankings are known by among all
 * fetched state. A file of its own: a first view takes over what a finished page has without the code that would fetch it.
 */
export const pageKeys = {
  archive: ['archive'],
  sources: ['sources'],
  /** @param part undefined for the newest */
  month: (month: string, part: number | undefined) => ['month', month, part ?? 'newest'],
  /** @param part from 1 */
  day: (day: string, part: number) => ['day', day, part],
  /** Whether a story has feeds. */
  storyFeed: (id: string) => ['storyFeed', id],
  text: (slug: string) => ['text', slug],
  top: (period: Period) => ['top', period],
  covered: (period: CoveredPeriod) => ['covered', period],
} as const
