import { WINDOW } from '../window.ts'
import type { Vector } from '../words/Collection.ts'
import type { Leaf } from './Leaf.ts'

/**
 * So many times a report is met in the lists of its words, rarest word and latest report first: enough to meet what may be
 * about its event, and a bound, so that ten times as many reports take ten times as long and not a hundred times.
 */
const MEETINGS = 3000
/** What the words must add up to by which two reports have met. */
const LEAST = 0.03
/** So many of those before it are looked at closely for each: the most alike. */
const NEAREST = 40

export type Pair = readonly [later: number, earlier: number]

/**
 * Pairs of reports that may be about one event, at least one of them new: each report with those before it that have rare
 * words of it, within the window.
 *
 * @param leaves by time
 * @param frequency how many reports have a word
 */
export function candidatePairs(
  leaves: readonly Leaf[],
  frequency: (term: number) => number,
): Pair[] {
  const pairs: Pair[] = []
  const shares = new Float64Array(leaves.length)
  const fresh = new Lists()
  const known = new Lists()
  for (const [i, { vector, event, report }] of leaves.entries()) {
    const met: number[] = []
    let left = MEETINGS
    const meet = (lists: Lists, term: number, weight: number) => {
      lists.eachLatest(term, left, (other, otherWeight) => {
        if ((leaves[other]?.report.time ?? 0) < report.time - WINDOW) return false
        if (shares[other] === 0) met.push(other)
        shares[other] = (shares[other] ?? 0) + weight * otherWeight
        left--
        return true
      })
    }
    for (const [term, weight] of rarestFirst(vector, frequency)) {
      meet(fresh, term, weight)
      if (event === undefined) meet(known, term, weight)
      if (left <= 0) break
    }
    for (const other of nearest(met, shares)) pairs.push([i, other])
    for (const other of met) shares[other] = 0
    ;(event === undefined ? fresh : known).add(i, vector)
  }
  return pairs
}

function rarestFirst(
  { terms, weights }: Vector,
  frequency: (term: number) => number,
): [term: number, weight: number][] {
  const all: [number, number][] = []
  for (const [i, term] of terms.entries()) {
    const weight = weights[i] ?? 0
    if (weight > 0) all.push([term, weight])
  }
  return all.sort((a, b) => frequency(a[0]) - frequency(b[0]) || a[0] - b[0])
}

const nearest = (met: readonly number[], shares: Float64Array): number[] =>
  met
    .filter((each) => (shares[each] ?? 0) >= LEAST)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, NEAREST)

/** By word: the reports so far that have it, and what it weighs there. */
class Lists {
  readonly #lists = new Map<number, { leaves: number[]; weights: number[] }>()

  add(leaf: number, { terms, weights }: Vector): void {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0
      let list = this.#lists.get(term)
      if (!list) {
        list = { leaves: [], weights: [] }
        this.#lists.set(term, list)
      }
      list.leaves.push(leaf)
      list.weights.push(weights[i] ?? 0)
    }
  }

  /** Calls back for those that have a word, the latest first, at most so many, until the callback says no. */
  eachLatest(term: number, most: number, met: (leaf: number, weight: number) => boolean): void {
    const list = this.#lists.get(term)
    if (!list) return
    const end = Math.max(0, list.leaves.length - most)
    for (let k = list.leaves.length - 1; k >= end; k--) {
      if (!met(list.leaves[k] ?? 0, list.weights[k] ?? 0)) return
    }
  }
}
