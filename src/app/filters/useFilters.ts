import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { filtersOf, printFilters } from '../../shared/find/filters/filterAddress.ts'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { byManifest } from '../data/queries.ts'
import { useLocation, useNavigationType } from '../navigation/router/router.ts'
import { knownFilters } from './knownFilters.ts'
import { beginList } from './readStories.ts'

const knownQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['knownFilters', `${new URLSearchParams(printFilters(filters))}`],
    queryFn: ({ client }) => byManifest(client, () => knownFilters(client, filters)),
    placeholderData: keepPreviousData,
  })

/**
 * The filters of the address.
 *
 * @param topic that the path of the address has
 */
export function useFilters(topic: string | undefined) {
  const { search, key } = useLocation()
  beginList(key, useNavigationType() === 'POP')
  const { filters, wrong } = useMemo(() => {
    const found = filtersOf(new URLSearchParams(search))
    const topics = [...new Set([...(topic === undefined ? [] : [topic]), ...found.filters.topics])]
    return { ...found, filters: { ...found.filters, topics } }
  }, [search, topic])
  const query = useQuery(knownQuery(filters))
  const known = query.data
  return {
    /** As the address has them. */
    asked: filters,
    /** As they are known; undefined while they are looked up. */
    known,
    /** What of the address means nothing. */
    wrong: [...wrong, ...(known?.unknown ?? [])],
    query,
  }
}
