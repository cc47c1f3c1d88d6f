import type { Archive, ArchiveMonth } from '../../shared/bundle.ts'
import { monthOf } from '../../shared/dates.ts'
import { ARCHIVE_PART } from '../../shared/paging.ts'
import type { Entry, Printing } from './printedFile.ts'

/**
 * Prints the archive: the stories by month (UTC), each month in parts that are numbered from its oldest
 * story, so that a full part never changes.
 *
 * @param newestFirst all stories, in the order of the feed
 * @param printEntries prints a file of stories under a name made from its content, and gives the name
 * @returns all months that have stories
 */
export function* printArchive(
  newestFirst: readonly Entry[],
  printEntries: (folder: string, entries: readonly Entry[]) => Printing<string>,
): Printing<Archive> {
  const years = new Map<string, ArchiveMonth[]>()
  for (const [month, entries] of Map.groupBy(newestFirst, monthOfStory)) {
    const parts: string[] = []
    for (let end = entries.length; end > 0; end -= ARCHIVE_PART) {
      const part = entries.slice(Math.max(0, end - ARCHIVE_PART), end)
      parts.push(yield* printEntries('months', part))
    }
    const year = month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), { month, count: entries.length, parts }])
  }
  return { years: [...years].map(([year, months]) => ({ year, months })) }
}

const monthOfStory = ({ story }: Entry): string => monthOf(story.article.published)
