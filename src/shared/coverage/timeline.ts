import { byCodeUnit } from '../byCodeUnit.ts'
import { isDayOnly } from '../dates.ts'

/** Why the time of a report says little: only its day is known, or it lies days before all the others. */
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
  /** Those with a date, the earliest first. */
  readonly timed: readonly TimedReport[]
  /** Number of the first one whose time can be trusted; undefined where there are not two of these. */
  readonly first: number | undefined
}

/**
 * The reports of a story by time.
 *
 * @param dates of the story and its reports, ISO 8601; undefined and null where there is none
 */
export function timelineOf(dates: readonly (string | null | undefined)[]): Timeline {
  const timed = dates
    .flatMap((published, number): TimedReport[] =>
      published ? [{ number, published, doubt: isDayOnly(published) ? 'dayOnly' : undefined }] : [],
    )
    .sort((a, b) => byCodeUnit(a.published, b.published) || a.number - b.number)
  const trusted = timed.filter(({ doubt }) => doubt === undefined)
  return { timed, first: trusted.length < 2 ? undefined : trusted[0]?.number }
}
