import type { Segment } from './findFiles.ts'
import { packNumbers, unpackNumbers } from './terms/packedNumbers.ts'

const DAY = 86_400_000

/** A day of UTC such as `2019-01-01`, counted from 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** A day counted from 1970 as a date such as `2019-01-01`. */
export const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** A day that has stories: their numbers are those from `first` to below `end`. */
export interface StoryDay {
  /** Counted from 1970. */
  readonly day: number
  readonly first: number
  readonly end: number
}

/** What a segment says of the days of its stories, the oldest first. */
export function packDays(days: readonly string[]): Pick<Segment, 'firstDay' | 'days'> {
  const [firstDay = '1970-01-01'] = days
  const packed: number[] = []
  let before = dayNumber(firstDay)
  for (const [name, same] of Map.groupBy(days, (day) => day)) {
    const day = dayNumber(name)
    packed.push(day - before, same.length)
    before = day
  }
  return { firstDay, days: packNumbers(packed) }
}

/** The days that have stories, the oldest first. */
export function storyDays(
  segments: readonly Pick<Segment, 'first' | 'firstDay' | 'days'>[],
): StoryDay[] {
  return segments.flatMap(({ first, firstDay, days }) => {
    const found: StoryDay[] = []
    const numbers = unpackNumbers(days)
    let day = dayNumber(firstDay)
    let next = first
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      day += numbers[i] ?? 0
      found.push({ day, first: next, end: next + (numbers[i + 1] ?? 0) })
      next += numbers[i + 1] ?? 0
    }
    return found
  })
}

/** Numbers of stories from `from` to below `to`. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

/**
 * The numbers of the stories of some days, which lie beside one another.
 *
 * @param first such as `2020-06-01`, included; undefined: from the oldest on
 * @param last included; undefined: up to the newest
 */
export function numbersOfDays(
  days: readonly StoryDay[],
  first: string | undefined,
  last: string | undefined,
): NumberRange {
  const from = first === undefined ? 0 : startOf(days, dayNumber(first))
  const to = startOf(days, last === undefined ? Number.POSITIVE_INFINITY : dayNumber(last) + 1)
  return { from, to: Math.max(from, to) }
}

/** Number of the first story of a day or later. */
const startOf = (days: readonly StoryDay[], day: number): number =>
  days.find((each) => each.day >= day)?.first ?? days.at(-1)?.end ?? 0

/** The day of a story, counted from 1970; undefined where there is no such story. */
export function dayOf(days: readonly StoryDay[], number: number): number | undefined {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle]?.end ?? 0) > number) high = middle
    else low = middle + 1
  }
  const found = days[low]
  return found && found.first <= number ? found.day : undefined
}
