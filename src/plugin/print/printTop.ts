import type { Ranking, Top } from '../../shared/top/topFiles.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { RankedPeriod, RankedStory } from '../arrange/top/rankStories.ts'
import type { Printing } from '../files/printedFile.ts'
import { printCovered } from './printCovered.ts'
import { SUMMARY, summaryOf } from './printStory.ts'

/**
 * Prints the rankings of the hottest stories and the most covered ones, each as a file.
 *
 * @param print prints a text under a name made from it, and gives the name
 * @returns what leads to them
 */
export function* printTop(
  {
    stories,
    top: { halfLife, periods },
    covered,
  }: Pick<Arrangement, 'stories' | 'top' | 'covered'>,
  print: (text: string) => Printing<string>,
): Printing<Top> {
  const newest = stories[0]?.record.published
  const printed: Top['periods'] = []
  for (const { period, count, ranked } of periods) {
    const ranking = yield* print(`{"ranked":[${ranked.map(printRanked).join(',')}]}`)
    printed.push({ period, count, ranking })
  }
  return {
    ...(newest !== undefined && { newest }),
    halfLife,
    periods: printed,
    covered: yield* printCovered(covered, print),
  }
}

/** A ranking as the bundle has it. */
export const rankingOf = ({ ranked }: RankedPeriod): Ranking => ({
  ranked: ranked.map((each) => ({ story: summaryOf(each.story), ...aboutOf(each) })),
})

const printRanked = (ranked: RankedStory): string =>
  `{"story":${SUMMARY.print(ranked.story)},${JSON.stringify(aboutOf(ranked)).slice(1)}`

const aboutOf = ({ heat, outlets, place }: RankedStory) => ({
  heat,
  outlets,
  ...(place && { place }),
})
