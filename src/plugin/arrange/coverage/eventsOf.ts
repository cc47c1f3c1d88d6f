import type { ArticleRecord } from '../../check/articleRecord.ts'
import { type Clusters, clustersOf } from './clustersOf.ts'
import type { Linkable } from './linkRule.ts'

/** Which stories are about the same event. */
export interface Events {
  readonly clusters: Clusters
  /** The id of the oldest story of each one's cluster; of stories that are not alone. */
  readonly ids: ReadonlyMap<ArticleRecord, string>
}

/**
 * Finds out which stories are about the same event: all that most rankings and feeds ask beside the stories themselves.
 *
 * @param newestFirst all stories
 * @param folded the folded ones, which link others
 */
export function eventsOf(
  newestFirst: readonly ArticleRecord[],
  folded: readonly Linkable[],
): Events {
  const clusters = clustersOf(newestFirst, folded)
  const ids = new Map<ArticleRecord, string>()
  for (const [index, record] of newestFirst.entries()) {
    const oldest = newestFirst[clusters[index] ?? index]
    if (oldest && oldest !== record) ids.set(record, oldest.id).set(oldest, oldest.id)
  }
  return { clusters, ids }
}
