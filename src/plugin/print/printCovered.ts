import type { Covered, CoveredFile } from '../../shared/top/coveredFiles.ts'
import type { CoveredStories, CoveredStory } from '../arrange/top/rankCovered.ts'
import type { Printing } from '../files/printedFile.ts'
import { SUMMARY, summaryOf } from './printStory.ts'

/**
 * Prints the most covered stories of each period as a file.
 *
 * @param print prints a text under a name made from it, and gives the name
 * @returns what leads to them
 */
export function* printCovered(
  periods: readonly CoveredStories[],
  print: (text: string) => Printing<string>,
): Printing<CoveredFile[]> {
  const printed: CoveredFile[] = []
  for (const { period, count, stories } of periods) {
    const covered = yield* print(`{"stories":[${stories.map(printStory).join(',')}]}`)
    printed.push({ period, count, covered })
  }
  return printed
}

/** The most covered stories as the bundle has them. */
export const coveredOf = ({ stories }: CoveredStories): Covered => ({
  stories: stories.map((each) => ({ story: summaryOf(each.story), ...aboutOf(each) })),
})

const printStory = (covered: CoveredStory): string =>
  `{"story":${SUMMARY.print(covered.story)},${JSON.stringify(aboutOf(covered)).slice(1)}`

const aboutOf = ({ outlets, distinct, days }: CoveredStory) => ({ outlets, distinct, days })
