import { READ, SAVED } from './kept.ts'

/**
 * How many reports a story has gained since the reader saved it or opened it last; 0 for a story of which neither is known.
 *
 * @param reports how many it has now: its `relatedCount`, as that is what lists and its page both know
 */
export function newReports(id: string, reports: number): number {
  const seen = [SAVED.values.get(id)?.reports, READ.values.get(id)?.reports].filter(
    (known) => known !== undefined,
  )
  return seen.length === 0 ? 0 : Math.max(0, reports - Math.max(...seen))
}
