import type { Calendar } from '../../../shared/calendar.ts'
import { formatDay } from '../../../shared/dates.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { sayLag } from '../../ui/spans/sayLag.ts'
import { number, say } from '../../words/words.ts'
import { outletKey } from '../outletsOf.ts'
import { DoubtSign } from './DoubtSign.tsx'
import type { Scale } from './scale.ts'
import { Track } from './Track.tsx'
import type { TimelineRow } from './timelineRows.ts'

/** A row is two lines on a phone, and one where there is room. */
export const ROW =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[13rem_minmax(0,1fr)_9rem]'
/** Where the axis of a row stands. */
export const TRACK = 'px-1.5 max-sm:col-span-2 sm:col-start-2 sm:row-start-1'

interface Props {
  /** See `togetherByDay`. */
  groups: readonly (readonly TimelineRow[])[]
  /** The first one whose time can be trusted. */
  first: TimelineRow | undefined
  scale: Scale
  calendar: Calendar
  /** Number of the first of the rows among all. */
  start?: number
}

/** Reports in time, each with its publisher, its place on the axis and how long after the first it came. */
export function TimelineItems({ groups, first, scale, calendar, start = 1 }: Props) {
  return (
    <ol start={start} className="text-sm">
      {groups.map((group) => {
        const [row] = group
        return row === undefined ? null : (
          <li key={row.number} className={`${ROW} py-0.5 sm:py-1`}>
            {group.length === 1 ? (
              <span className="flex gap-x-1.5 overflow-hidden">
                <Name row={row} isFirst={row === first} />
              </span>
            ) : (
              <Names rows={group} />
            )}
            <span className="text-end whitespace-nowrap tabular-nums sm:col-start-3">
              <When row={row} first={first} calendar={calendar} />
            </span>
            <span className={TRACK}>
              <Track row={row} isFirst={row === first} scale={scale} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

interface NameProps {
  row: TimelineRow
  isFirst: boolean
  /** Whether it may take more than one line. */
  isWhole?: boolean
}

function Name({ row: { number, publisher }, isFirst, isWhole = false }: NameProps) {
  return (
    <>
      <bdi
        {...asWritten(publisher.name)}
        className={`${isWhole ? 'min-w-0' : 'truncate'} ${isFirst || number === 0 ? 'font-bold' : ''}`}
      >
        {publisher.name}
      </bdi>
      {number === 0 && <span className="shrink-0 text-muted">{say('thisStory')}</span>}
    </>
  )
}

/** The publishers of those that stand in one row, each once, below one another as far as there is room beside. */
const Names = ({ rows }: { rows: readonly TimelineRow[] }) => (
  <ul className="flex flex-wrap gap-x-3 overflow-hidden">
    {[...Map.groupBy(rows, ({ publisher }) => outletKey(publisher))].map(
      ([key, [row, ...others]]) => (
        <li key={key} className="flex max-w-full gap-x-1.5">
          {row && <Name row={row} isFirst={false} isWhole />}
          {others.length > 0 && (
            <bdi className="shrink-0 text-muted">×{number(1 + others.length)}</bdi>
          )}
        </li>
      ),
    )}
  </ul>
)

interface WhenProps {
  row: TimelineRow
  first: TimelineRow | undefined
  calendar: Calendar
}

function When({ row, first, calendar }: WhenProps) {
  if (row === first) return <strong className="text-accent">{say('lagFirst')}</strong>
  const { doubt, published } = row
  return (
    <>
      <DoubtSign doubt={doubt} />
      <bdi>{first ? sayLag(published, first.published) : formatDay(published, calendar)}</bdi>
    </>
  )
}
