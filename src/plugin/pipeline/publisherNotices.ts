import { nearest } from '../../shared/writing/nearMiss.ts'
import type { ArticleRecord } from '../check/articleRecord.ts'
import type { Rules } from '../check/rules.ts'

/**
 * What the `publishers` setting names and no published story or report has.
 *
 * @param records of published stories
 */
export function publisherNotices(
  records: readonly ArticleRecord[],
  { publishers }: Pick<Rules, 'publishers'>,
): string[] {
  const used = new Set(records.flatMap(({ renamedBy }) => renamedBy))
  const unused = Object.keys(publishers).filter((key) => !used.has(key))
  if (unused.length === 0) return []
  const known = new Set(
    records.flatMap(({ publisher, domain, relatedDomains, otherHosts }) => [
      publisher,
      domain,
      ...relatedDomains,
      ...otherHosts,
    ]),
  )
  return unused.map((key) => {
    const near = nearest(key, known)
    const advice = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`
    return `The setting publishers has ${JSON.stringify(key)}, which is neither the domain nor the name of a publisher here.${advice}`
  })
}
