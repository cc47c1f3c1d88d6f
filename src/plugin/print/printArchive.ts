import type { Archive, ArchiveMonth } from '../../shared/archive/archiveFiles.ts'
import { ARCHIVE_PART } from '../../shared/paging.ts'
import type { ArrangedStory, MonthStories } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printDays } from './printDays.ts'

/**
 * Prints the archive: each month in parts that are numbered from its oldest story, so that a full part never
 * changes; and the days of each.
 *
 * @param months newest first
 * @param printPart prints a file of stories under a name made from its content, and gives the name
 */
export function* printArchive(
  months: readonly MonthStories[],
  printPart: (stories: readonly ArrangedStory[]) => Printing<string>,
): Printing<Archive> {
  const years = new Map<string, ArchiveMonth[]>()
  const days = yield* printDays(months)
  for (const [i, { month, stories }] of months.entries()) {
    const parts: string[] = []
    for (let end = stories.length; end > 0; end -= ARCHIVE_PART) {
      parts.push(yield* printPart(stories.slice(Math.max(0, end - ARCHIVE_PART), end)))
    }
    const year = month.slice(0, 4)
    const printed = { month, count: stories.length, parts, days: days[i] ?? '' }
    years.set(year, [...(years.get(year) ?? []), printed])
  }
  return { years: [...years].map(([year, months]) => ({ year, months })) }
}
