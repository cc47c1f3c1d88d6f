import { say } from '../words/words.ts'
import { timeDifference } from './timeDifference.ts'

/**
 * How much earlier or later a report came than the story it belongs to: `3 hours earlier`, `a year later`,
 * `same time`. Where one of the two has a day only, it is at least in days, or `same day`.
 */
export function sayDifference(report: string, story: string): string {
  const { unit, amount } = timeDifference(report, story)
  if (amount === 0) return say(unit === 'days' ? 'sameDay' : 'sameTime')
  const span = say(unit, { count: Math.abs(amount) })
  return say(amount < 0 ? 'spanEarlier' : 'spanLater', { span })
}
