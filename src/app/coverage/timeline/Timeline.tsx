import 'virtual:broadsheet/words/timeline'
import { useId } from 'react'
import type { Calendar } from '../../../shared/calendar.ts'
import { formatMonth, monthOf } from '../../../shared/dates.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Moment } from '../../ui/dates/Moment.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { KeptDetails } from '../opened/KeptDetails.tsx'
import { Axis } from './Axis.tsx'
import { REASONS, SIGNS } from './doubts.ts'
import { scaleOf } from './scale.ts'
import { ROW, TimelineItems, TRACK } from './TimelineItems.tsx'
import { type TimelineRow, type TimelineRows, togetherByDay } from './timelineRows.ts'

/** More rows than these are behind a click. */
const SHOWN = 12

interface Props {
  rows: TimelineRows
  calendar: Calendar
}

/**
 * When each publisher reported a story: who was first, and how long after that the others came, as an ordered list whose rows draw
 * one axis together. Nothing where there is nobody to compare.
 */
export function Timeline({ rows: { near, first, far }, calendar }: Props) {
  const id = useId()
  if (near.length < 2) return null
  const start = (first ?? near[0])?.published ?? ''
  const dates = near.flatMap(({ published, doubt }) => (doubt === 'longBefore' ? [] : published))
  const scale = scaleOf(start, dates)
  const groups = togetherByDay(near)
  const isLong = groups.length > SHOWN + 1
  const [rows, later] = isLong ? [groups.slice(0, SHOWN), groups.slice(SHOWN)] : [groups, []]
  const shared = { first, scale, calendar }
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="font-serif text-lg font-bold">
        {say('whenReported')}
      </h3>
      <p className="mt-1 mb-2">
        <First first={first} calendar={calendar} />
      </p>
      {groups.length > 1 && (
        <>
          <div className={ROW}>
            <div className={TRACK}>
              <Axis scale={scale} from={start} dates={isLong ? dates : []} />
            </div>
          </div>
          <TimelineItems groups={rows} {...shared} />
          {later.length > 0 && (
            <KeptDetails part="timeline" className="printed-open">
              <summary className="min-h-8 cursor-pointer content-center text-sm text-accent">
                {say('laterByTime', { count: later.flat().length })}
              </summary>
              <TimelineItems groups={later} start={SHOWN + 1} {...shared} />
            </KeptDetails>
          )}
        </>
      )}
      <Notes near={near} far={far} calendar={calendar} />
    </section>
  )
}

function First({ first, calendar }: { first: TimelineRow | undefined; calendar: Calendar }) {
  if (first === undefined) return <span>{say('noFirstReport')}</span>
  const { name } = first.publisher
  return (
    <Phrase
      word="firstReport"
      values={{
        publisher: (
          <strong>
            <bdi {...asWritten(name)}>{name}</bdi>
          </strong>
        ),
        date: <Moment iso={first.published} calendar={calendar} hasDate />,
      }}
    />
  )
}

interface NotesProps {
  near: readonly TimelineRow[]
  far: readonly TimelineRow[]
  calendar: Calendar
}

/** Why dates are doubted, and how many reports are far away. */
function Notes({ near, far, calendar }: NotesProps) {
  const doubts = [...new Set([...near, ...far].flatMap(({ doubt }) => doubt ?? []))].toSorted()
  return (
    <div className="mt-2 text-sm text-muted">
      {doubts.map((doubt) => (
        <p key={doubt} aria-hidden="true">
          <span>{SIGNS[doubt]} </span>
          <span>{say(REASONS[doubt])}</span>
        </p>
      ))}
      {far.length > 0 && (
        <p>
          <bdi>{say('farReports', { count: far.length, months: monthsOf(far, calendar) })}</bdi>
        </p>
      )}
    </div>
  )
}

/** From the first month to the last. */
function monthsOf(ascending: readonly TimelineRow[], calendar: Calendar): string {
  const [oldest = '', newest = ''] = [ascending[0], ascending.at(-1)].map((row) =>
    formatMonth(monthOf(row?.published ?? ''), calendar),
  )
  return oldest === newest ? oldest : say('monthRange', { oldest, newest })
}
