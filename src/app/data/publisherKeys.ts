import type { QueryKey } from '@tanstack/react-query'

/**
 * What the queries of `publisherQueries.ts` are known by. A file of its own: a first view takes over what a finished page has
 * without the code that would fetch it.
 */
export const publisherKeys = {
  all: ['publishers'],
  followed: ['publishers', 'followed'],
  one: (domain: string): QueryKey => ['publisher', domain],
  /** Among the lists, so that what they say of a story is known. */
  list: (domain: string, page: number | 'head'): QueryKey => ['list', { publisher: domain }, page],
  coverage: (domain: string, part: number | undefined): QueryKey => [
    'coverage',
    domain,
    part ?? 'newest',
  ],
} as const
