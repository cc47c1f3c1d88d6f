import { extentOf, type Scale } from './scale.ts'
import type { TimelineRow } from './timelineRows.ts'

/** Half the height of a track, in pixels. */
const MIDDLE = 6

interface Props {
  row: TimelineRow
  isFirst: boolean
  scale: Scale
}

/**
 * Where a report stands on the axis: a dot, filled where its time is believed, larger where it is the first. One of which only the
 * day is known is as long as that day. Widths are parts of what there is, and pages that run from right to left have it turned.
 */
export function Track({ row: { published, doubt }, isFirst, scale }: Props) {
  const { from, to } = extentOf(published)
  const place = percent(scale.placeOf(from))
  return (
    <svg aria-hidden="true" className="block h-3 w-full overflow-visible rtl:-scale-x-100">
      {scale.ticks.map((tick) => (
        <Line key={tick} x={percent(scale.placeOf(tick))} />
      ))}
      <line x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-rule" />
      {to > from ? (
        <line
          x1={place}
          x2={percent(scale.placeOf(to))}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth="5"
          strokeLinecap="round"
          className="stroke-muted/60"
        />
      ) : (
        <circle
          cx={place}
          cy={MIDDLE}
          r={isFirst ? 5.5 : 4}
          strokeWidth="1.5"
          className={doubt ? 'fill-paper stroke-muted' : isFirst ? 'fill-accent' : 'fill-ink'}
        />
      )}
    </svg>
  )
}

const Line = ({ x }: { x: string }) => (
  <line x1={x} x2={x} y1="-50%" y2="150%" className="stroke-rule" strokeDasharray="2 3" />
)

/** A place on an axis as SVG writes it. */
export const percent = (place: number): string => `${Math.round(place * 1000) / 10}%`
