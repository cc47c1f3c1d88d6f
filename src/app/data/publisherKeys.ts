import type { QueryKey } from '@tanstack/react-query'

/** What a publisher's own list is known by among all lists. */
export const listOf = (domain: string): string => `publisher ${domain}`

/**
 * What the queries of `publisherQueries.ts` are known by. A file of its own: a first view takes over what a finished page has
 * without the code that would fetch it.
 */
export const publisherKeys = {
  all: ['publishers'],
  followed: ['publishers', 'followed'],
  one: (domain: string): QueryKey => ['publisher', domain],
  /** As lists of all kinds are known: no topic's slug has a space. */
  list: (domain: string, page: number | 'head'): QueryKey => ['list', listOf(domain), page],
  coverage: (domain: string, part: number | undefined): QueryKey => [
    'coverage',
    domain,
    part ?? 'newest',
  ],
} as const
