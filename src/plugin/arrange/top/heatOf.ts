import type { ArrangedStory } from '../arrangement.ts'

/** What each further outlet that reports a story is worth, as in the scores of most files. */
const OUTLET_HEAT = 10

/**
 * How hot a story is, before it fades: as its file says, but at least what its outlets make it. Many files have never been
 * scored, and of their stories only the coverage shows that they are of any weight.
 *
 * @returns from 0 on
 */
export function heatOf({
  record,
  handed,
  coverage,
}: Pick<ArrangedStory, 'record' | 'handed' | 'coverage'>): number {
  const own = Math.max(0, record.heat)
  const reports = record.relatedDomains.length + (handed?.reports.length ?? 0)
  // To count outlets takes a while: most scores are higher than all of them could be.
  if (reports * OUTLET_HEAT <= own) return own
  return Math.max(own, (coverage().outlets - 1) * OUTLET_HEAT)
}
