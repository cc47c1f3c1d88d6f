import type { Memory } from '../../state/memory.ts'
import { byWorth, type Candidate } from './candidate.ts'

/** A report whose page is that of another one, as the page itself says. */
export interface Twin {
  readonly candidate: Candidate
  /** The key of the other one. */
  readonly of: string
}

/**
 * Parts off reports whose page says that it is the page of another report, known or new; of several new ones the best is none.
 *
 * @param completed reports that have got keys beside those by which they were looked up
 */
export function partTwins(
  completed: readonly Candidate[],
  reports: Memory['reports'],
): { readonly fresh: readonly Candidate[]; readonly twins: readonly Twin[] } {
  const first = new Map<string, string>()
  const twins: Twin[] = []
  const fresh = new Set(completed)
  for (const candidate of completed.toSorted(byWorth)) {
    const { keys } = candidate
    const of = keys
      .map((key) => (reports.has(key) ? key : first.get(key)))
      .find((key) => key !== undefined)
    if (of === undefined) for (const key of keys) first.set(key, candidate.key)
    else if (fresh.delete(candidate)) twins.push({ candidate, of })
  }
  return { fresh: [...fresh], twins }
}
