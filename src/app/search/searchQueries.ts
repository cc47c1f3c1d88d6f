import { termLanguage } from 'virtual:broadsheet/terms'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { foundStories, wordFor } from '../find/foundStories.ts'
import { searchStories } from '../find/searchStories.ts'
import { correctedText } from './correctedText.ts'
import type { Asked } from './useAsked.ts'

/**
 * The first results of what is asked for. What was found before stays until they are there.
 *
 * @param shown how many results are wanted
 */
export const resultsQuery = ({ text, query, order, isExact }: Asked, shown: number) =>
  queryOptions({
    queryKey: ['results', text, order, isExact, shown],
    queryFn: async ({ client }) => {
      const found = await searchStories(client, query, { order, isExact })
      const { total, marks, corrections } = found
      const stories = await foundStories(client, [...found.numbers.slice(0, shown)], marks)
      const corrected = await correctionOf(client, text, corrections, found.numbers[0])
      return { total, marks, stories, corrected }
    },
    placeholderData: keepPreviousData,
  })

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
  return correctedText(text, new Map(words), termLanguage)
}
