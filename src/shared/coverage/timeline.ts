import { isDayOnly } from '../dates.ts'
import { isFarOff } from './farOff.ts'

/** Why the time of a report says little: only its day is known, or it lies long before the others. */
export type Doubt = 'dayOnly' | 'longBefore'

/** A report with a date. */
export interface TimedReport {
  /** 0 for the story itself, else the number of its report. */
  readonly number: number
  readonly published: string
  readonly doubt: Doubt | undefined
}

/** The reports of a story in time. */
export interface Timeline {
  /** Those with a date, the earliest first; one of which only the day is known comes after all others of that day. */
  readonly timed: readonly TimedReport[]
  /** Number of the first one whose time can be trusted; undefined where there are not two of these. */
  readonly first: number | undefined
}

const DAY = 86_400_000
/** Reports that follow one another within so long are about one event: a weekend may lie between them. */
const APART = 3 * DAY

interface Moment {
  readonly number: number
  readonly published: string
  readonly time: number
}

/**
 * The reports of a story by time, and which of them was the first.
 *
 * Dates of reports come from many sites, and some are those of an older page, or of an article that only resembles the story. So
 * a time is believed where others bear it out. The reports fall into groups where none comes for three days. The story begins
 * with the earliest group that has more than one report and at least half as many as the largest; what lies before it is doubted.
 * So is whatever lies more than 30 days before the story, and what has a day only is never the first. Of reports at the same time
 * the lower number is: the story itself, then the better report.
 *
 * Dates in the future are not known here, as there is no clock: they come last anyway.
 *
 * @param dates of the story and its reports, ISO 8601; undefined and null where there is none
 */
export function timelineOf(dates: readonly (string | null | undefined)[]): Timeline {
  const [story] = dates
  const moments = dates
    .flatMap((published, number): Moment[] =>
      published ? [{ number, published, time: orderTime(published) }] : [],
    )
    .sort((a, b) => a.time - b.time || a.number - b.number)
  const near = moments.filter(
    ({ published }) => !isDayOnly(published) && !isFarBefore(published, story),
  )
  const start = startOf(near.map(({ time }) => time))
  const first = near.find(({ time }) => time >= start)
  const doubtOf = ({ published, time }: Moment): Doubt | undefined => {
    if (isDayOnly(published)) return 'dayOnly'
    return time < start ? 'longBefore' : undefined
  }
  const timed = moments.map((moment) => ({
    number: moment.number,
    published: moment.published,
    doubt: doubtOf(moment),
  }))
  const trusted = timed.filter(({ doubt }) => doubt === undefined)
  return { timed, first: trusted.length < 2 ? undefined : first?.number }
}

/** A day ends after all that is known to have happened in it. */
const orderTime = (iso: string): number => Date.parse(iso) + (isDayOnly(iso) ? DAY - 1 : 0)

const isFarBefore = (iso: string, story: string | null | undefined): boolean =>
  story != null && iso < story && isFarOff(iso, story)

/** When the earliest group begins that others bear out; infinity where there is no time. */
function startOf(ascending: readonly number[]): number {
  const groups: number[][] = []
  for (const time of ascending) {
    const group = groups.at(-1)
    if (group && time - (group.at(-1) ?? time) <= APART) group.push(time)
    else groups.push([time])
  }
  const largest = Math.max(0, ...groups.map(({ length }) => length))
  const least = Math.max(Math.min(2, largest), largest / 2)
  return groups.find(({ length }) => length >= least)?.[0] ?? Number.POSITIVE_INFINITY
}
