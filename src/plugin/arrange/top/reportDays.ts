import { isFarOff } from '../../../shared/coverage/farOff.ts'
import { dayOf } from '../../../shared/dates.ts'
import type { ReportDays } from '../../../shared/top/coveredFiles.ts'
import type { Coverage } from '../coverage/coverageOf.ts'

const DAY_MILLISECONDS = 86_400_000

/**
 * How many reports of a story there are of each day (UTC), itself included. What lies far off in time is left out: a bar for each
 * day would make the others too small to see.
 */
export function reportDays({ reports }: Pick<Coverage, 'reports'>): ReportDays {
  const published = reports[0]?.published ?? ''
  const days = reports.flatMap(({ published: date }) =>
    date === null || isFarOff(date, published) ? [] : [Date.parse(dayOf(date)) / DAY_MILLISECONDS],
  )
  const first = Math.min(...days)
  const counts = Array.from({ length: Math.max(...days) - first + 1 }, () => 0)
  for (const day of days) counts[day - first] = (counts[day - first] ?? 0) + 1
  return { first: dayOf(new Date(first * DAY_MILLISECONDS).toISOString()), counts }
}
