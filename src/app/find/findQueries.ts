import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import type { CardIndex, FindRoot } from '../../shared/find/findFiles.ts'
import {
  CARD_FILES_PER_INDEX,
  CARDS_PER_FILE,
  STORIES_PER_COVERAGE,
} from '../../shared/find/findSizes.ts'
import { NotFound } from '../data/notFound.ts'
import { byManifest, load, manifestQuery } from '../data/queries.ts'

const STORIES_PER_INDEX = CARDS_PER_FILE * CARD_FILES_PER_INDEX

const NOTHING: FindRoot = { segments: [] }

/** Where finding begins: the segments of all stories, by the manifest that is in memory. */
export async function loadRoot(client: QueryClient): Promise<FindRoot> {
  const { find } = await client.ensureQueryData(manifestQuery)
  return find === undefined ? NOTHING : load(client, find, 'findRoot')
}

/** The segments of all stories, see `FindRoot`. */
export const rootQuery = queryOptions({
  queryKey: ['find'],
  queryFn: ({ client }) => byManifest(client, () => loadRoot(client)),
})

/**
 * What lists show of some stories, in their order.
 *
 * @param numbers of the stories, see `StorySet`
 * @throws DataError where a file does not come; NotFound where there is no such story
 */
export const cardsOf = (client: QueryClient, numbers: readonly number[]): Promise<Summary[]> =>
  ofStories(client, numbers, async ({ files }, place) => {
    const { stories } = await load(client, fileAt(files, place, CARDS_PER_FILE), 'page')
    return stories[place % CARDS_PER_FILE]
  })

/**
 * The headlines of the related reports of some stories, in their order.
 *
 * @param numbers of the stories, see `StorySet`
 * @throws DataError where a file does not come; NotFound where there is no such story
 */
export const headlinesOf = (client: QueryClient, numbers: readonly number[]): Promise<string[][]> =>
  ofStories(client, numbers, async ({ coverage }, place) => {
    const file = fileAt(coverage, place, STORIES_PER_COVERAGE)
    const { headlines } = await load(client, file, 'coverage')
    return headlines[place % STORIES_PER_COVERAGE]
  })

/** What files have of some stories, each by its segment's index and its place in the stories of that. */
const ofStories = <T>(
  client: QueryClient,
  numbers: readonly number[],
  read: (index: CardIndex, place: number) => Promise<T | undefined>,
): Promise<T[]> =>
  byManifest(client, async () => {
    const { segments } = await loadRoot(client)
    return Promise.all(
      numbers.map(async (number) => {
        const segment = segments.findLast(({ first }) => first <= number)
        const place = number - (segment?.first ?? 0)
        const index = segment?.cards[Math.floor(place / STORIES_PER_INDEX)]
        if (index === undefined) throw new NotFound('story')
        const found = await read(await load(client, index, 'cardIndex'), place % STORIES_PER_INDEX)
        if (found === undefined) throw new NotFound('story')
        return found
      }),
    )
  })

function fileAt(files: readonly string[], place: number, storiesPerFile: number): string {
  const file = files[Math.floor(place / storiesPerFile)]
  if (file === undefined) throw new NotFound('story')
  return file
}
