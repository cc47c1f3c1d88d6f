import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import { printFilters } from '../../shared/find/filters/filterAddress.ts'
import { type Archive, filterStories } from '../../shared/find/filters/filterStories.ts'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { type Matches, newestFirst, storiesWith } from '../../shared/find/filters/matches.ts'
import type { StorySet } from '../../shared/find/storySet.ts'
import type { ListPart } from '../../shared/pageData.ts'
import { byManifest, load } from '../data/queries.ts'
import { cardsOf, loadRoot } from '../find/findQueries.ts'
import { readKey, readStories } from './readStories.ts'

/** What was searched for besides. */
export interface Searched {
  /** Differs where something else was searched for. */
  readonly key: string
  readonly stories: StorySet
}

/** All stories, as far as filters have to know them: by the manifest that is in memory. */
export async function archiveOf(client: QueryClient): Promise<Archive> {
  const { segments } = await loadRoot(client)
  return {
    segments,
    loader: {
      facets: (file) => load(client, file, 'facets'),
      postings: (file) => load(client, file, 'postings'),
    },
  }
}

/** What filters are known by; those that ask for what is unread differ as the reader goes on reading. */
export const keyOf = (filters: Filters): string =>
  `${new URLSearchParams(printFilters(filters))}${filters.unread ? readKey() : ''}`

/** What filters find: which stories have what of it, and what there is besides. */
export interface Filtered {
  readonly archive: Archive
  readonly matches: Matches
}

/** Which stories have what filters ask for. */
export const filteredQuery = (filters: Filters, searched?: Searched) =>
  queryOptions({
    queryKey: ['filtered', keyOf(filters), searched?.key],
    queryFn: ({ client }) => byManifest(client, () => filter(client, filters, searched)),
    placeholderData: keepPreviousData,
  })

async function filter(
  client: QueryClient,
  filters: Filters,
  searched: Searched | undefined,
): Promise<Filtered> {
  const archive = await archiveOf(client)
  const read = filters.unread && (await readStories(client, archive))
  const matches = await filterStories(archive, filters, { search: searched?.stories, read })
  return { archive, matches }
}

/** The first part is what a screen shows: what is found lies scattered, and a story costs some 3 KB then. */
const FIRST_PART = 12
const PART = 24

/** A part of what was found. `next` is where the next one begins: with stories whose numbers are smaller. */
type FoundPart = ListPart

/** The stories that filters leave, the newest first, part by part. */
export const foundQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['found', keyOf(filters)],
    queryFn: ({ client, pageParam }) =>
      byManifest(client, () => loadFound(client, filters, pageParam)),
    initialPageParam: Number.POSITIVE_INFINITY,
    getNextPageParam: (last: FoundPart) => last.next?.page,
    placeholderData: keepPreviousData,
  })

async function loadFound(client: QueryClient, filters: Filters, below: number): Promise<FoundPart> {
  const { matches } = await client.ensureQueryData(filteredQuery(filters))
  const numbers = newestFirst(storiesWith(matches))
  const isFirst = below === Number.POSITIVE_INFINITY
  const from = isFirst ? 0 : numbers.findIndex((number) => number < below)
  const size = isFirst ? FIRST_PART : PART
  const part = from === -1 ? [] : [...numbers.subarray(from, from + size)]
  const last = part.at(-1)
  const hasMore = last !== undefined && last !== numbers.at(-1)
  return foundPart(numbers.length, size, await cardsOf(client, part), hasMore ? last : undefined)
}

/** What was found as a part of a list, which it is shown as. Its number is that of its last story. */
const foundPart = (
  count: number,
  pageSize: number,
  stories: Summary[],
  last: number | undefined,
): FoundPart => ({
  isRoot: false,
  count,
  pageSize,
  head: '',
  stories,
  ...(last !== undefined && { next: { page: last, shown: 0 } }),
})
