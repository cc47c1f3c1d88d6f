import { monthOf } from '../dates.ts'
import { dayName, type StoryDay } from '../find/storyDays.ts'
import { ARCHIVE_PART } from '../paging.ts'
import type { Archive } from './archiveFiles.ts'

/** A file of the archive, and the number among all stories of the oldest one in it, see `StorySet`. */
export interface ArchivePlace {
  readonly file: string
  readonly first: number
}

/**
 * The files of the archive that have the stories of some days: months are cut into parts of ARCHIVE_PART from their oldest story on, so that
 * each story's number follows from its place.
 *
 * @param days all that have stories, the oldest first
 * @param wanted such as `2020-11-05`
 */
export function archivePlaces(
  { years }: Archive,
  days: readonly StoryDay[],
  wanted: ReadonlySet<string>,
): ArchivePlace[] {
  const byMonth = Map.groupBy(days, ({ day }) => monthOf(dayName(day)))
  return years
    .flatMap(({ months }) => months)
    .flatMap(({ month, parts }) => {
      const ofMonth = byMonth.get(month) ?? []
      const begin = ofMonth[0]?.first ?? 0
      return parts.flatMap((file, i) => {
        const first = begin + i * ARCHIVE_PART
        const isIn = (day: StoryDay) => day.first < first + ARCHIVE_PART && day.end > first
        return ofMonth.some((day) => isIn(day) && wanted.has(dayName(day.day)))
          ? [{ file, first }]
          : []
      })
    })
}

/** The ids of the stories in such a file, which is newest first, with their numbers. */
export const numbersAt = (
  first: number,
  stories: readonly { readonly id: string }[],
): (readonly [id: string, number: number])[] =>
  stories.map(({ id }, i) => [id, first + stories.length - 1 - i])
