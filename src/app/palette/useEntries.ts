import 'virtual:broadsheet/words/lazy'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Summary } from '../../shared/bundle.ts'
import { listPath, publisherPath, storyPath } from '../../shared/paths.ts'
import { sharedNames } from '../../shared/publishers/sharedNames.ts'
import { publishersQuery } from '../data/publisherQueries.ts'
import { listQuery, loadedParts, topicsQuery } from '../data/queries.ts'
import { keptFilters, onKeptFilters } from '../filters/keptFilters.ts'
import { number } from '../words/words.ts'
import { type Entry, entry } from './entries.ts'
import { keptEntries } from './keptEntries.ts'
import { pageEntries } from './pageEntries.ts'

/** Of what the reader has come by, so many stories can be gone back to. */
const MOST_STORIES = 400

/**
 * All that can be gone to: what has been loaded already, and topics, publishers and the newest stories, which are fetched now. What does not come is
 * left out, and said.
 */
export function useEntries() {
  const client = useQueryClient()
  const topics = useQuery(topicsQuery)
  const newest = useQuery(listQuery(undefined, { page: 'head' }))
  const publishers = useQuery(publishersQuery)
  const filters = useSyncExternalStore(onKeptFilters, keptFilters)
  const queries = [topics, publishers, newest]
  const entries = useMemo(() => {
    const parts = [...(newest.data ? [newest.data] : []), ...loadedParts(client)]
    const shared = sharedNames(publishers.data?.publishers ?? [])
    return [
      ...keptEntries(filters),
      ...pageEntries(),
      ...(topics.data?.topics ?? []).map(({ slug, name, list }) =>
        entry('topics', slug, name, listPath(slug), {
          isForeign: true,
          detail: number(list.count),
        }),
      ),
      ...(publishers.data?.publishers ?? []).map(({ domain, name, led }) =>
        entry('publishers', domain, name, publisherPath(domain), {
          isForeign: true,
          detail: shared.has(name) ? domain : led > 0 ? number(led) : undefined,
          alias: domain,
        }),
      ),
      ...storyEntries(parts.flatMap(({ stories }) => stories)),
    ]
  }, [client, filters, topics.data, publishers.data, newest.data])
  return {
    entries,
    isLoading: queries.some(({ isFetching }) => isFetching),
    error: queries.find(({ error }) => error)?.error ?? undefined,
    retry: () => {
      for (const query of queries) if (query.error) query.refetch()
    },
  }
}

function storyEntries(stories: readonly Summary[]): Entry[] {
  const byId = new Map(stories.map((story) => [story.id, story]))
  return [...byId.values()]
    .slice(0, MOST_STORIES)
    .map(({ id, title, publisher }) =>
      entry('stories', id, title, storyPath(id), { isForeign: true, detail: publisher.name }),
    )
}
