import { termLanguage } from 'virtual:broadsheet/terms'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { saysFilters } from '../../shared/filterParameters.ts'
import { shortWord } from '../../shared/find/asking/shortWord.ts'
import { filtersOf } from '../../shared/find/filters/filterAddress.ts'
import type { StorySet } from '../../shared/find/storySet.ts'
import { oneLine } from '../../shared/writing/oneLine.ts'
import { foundStories, wordFor } from '../find/foundStories.ts'
import { searchStories } from '../find/searchStories.ts'
import { correctedText } from './correctedText.ts'
import type { Asked } from './useAsked.ts'
import { loadFilterCode } from './useFilterCode.ts'

/**
 * The first results of what is asked for, of the stories that filters leave. What was found before stays until they are there.
 *
 * @param shown how many results are wanted
 */
export const resultsQuery = ({ text, query, order, isExact, parameters }: Asked, shown: number) =>
  queryOptions({
    queryKey: ['results', `${parameters}`, shown],
    queryFn: async ({ client }) => {
      const [found, within] = await Promise.all([
        searchStories(client, query, { order, isExact }),
        storiesLeft(client, parameters),
      ])
      const { numbers, total } = within
        ? await searchStories(client, query, { order, isExact, within })
        : found
      const { marks, corrections, missing } = found
      return {
        total,
        marks,
        stories: await foundStories(client, [...numbers.slice(0, shown)], marks),
        corrected: await correctionOf(client, text, corrections, found.numbers[0]),
        /** A word for which one more letter may find some story. */
        short: found.total === 0 ? shortWord(text, missing, termLanguage) : undefined,
        /** What there is without filters. */
        searched: { key: `${text} ${isExact}`, stories: found.set, total: found.total },
      }
    },
    placeholderData: keepPreviousData,
  })

/** Undefined where the address filters nothing. */
const storiesLeft = async (
  client: QueryClient,
  parameters: URLSearchParams,
): Promise<StorySet | undefined> =>
  saysFilters(parameters)
    ? (await loadFilterCode()).storiesLeft(client, filtersOf(parameters).filters)
    : undefined

/** What was searched for instead, as a reader would type it; undefined where that is what was typed. */
async function correctionOf(
  client: QueryClient,
  text: string,
  corrections: ReadonlyMap<string, string>,
  story: number | undefined,
): Promise<string | undefined> {
  if (corrections.size === 0 || story === undefined) return undefined
  const words = await Promise.all(
    [...corrections].map(
      async ([typed, term]) => [typed, await wordFor(client, term, story)] as const,
    ),
  )
  return correctedText(oneLine(text), new Map(words), termLanguage)
}
