import { matchPath } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'
import { listPath } from '../../shared/paths.ts'
import { manifestQuery } from '../data/queries.ts'
import type { Here } from './here.ts'

/**
 * Goes to the list of the topic that stands beside the shown one in the row above the list. The row is a ring: all stories come before
 * the first topic, and after the last one. Other filters stay.
 *
 * @returns whether a list is shown
 */
export function neighborTopic({ client, navigate, pathname, search }: Here, step: 1 | -1): boolean {
  const shown = PATTERNS.list.map((path) => matchPath(path, pathname)).find((match) => match)
  if (!shown) return false
  const filters = new URLSearchParams(search)
  const filtered = filters.getAll('topic')
  filters.delete('topic')
  const slug = shown.params.topic ?? (filtered.length === 1 ? filtered[0] : undefined)
  const go = async () => {
    const { largest } = await client.ensureQueryData(manifestQuery)
    const row = [undefined, ...largest.map((topic) => topic.slug)]
    // One that is not among the largest stands at their end.
    if (!row.includes(slug)) row.push(slug)
    const path = listPath(row.at((row.indexOf(slug) + step) % row.length))
    navigate(filters.size === 0 ? path : `${path}?${filters}`)
  }
  // Without a manifest there is no row either.
  go().catch(() => undefined)
  return true
}
