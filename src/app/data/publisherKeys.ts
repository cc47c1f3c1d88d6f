import type { QueryKey } from '@tanstack/react-query'

/**
 * What the queries of `publisherQueries.ts` are known by. A file of its own: a first view takes over what a finished page has
 * without the code that would fetch it.
 */
export const publisherKeys = {
  all: ['publishers'],
  followed: ['publishers', 'followed'],
  one: (domain: string): QueryKey => ['publisher', domain],
  list: (domain: string, page: number | 'head'): QueryKey => ['publisherList', domain, page],
  coverage: (domain: string, part: number | undefined): QueryKey => [
    'coverage',
    domain,
    part ?? 'newest',
  ],
} as const
