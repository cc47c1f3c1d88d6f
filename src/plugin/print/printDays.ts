import type { MonthDays } from '../../shared/archive/dayFiles.ts'
import type { MonthStories } from '../arrange/arrangement.ts'
import { groupByDay, rankDay } from '../arrange/days.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'

/**
 * Prints the days of each month, and gives the names of their files. They say where the stories are in the feed, whose pages have
 * them: nothing of a story is there twice.
 *
 * @param months newest first
 */
export function* printDays(months: readonly MonthStories[]): Printing<string[]> {
  const files: string[] = []
  for (const { stories } of months) {
    const days: MonthDays = {
      days: groupByDay(stories)
        .toReversed()
        .map((ofDay) => ({
          day: ofDay.day,
          ranked: rankDay(ofDay).map(({ place, outlets, distinct }) => [place, outlets, distinct]),
        })),
    }
    files.push(yield* printFile('days', JSON.stringify(days)))
  }
  return files
}
