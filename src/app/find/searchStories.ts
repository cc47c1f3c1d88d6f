import { termLanguage } from 'virtual:broadsheet/terms'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Query } from '../../shared/find/query.ts'
import type { TermFiles } from '../../shared/find/search/loadTerms.ts'
import { asksForTopics, withRootTopic } from '../../shared/find/search/rootTopic.ts'
import { type Found, inOrder, type SearchOrder } from '../../shared/find/search/search.ts'
import { type Search, searchIn } from '../../shared/find/search/searchIn.ts'
import { storyDays } from '../../shared/find/storyDays.ts'
import type { StorySet } from '../../shared/find/storySet.ts'
import { termsOf } from '../../shared/find/termsOf.ts'
import { byManifest, load, loadTopics } from '../data/queries.ts'
import { loadRoot } from './findQueries.ts'

/** What a query finds. To show it in another order, or what some filters leave of it, loads nothing more: see `resultNumbers`. */
export const searchQuery = (query: Query, isExact = false) =>
  queryOptions({
    queryKey: ['search', query, isExact],
    queryFn: ({ client }) => byManifest(client, () => loadSearch(client, query, isExact)),
    // Sets of all stories are large, and files are kept.
    gcTime: 5 * 60_000,
  })

async function loadSearch(client: QueryClient, query: Query, isExact: boolean): Promise<Search> {
  const { segments } = await loadRoot(client)
  const files: TermFiles = {
    termShard: (name) => load(client, name, 'termShard'),
    postings: (name) => load(client, name, 'termPostings'),
    packedLists: (name) => load(client, name, 'packedLists'),
  }
  return searchIn(files, segments, await withRoot(client, query), isExact)
}

/** The names of topics are loaded for queries that look for topics. */
async function withRoot(client: QueryClient, query: Query): Promise<Query> {
  const root = asksForTopics(query) ? (await loadTopics(client)).root : undefined
  return root ? withRootTopic(query, termsOf(root.name, termLanguage)) : query
}

/**
 * The numbers of the stories that were found, in order.
 *
 * @param within those that are wanted, such as what filters leave; undefined: all
 */
export async function resultNumbers(
  client: QueryClient,
  found: Found,
  order: SearchOrder,
  within?: StorySet,
): Promise<Uint32Array> {
  const { segments } = await loadRoot(client)
  return inOrder(found, order, storyDays(segments), within)
}

/** How a search is answered. */
export interface SearchOptions {
  readonly order: SearchOrder
  /** The stories that are wanted, such as what filters leave; undefined: all. */
  readonly within?: StorySet | undefined
  /** Words that are in no story are not corrected. */
  readonly isExact?: boolean
}

/** What a query finds, in order. */
export interface SearchResults extends Search {
  /** Numbers of the stories, in order. */
  readonly numbers: Uint32Array
  readonly total: number
}

/** Answers a query: from memory where it was answered before. */
export async function searchStories(
  client: QueryClient,
  query: Query,
  { order, within, isExact }: SearchOptions,
): Promise<SearchResults> {
  const found = await client.ensureQueryData(searchQuery(query, isExact))
  const numbers = await resultNumbers(client, found, order, within)
  return { ...found, numbers, total: numbers.length }
}
