import { isDayOnly } from '../dates.ts'
import { isFarApart } from './farOff.ts'

/** Why the time of a report says little: only its day is known, or it lies long before the others. */
export type Doubt = 'dayOnly' | 'longBefore'

/** A report with a date. */
export interface TimedReport {
  /** 0 for the story itself, else the number of its report. */
  readonly number: number
  readonly published: string
  /** The same in milliseconds. */
  readonly time: number
  /** Whether it lies so far from the story that it hardly tells of the same event, see `isFarOff`. */
  readonly isFar: boolean
  readonly doubt: Doubt | undefined
}

/** The reports of a story in time. */
export interface Timeline {
  /** Those with a date, the earliest first; one of which only the day is known comes after all others of that day. */
  readonly timed: readonly TimedReport[]
  /** Number of the first one whose time can be trusted; undefined where there are not two of these about the time of the story. */
  readonly first: number | undefined
}

const DAY = 86_400_000
/** Reports that follow one another within so long are about one event: a weekend may lie between them. */
const APART = 3 * DAY

/**
 * The reports of a story by time, and which of them was the first.
 *
 * Dates of reports come from many sites, and some are those of an older page, or of an article that only resembles the story. So
 * a time is believed where others bear it out. The reports fall into groups where none comes for three days. The story begins
 * with the earliest group that has more than one report and at least half as many as the largest; what lies before it is doubted.
 * So is whatever lies more than 30 days before the story; what lies as far behind it bears out nothing. Neither is ever the first,
 * nor is what has a day only. Of reports at the same time the lower number is: the story itself, then the better report.
 *
 * Dates in the future are not known here, as there is no clock: they come last anyway.
 *
 * @param dates of the story and its reports, ISO 8601; undefined and null where there is none
 */
export function timelineOf(dates: readonly (string | null | undefined)[]): Timeline {
  const [story] = dates
  const moments = dates
    .flatMap((published, number) => (published ? momentOf(published, number) : []))
    .sort((a, b) => a.order - b.order || a.number - b.number)
  const storyTime = story ? Date.parse(story) : undefined
  const isFar = (time: number) => storyTime !== undefined && isFarApart(time, storyTime)
  const start = startOf(moments.flatMap(({ isDay, time }) => (isDay || isFar(time) ? [] : time)))
  const timed = moments.map(({ number, published, time, isDay }): TimedReport => {
    const isEarly = time < (isFar(time) ? (storyTime ?? 0) : start)
    const doubt = isDay ? 'dayOnly' : isEarly ? 'longBefore' : undefined
    return { number, published, time, isFar: isFar(time), doubt }
  })
  const trusted = timed.filter(({ doubt, isFar }) => doubt === undefined && !isFar)
  return { timed, first: trusted.length < 2 ? undefined : trusted[0]?.number }
}

function momentOf(published: string, number: number) {
  const time = Date.parse(published)
  const isDay = isDayOnly(published)
  // A day ends after all that is known to have happened in it.
  return { number, published, time, isDay, order: isDay ? time + DAY - 1 : time }
}

/** When the earliest group begins that others bear out; infinity where there is no time. */
function startOf(ascending: readonly number[]): number {
  const groups: { readonly start: number; end: number; length: number }[] = []
  for (const time of ascending) {
    const group = groups.at(-1)
    if (group && time - group.end <= APART) {
      group.end = time
      group.length++
    } else groups.push({ start: time, end: time, length: 1 })
  }
  const largest = groups.reduce((most, { length }) => Math.max(most, length), 0)
  const least = Math.max(Math.min(2, largest), largest / 2)
  return groups.find(({ length }) => length >= least)?.start ?? Number.POSITIVE_INFINITY
}
