import type { QueryClient } from '@tanstack/react-query'
import { type Filters, isFiltering } from '../../shared/find/filters/filters.ts'
import { storiesWith } from '../../shared/find/filters/matches.ts'
import type { StorySet } from '../../shared/find/storySet.ts'
import { filteredQuery } from './filterQueries.ts'
import { knownFilters } from './knownFilters.ts'

/** The stories that filters leave, for a view that finds its own; undefined where all are left. Unknown topics and publishers ask for nothing. */
export async function storiesLeft(
  client: QueryClient,
  filters: Filters,
): Promise<StorySet | undefined> {
  const known = await knownFilters(client, filters)
  if (!isFiltering(known.filters)) return undefined
  const { matches } = await client.ensureQueryData(filteredQuery(known.filters))
  return storiesWith(matches)
}
