import type { Leaf } from './Leaf.ts'
import { addTo, likeness, likenessOf, likenessTo, type Sum } from './likeness.ts'

/** Reports that are taken to be about one event. */
export interface Cluster {
  /** The least number of its reports, which it is known by. */
  readonly name: number
  readonly leaves: readonly number[]
  /** The only one, or the sum of all. */
  readonly content: Leaf | Sum
  /** The likenesses of all pairs within, added. */
  readonly within: number
  readonly event: string | undefined
  readonly outlets: ReadonlySet<string>
  /** When it was first and last reported. */
  readonly first: number
  readonly last: number
}

export function clusterOf(name: number, leaf: Leaf): Cluster {
  const { outlet, time } = leaf.report
  return {
    name,
    leaves: [name],
    content: leaf,
    within: 0,
    event: leaf.event,
    outlets: new Set([outlet]),
    first: time,
    last: time,
  }
}

/**
 * Both in one. The sum of the larger one is taken over, so that it is no longer its own.
 *
 * @param between see `pairsBetween`
 */
export function joinClusters(a: Cluster, b: Cluster, between = pairsBetween(a, b)): Cluster {
  const [large, small] = a.leaves.length >= b.leaves.length ? [a, b] : [b, a]
  const sum = isSum(large.content) ? large.content : sumOf(large.content)
  if (isSum(small.content)) {
    for (const [term, weight] of small.content) sum.set(term, (sum.get(term) ?? 0) + weight)
  } else addTo(sum, small.content.vector)
  return {
    name: Math.min(a.name, b.name),
    leaves: [...large.leaves, ...small.leaves],
    content: sum,
    within: a.within + b.within + between,
    event: a.event ?? b.event,
    outlets: new Set([...a.outlets, ...b.outlets]),
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  }
}

/** The likenesses of all pairs between two clusters, added. */
export function pairsBetween({ content: a }: Cluster, { content: b }: Cluster): number {
  if (isSum(a)) return isSum(b) ? likenessOf(a, b) : likenessTo(a, b.vector)
  return isSum(b) ? likenessTo(b, a.vector) : likeness(a.vector, b.vector)
}

const isSum = (content: Leaf | Sum): content is Sum => content instanceof Map

function sumOf({ vector }: Leaf): Sum {
  const sum: Sum = new Map()
  addTo(sum, vector)
  return sum
}
