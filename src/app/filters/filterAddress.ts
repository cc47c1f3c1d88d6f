import { FILTER_PARAMETERS } from '../../shared/filterParameters.ts'
import { printFilters } from '../../shared/find/filters/filterAddress.ts'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { listPath } from '../../shared/paths.ts'

/** Where filters are shown: an address, without the base path. */
export interface Place {
  readonly pathname: string
  readonly search: string
}

/** The address of the search, whose other parameters stay. */
const SEARCH = '/search'

/**
 * The address at which other filters are shown: of the search where that is what is filtered, else of the feed. A single topic has a page of its
 * own.
 */
export function addressOf({ pathname, search }: Place, filters: Filters): string {
  const printed = printFilters(filters)
  const parameters = new URLSearchParams(pathname === SEARCH ? search : '')
  for (const name of FILTER_PARAMETERS) parameters.delete(name)
  for (const [name, value] of printed) parameters.append(name, value)
  if (pathname === SEARCH) return withParameters(SEARCH, parameters)
  const [topic] = filters.topics
  const isTopic = printed.length === 1 && topic !== undefined
  return isTopic ? listPath(topic) : withParameters(listPath(), parameters)
}

/** An address with parameters; of those without a value the name alone. */
export const withParameters = (path: string, parameters: URLSearchParams): string =>
  parameters.size === 0 ? path : `${path}?${`${parameters}`.replace(/=(?=&|$)/g, '')}`
