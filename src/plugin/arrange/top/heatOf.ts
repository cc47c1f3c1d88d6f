import type { ArticleRecord } from '../../check/articleRecord.ts'

/** What each further outlet that reports a story is worth, as in the scores of most files. */
const OUTLET_HEAT = 10

type Scored = Pick<ArticleRecord, 'heat' | 'domain' | 'relatedDomains'>

/** How many publishers report a story, its own included; several reports of one count once. */
export const outletsOf = ({ domain, relatedDomains }: Omit<Scored, 'heat'>): number =>
  new Set([domain, ...relatedDomains]).size

/**
 * How hot a story is, before it fades: as its file says, but at least what its outlets make it. Many files have never been
 * scored, and of their stories only the coverage shows that they are of any weight.
 *
 * @returns from 0 on
 */
export function heatOf(record: Scored): number {
  const own = Math.max(0, record.heat)
  // To count outlets takes a while: most scores are higher than all of them could be.
  if (record.relatedDomains.length * OUTLET_HEAT <= own) return own
  return Math.max(own, (outletsOf(record) - 1) * OUTLET_HEAT)
}
