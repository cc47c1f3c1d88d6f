import { sayLag } from '../../ui/spans/sayLag.ts'
import type { Scale } from './scale.ts'
import { percent } from './Track.tsx'

/** So many parts the axis has where all reports stand on it together. */
const PARTS = 60
/** The most that a column is high, in pixels. */
const HIGH = 32

interface Props {
  scale: Scale
  /** Where the axis begins, ISO 8601. */
  from: string
  /** Dates to show as columns: how many reports came when; none where each has a row of its own. */
  dates: readonly string[]
}

/** The names of the times on the axis, and where many reports came. */
export function Axis({ scale, from, dates }: Props) {
  return (
    <div>
      {dates.length > 0 && <Columns scale={scale} dates={dates} />}
      <svg aria-hidden="true" className="block h-4 w-full overflow-visible rtl:-scale-x-100">
        {scale.ticks.map((tick) => (
          <text
            key={tick}
            x={percent(scale.placeOf(tick))}
            y="12"
            textAnchor="middle"
            className="origin-center fill-muted text-xs [transform-box:fill-box] rtl:-scale-x-100"
          >
            {sayLag(new Date(tick).toISOString(), from)}
          </text>
        ))}
      </svg>
    </div>
  )
}

function Columns({ scale, dates }: Pick<Props, 'scale' | 'dates'>) {
  const counts = new Array<number>(PARTS).fill(0)
  for (const date of dates) {
    const part = Math.min(PARTS - 1, Math.floor(scale.placeOf(Date.parse(date)) * PARTS))
    counts[part] = (counts[part] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return (
    <svg aria-hidden="true" className="block h-8 w-full border-b border-rule rtl:-scale-x-100">
      {counts.map((count, part) => {
        const height = Math.ceil((count / most) * HIGH)
        return count === 0 ? null : (
          <rect
            key={part}
            x={percent(part / PARTS)}
            y={HIGH - height}
            width={percent(0.8 / PARTS)}
            height={height}
            className="fill-muted"
          />
        )
      })}
    </svg>
  )
}
