/** What a reader asks of stories: all of it together. */

/** A stretch of time that is reckoned back from the newest story, as an archive may have ended long ago. */
export const PERIODS = ['today', 'week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]

export interface Filters {
  /** Slugs: stories of any of them, or of a topic below one. */
  readonly topics: readonly string[]
  /** Domains: stories of any of them. */
  readonly publishers: readonly string[]
  readonly type: 'article' | 'video' | undefined
  /** At least so many related reports, from 1 on. */
  readonly coverage: number | undefined
  /** The first day, such as `2020-06-01`, or a period up to the newest story. */
  readonly since: Period | string | undefined
  /** The last day. There is none beside a period. */
  readonly until: string | undefined
  /** Those alone that the reader has not read, which the browser knows. */
  readonly unread: true | undefined
}

export const NO_FILTERS: Filters = {
  topics: [],
  publishers: [],
  type: undefined,
  coverage: undefined,
  since: undefined,
  until: undefined,
  unread: undefined,
}

/** What is asked of a story, by itself. `search`: that it is among what was searched for. */
export const ASPECTS = [
  'topics',
  'publishers',
  'type',
  'coverage',
  'period',
  'unread',
  'search',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** The aspects that filters ask something of, in order. */
export function aspectsOf(filters: Filters): Exclude<Aspect, 'search'>[] {
  const { topics, publishers, type, coverage, since, until, unread } = filters
  const asks = {
    topics: topics.length > 0,
    publishers: publishers.length > 0,
    type: type !== undefined,
    coverage: coverage !== undefined,
    period: since !== undefined || until !== undefined,
    unread: unread === true,
    search: false,
  }
  return ASPECTS.filter((aspect) => aspect !== 'search').filter((aspect) => asks[aspect])
}

/** Whether filters ask for anything. */
export const isFiltering = (filters: Filters): boolean => aspectsOf(filters).length > 0

/** The same filters, which ask nothing of some aspects. */
export function without(filters: Filters, aspects: readonly Aspect[]): Filters {
  const { topics, publishers, type, coverage, since, until, unread } = NO_FILTERS
  const isAside = (aspect: Aspect) => aspects.includes(aspect)
  return {
    ...filters,
    ...(isAside('topics') && { topics }),
    ...(isAside('publishers') && { publishers }),
    ...(isAside('type') && { type }),
    ...(isAside('coverage') && { coverage }),
    ...(isAside('period') && { since, until }),
    ...(isAside('unread') && { unread }),
  }
}

export const isPeriod = (text: string): text is Period => PERIODS.some((period) => period === text)
