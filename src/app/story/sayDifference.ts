import { timeDifference } from '../../shared/dates.ts'
import { say } from '../words/words.ts'

/**
 * How much earlier or later a report came than the story it belongs to: `3 hours earlier`, `2 days later`,
 * `same time`. Where one of the two has a day only, the difference is in days, or `same day`.
 */
export function sayDifference(report: string, story: string): string {
  const { unit, amount } = timeDifference(report, story)
  if (amount === 0) return say(unit === 'days' ? 'sameDay' : 'sameTime')
  const span = say(unit, { count: Math.abs(amount) })
  return say(amount < 0 ? 'spanEarlier' : 'spanLater', { span })
}
