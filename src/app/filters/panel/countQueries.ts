import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  countCoverage,
  countPeriods,
  countTypes,
  countValues,
} from '../../../shared/find/filters/choiceCounts.ts'
import { newestDay } from '../../../shared/find/filters/filterStories.ts'
import type { Filters } from '../../../shared/find/filters/filters.ts'
import { sizeOf, storiesWith } from '../../../shared/find/filters/matches.ts'
import { byManifest } from '../../data/queries.ts'
import type { Choice } from '../choices.ts'
import { type Filtered, filteredQuery, keyOf, type Searched } from '../filterQueries.ts'

/** So many related reports a reader can ask for at least. */
export const COVERAGE_LEVELS = [1, 2, 3, 5, 10] as const

/** How many stories topics or publishers would leave. */
export const valueCounts = (
  facet: 'topics' | 'publishers',
  choices: readonly Choice[],
  filters: Filters,
  searched: Searched | undefined,
) => {
  const totals = new Map(choices.map(({ value, total }) => [value, total]))
  const key = [facet, ...totals.keys()]
  return counted(key, filters, searched, ({ archive, matches }) =>
    countValues(archive, matches, facet, totals),
  )
}

/** How many stories the media would leave. */
export const typeCounts = (filters: Filters, searched: Searched | undefined) =>
  counted(['type'], filters, searched, ({ archive, matches }) => countTypes(archive, matches))

/** How many of the stories that the other filters leave are unread. */
export const unreadCount = (filters: Filters, searched: Searched | undefined) =>
  counted(['unread'], { ...filters, unread: true }, searched, async ({ matches }) =>
    sizeOf(storiesWith(matches)),
  )

/** How many stories would be left by at least so many related reports. */
export const coverageCounts = (filters: Filters, searched: Searched | undefined) =>
  counted(['coverage'], filters, searched, ({ archive, matches }) =>
    countCoverage(archive, matches, COVERAGE_LEVELS),
  )

/** How many stories the periods would leave, and the day that they end with. */
export const periodCounts = (filters: Filters, searched: Searched | undefined) =>
  counted(['period'], filters, searched, async ({ archive, matches }) => ({
    counts: countPeriods(archive, matches),
    newest: newestDay(archive.segments),
    oldest: archive.segments[0]?.firstDay,
  }))

/** Counts of a section. Those of an earlier choice stand until the new ones have come. */
const counted = <Counts>(
  key: readonly string[],
  filters: Filters,
  searched: Searched | undefined,
  count: (filtered: Filtered) => Promise<Counts>,
) =>
  queryOptions({
    queryKey: ['counts', key, keyOf(filters), searched?.key],
    queryFn: ({ client }: { client: QueryClient }) =>
      byManifest(client, async () => {
        const filtered = await client.ensureQueryData(filteredQuery(filters, searched))
        return count(filtered)
      }),
    placeholderData: keepPreviousData,
  })
