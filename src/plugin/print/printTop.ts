import type { Ranking, Top } from '../../shared/top/topFiles.ts'
import type { RankedPeriod, RankedStory } from '../arrange/top/rankStories.ts'
import type { Printing } from '../files/printedFile.ts'
import { SUMMARY, summaryOf } from './printStory.ts'

/**
 * Prints the rankings of the hottest stories, each as a file.
 *
 * @param newest date of the newest story
 * @param print prints a text under a name made from it, and gives the name
 * @returns what leads to them
 */
export function* printTop(
  { halfLife, periods }: { readonly halfLife: number; readonly periods: readonly RankedPeriod[] },
  newest: string | undefined,
  print: (text: string) => Printing<string>,
): Printing<Top> {
  const printed: Top['periods'] = []
  for (const { period, count, ranked } of periods) {
    const ranking = yield* print(`{"ranked":[${ranked.map(printRanked).join(',')}]}`)
    printed.push({ period, count, ranking })
  }
  return { ...(newest !== undefined && { newest }), halfLife, periods: printed }
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
