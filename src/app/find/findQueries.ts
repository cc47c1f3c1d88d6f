import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import {
  CARD_FILES_PER_INDEX,
  CARDS_PER_FILE,
  type FindRoot,
  type Segment,
} from '../../shared/find/findFiles.ts'
import { NotFound } from '../data/notFound.ts'
import { byManifest, load, manifestQuery } from '../data/queries.ts'
import { shownSummaries } from '../data/shownImages.ts'

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
  byManifest(client, async () => {
    const { segments } = await loadRoot(client)
    return shownSummaries(await Promise.all(numbers.map((each) => cardOf(client, segments, each))))
  })

async function cardOf(
  client: QueryClient,
  segments: readonly Segment[],
  number: number,
): Promise<Summary> {
  const segment = segments.findLast(({ first }) => first <= number)
  const place = number - (segment?.first ?? 0)
  const file = Math.floor(place / CARDS_PER_FILE)
  const index = segment?.cards[Math.floor(file / CARD_FILES_PER_INDEX)]
  if (segment === undefined || index === undefined) throw new NotFound('story')
  const { files } = await load(client, index, 'cardIndex')
  const name = files[file % CARD_FILES_PER_INDEX]
  if (name === undefined) throw new NotFound('story')
  const { stories } = await load(client, name, 'page')
  const story = stories[place % CARDS_PER_FILE]
  if (story === undefined) throw new NotFound('story')
  return story
}
