import { timeDifference } from '../../shared/dates.ts'
import { say } from '../words/words.ts'

const WORDS = {
  minutes: { same: 'sameTime', earlier: 'minutesEarlier', later: 'minutesLater' },
  hours: { same: 'sameTime', earlier: 'hoursEarlier', later: 'hoursLater' },
  days: { same: 'sameDay', earlier: 'daysEarlier', later: 'daysLater' },
} as const

/**
 * How much earlier or later a report came than the story it belongs to: `3 hours earlier`, `2 days later`,
 * `same time`. Where one of the two has a day only, the difference is in days, or `same day`.
 */
export function sayDifference(report: string, story: string): string {
  const { unit, amount } = timeDifference(report, story)
  const words = WORDS[unit]
  if (amount === 0) return say(words.same)
  return say(amount < 0 ? words.earlier : words.later, { count: Math.abs(amount) })
}
