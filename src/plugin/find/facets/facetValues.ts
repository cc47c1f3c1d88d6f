import type { Facet } from '../../../shared/find/filters/facetFiles.ts'
import type { ArrangedStory, ArrangedTopic } from '../../arrange/arrangement.ts'

/** What a story has of each facet. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>

/**
 * Makes what tells the values of a story.
 *
 * @param topics all of them, none above itself
 */
export function facetValuesOf(
  topics: readonly ArrangedTopic[],
): (story: ArrangedStory) => FacetValues {
  const parents = new Map(topics.map(({ slug, parent }) => [slug, parent]))
  const ways = new Map(topics.map(({ slug }) => [slug, upwards(slug, parents)]))
  return ({ record, topics, handed }) => ({
    topics: [...new Set(topics.flatMap(({ slug }) => ways.get(slug) ?? []))],
    publishers: [record.domain],
    types: record.type === 'video' ? ['video'] : [],
    coverage: [`${record.relatedPageKeys.length + (handed?.reports.length ?? 0)}`],
  })
}

/** A topic, and all above it. */
function upwards(slug: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = []
  for (let at: string | undefined = slug; at !== undefined; at = parents.get(at)) way.push(at)
  return way
}
