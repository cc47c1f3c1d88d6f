import { site } from 'virtual:broadsheet/site'
import { formatDay } from '../../shared/dates.ts'
import type { CoveredPeriod } from '../../shared/top/coveredPeriod.ts'
import type { Period } from '../../shared/top/period.ts'
import { DAYS } from '../../shared/top/periodDays.ts'
import { say } from '../words/words.ts'

/**
 * What the stories of a ranking were chosen from, and how.
 *
 * @param newest date of the newest story
 * @param halfLife in days
 */
export function sayChoice(period: Period, newest: string, halfLife: number): string {
  const day = formatDay(newest, site.calendar)
  switch (period) {
    case 'now':
      return say('topNowText', { span: saySpan(halfLife) })
    case 'all':
      return say('topAllText')
    case 'day':
      return say('topDayText', { day })
    default:
      return say('topRangeText', rangeOf(period, newest))
  }
}

/** The first and the last day of a period, in words. */
export function rangeOf(period: CoveredPeriod, newest: string) {
  const oldest = new Date(newest)
  oldest.setUTCDate(oldest.getUTCDate() - DAYS[period] + 1)
  return {
    oldest: formatDay(oldest.toISOString(), site.calendar),
    newest: formatDay(newest, site.calendar),
  }
}

const YEAR = 365

/** A number of days in words; whole years as such. */
const saySpan = (days: number): string =>
  days % YEAR === 0 ? say('spanYears', { count: days / YEAR }) : say('spanDays', { count: days })
