import type { Period } from '../../shared/top/period.ts'
import { say } from '../words/words.ts'

interface CountedPeriod {
  readonly period: Period
  readonly count: number
}

/** How many stories a period has, or how many of these are shown. */
export function sayCount(periods: readonly CountedPeriod[], period: Period, shown: number): string {
  const count = periods.find((each) => each.period === period)?.count ?? shown
  const stories = say('stories', { count })
  return count > shown ? say('shownOf', { shown, stories }) : stories
}
