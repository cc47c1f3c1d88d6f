import { WINDOW } from '../window.ts'
import { type Cluster, clusterOf, joinClusters, pairsBetween } from './Cluster.ts'
import type { Pair } from './candidatePairs.ts'
import { CLOSE, closeness } from './closeness.ts'
import { doNamesDiffer } from './doNamesDiffer.ts'
import { Heap } from './Heap.ts'
import { hangsOnOneWord } from './hangsOnOneWord.ts'
import type { Leaf } from './Leaf.ts'

/** Whether a report must not come to an event. */
export type MustNot = (event: string, leaf: Leaf) => boolean

/** What else the linking follows. */
export interface Linked {
  readonly mustNot?: MustNot | undefined
  /** How close clusters have to be: the benchmark tries what others would do. */
  readonly close?: number
}

/** Two clusters whose pairs are less alike in the mean will not be one: what is known of them is forgotten. */
const HOPELESS = 0.04

/** Two clusters that may come together. */
interface Link {
  /** See `closeness`. */
  readonly close: number
  readonly a: Cluster
  readonly b: Cluster
}

/**
 * Average link: the two clusters that are closest by the mean of all their pairs become one, until none are close enough.
 * Events that there are already are never joined with one another.
 *
 * @param leaves by time
 */
export function averageLink(
  leaves: readonly Leaf[],
  pairs: readonly Pair[],
  { mustNot, close = CLOSE }: Linked = {},
): Cluster[] {
  const linking = new Linking(leaves, mustNot, close)
  for (const [later, earlier] of pairs) linking.meet(later, earlier)
  return linking.run()
}

class Linking {
  readonly #leaves: readonly Leaf[]
  readonly #mustNot: MustNot | undefined
  readonly #close: number
  /** By name. */
  readonly #clusters = new Map<number, Cluster>()
  /** By name: the likenesses to the clusters that it has met, added. */
  readonly #met = new Map<number, Map<number, number>>()
  readonly #nameOf: number[]
  readonly #links = new Heap<Link>(
    (x, y) =>
      x.close > y.close ||
      (x.close === y.close &&
        (x.a.name < y.a.name || (x.a.name === y.a.name && x.b.name < y.b.name))),
  )

  constructor(leaves: readonly Leaf[], mustNot: MustNot | undefined, close: number) {
    this.#close = close
    this.#mustNot = mustNot
    this.#leaves = leaves
    this.#nameOf = [...leaves.keys()]
    const events = new Map<string, Cluster>()
    for (const [i, leaf] of leaves.entries()) {
      const single = clusterOf(i, leaf)
      const before = leaf.event === undefined ? undefined : events.get(leaf.event)
      const cluster = before ? joinClusters(before, single) : single
      if (leaf.event !== undefined) events.set(leaf.event, cluster)
      this.#nameOf[i] = cluster.name
      this.#clusters.set(cluster.name, cluster)
    }
  }

  meet(leaf: number, other: number): void {
    const [a, b] = [this.#clusterOfLeaf(leaf), this.#clusterOfLeaf(other)]
    if (a === b || this.#metOf(a.name).has(b.name)) return
    const [one, two] = [this.#leaves[leaf], this.#leaves[other]]
    if (!one || !two || doNamesDiffer(one.vector, two.vector)) return
    if (hangsOnOneWord(one.vector, two.vector)) return
    this.#link(a, b, pairsBetween(a, b))
  }

  run(): Cluster[] {
    for (let link = this.#links.pop(); link; link = this.#links.pop()) {
      const { a, b } = link
      const isPast = this.#clusters.get(a.name) !== a || this.#clusters.get(b.name) !== b
      if (!isPast) this.#join(a, b)
    }
    return [...this.#clusters.values()]
  }

  #clusterOfLeaf(leaf: number): Cluster {
    const cluster = this.#clusters.get(this.#nameOf[leaf] ?? leaf)
    if (!cluster) throw new Error(`There is no report ${leaf}`)
    return cluster
  }

  #metOf(name: number): Map<number, number> {
    const known = this.#met.get(name)
    if (known) return known
    const met = new Map<number, number>()
    this.#met.set(name, met)
    return met
  }

  #link(one: Cluster, other: Cluster, sum: number): void {
    const [a, b] = one.name < other.name ? [one, other] : [other, one]
    this.#metOf(a.name).set(b.name, sum)
    this.#metOf(b.name).set(a.name, sum)
    const close = closeness(a, b, sum)
    if (close >= this.#close && this.#mayJoin(a, b)) this.#links.push({ close, a, b })
  }

  #mayJoin(a: Cluster, b: Cluster): boolean {
    if (Math.max(a.first, b.first) - Math.min(a.last, b.last) > WINDOW) return false
    const event = a.event ?? b.event
    const mustNot = this.#mustNot
    if (event === undefined || !mustNot) return true
    const coming = a.event === undefined ? a : b
    return !coming.leaves.some((each) => {
      const leaf = this.#leaves[each]
      return leaf !== undefined && mustNot(event, leaf)
    })
  }

  #join(a: Cluster, b: Cluster): void {
    const [metA, metB] = [this.#metOf(a.name), this.#metOf(b.name)]
    const event = a.event ?? b.event
    const count = a.leaves.length + b.leaves.length
    const sums = new Map<Cluster, number>()
    for (const name of new Set([...metA.keys(), ...metB.keys()])) {
      const other = this.#clusters.get(name)
      if (!other || other === a || other === b) continue
      if (other.event !== undefined && event !== undefined) continue
      const sum =
        (metA.get(name) ?? pairsBetween(a, other)) + (metB.get(name) ?? pairsBetween(b, other))
      if (sum >= HOPELESS * other.leaves.length * count) sums.set(other, sum)
    }
    for (const gone of [a, b]) {
      for (const name of this.#metOf(gone.name).keys()) this.#met.get(name)?.delete(gone.name)
      this.#met.delete(gone.name)
      this.#clusters.delete(gone.name)
    }
    const joined = joinClusters(a, b, metA.get(b.name))
    this.#clusters.set(joined.name, joined)
    for (const [other, sum] of sums) this.#link(joined, other, sum)
  }
}
