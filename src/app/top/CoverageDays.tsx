import type { Calendar } from '../../shared/calendar.ts'
import { formatDay } from '../../shared/dates.ts'
import type { ReportDays } from '../../shared/top/coveredFiles.ts'
import { say } from '../words/words.ts'

const HEIGHT = 24
const BAR = 5
const GAP = 1
/** Coverage of one day is a narrow bar, and not a wide one that looks like much. */
const LEAST_DAYS = 7

interface Props {
  days: ReportDays
  calendar: Calendar
}

/** How many reports came out each day: small bars for the eye, and in words when the most did. */
export function CoverageDays({ days: { first, counts }, calendar }: Props) {
  const most = Math.max(...counts)
  const busiest = new Date(first)
  busiest.setUTCDate(busiest.getUTCDate() + counts.indexOf(most))
  const width = Math.max(LEAST_DAYS, counts.length) * (BAR + GAP)
  return (
    <span className="inline-flex flex-wrap items-end gap-x-2 text-muted">
      <svg
        aria-hidden="true"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="max-w-full shrink-0 text-accent rtl:-scale-x-100"
      >
        <path fill="currentColor" d={barsOf(counts, most)} />
        <path stroke="currentColor" strokeOpacity="0.5" d={`M0 ${HEIGHT - 0.5}H${width}`} />
      </svg>
      <bdi>
        {say('busiestDay', { day: formatDay(busiest.toISOString(), calendar), count: most })}
      </bdi>
    </span>
  )
}

const barsOf = (counts: readonly number[], most: number): string =>
  counts
    .map((count, day) => {
      // However many the most are, one can be seen.
      const height = Math.ceil((count / most) * (HEIGHT - 2))
      return count === 0 ? '' : `M${day * (BAR + GAP)} ${HEIGHT - 1}v-${height}h${BAR}v${height}z`
    })
    .join('')
