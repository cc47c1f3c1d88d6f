import type { Publisher } from '../../../shared/bundle.ts'
import type { Doubt, TimedReport, Timeline } from '../../../shared/coverage/timeline.ts'

/** A report on the axis. */
export interface TimelineRow {
  /** 0 for the story itself, else the number of its report. */
  readonly number: number
  readonly publisher: Publisher
  readonly published: string
  readonly doubt: Doubt | 'future' | undefined
}

/** The reports of a story as its axis shows them. */
export interface TimelineRows {
  /** Those that are not far from the story, the earliest first. */
  readonly near: readonly TimelineRow[]
  /** The first one whose time can be trusted. */
  readonly first: TimelineRow | undefined
  /** Those that are far from the story, the earliest first; their dates are doubted only where they lie in the future. */
  readonly far: readonly TimelineRow[]
}

/**
 * @param reports by number
 * @param timeline of their dates
 * @param now on the reader's clock, in milliseconds; undefined where there is none
 */
export function timelineRows(
  reports: readonly { readonly publisher: Publisher }[],
  { timed, first }: Timeline,
  now: number | undefined,
): TimelineRows {
  const rowOf = ({ number, published, time, isFar, doubt }: TimedReport): TimelineRow[] => {
    const publisher = reports[number]?.publisher
    if (publisher === undefined) return []
    const isFuture = now !== undefined && time > now
    return [
      { number, publisher, published, doubt: isFuture ? 'future' : isFar ? undefined : doubt },
    ]
  }
  const near = timed.filter(({ isFar }) => !isFar).flatMap(rowOf)
  return {
    near,
    first: near.find(({ number, doubt }) => number === first && doubt !== 'future'),
    far: timed.filter(({ isFar }) => isFar).flatMap(rowOf),
  }
}

/** From so many reports on of which only one and the same day is known, one row stands for all of them. */
const TOGETHER = 3

/** Reports by the rows that they have: mostly one each, but together where nothing tells them apart. */
export function togetherByDay(near: readonly TimelineRow[]): TimelineRow[][] {
  const groups: TimelineRow[][] = []
  for (const row of near) {
    const [last] = groups.at(-1) ?? []
    if (row.doubt === 'dayOnly' && last?.doubt === 'dayOnly' && last.published === row.published) {
      groups.at(-1)?.push(row)
    } else groups.push([row])
  }
  return groups.flatMap((group) => (group.length < TOGETHER ? group.map((row) => [row]) : [group]))
}
