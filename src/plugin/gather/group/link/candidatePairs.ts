import { WINDOW } from '../window.ts'
import type { Vector } from '../words/Collection.ts'
import type { Leaf } from './Leaf.ts'

/**
 * So many times a report is met in the lists of its words, rarest word and latest report first: enough to meet what may be
 * about its event, and a bound, so that ten times as many reports take ten times as long and not a hundred times.
 */
const MEETINGS = 1000
/** What the words must add up to by which two reports have met. */
const LEAST = 0.1
/** So many of those before it are looked at closely for each: the most alike. */
const NEAREST = 12
/** Words that together weigh less (as a vector, whose whole length is 1) can make no two reports alike enough: they are not looked up. */
const TRIFLE = 0.2

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
  const times = Float64Array.from(leaves, ({ report }) => report.time)
  const fresh = new Meetings(times)
  const known = new Meetings(times)
  for (const [i, { vector, event }] of leaves.entries()) {
    const words = rarestFirst(vector, frequency)
    const lists = event === undefined ? [fresh, known] : [fresh]
    for (const each of lists) for (const other of each.nearest(i, words)) pairs.push([i, other])
    ;(event === undefined ? fresh : known).add(i, vector)
  }
  return pairs
}

interface Word {
  readonly term: number
  readonly weight: number
  readonly frequency: number
}

/** Without those that weigh too little. */
function rarestFirst({ terms, weights }: Vector, frequency: (term: number) => number): Word[] {
  const words: Word[] = []
  for (const [i, term] of terms.entries()) {
    const weight = weights[i] ?? 0
    if (weight > 0) words.push({ term, weight, frequency: frequency(term) })
  }
  words.sort((a, b) => a.frequency - b.frequency || a.term - b.term)
  let rest = 0
  while (words.length > 0) {
    rest += (words.at(-1)?.weight ?? 0) ** 2
    if (rest > TRIFLE * TRIFLE) break
    words.pop()
  }
  return words
}

/** The reports so far by their words. */
class Meetings {
  readonly #times: Float64Array
  readonly #lists = new Map<number, { readonly leaves: number[]; readonly weights: number[] }>()
  /** What the words add up to by which the report in question has met others. */
  readonly #shares: Float64Array

  constructor(times: Float64Array) {
    this.#times = times
    this.#shares = new Float64Array(times.length)
  }

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

  /** Those that are most like a report by its rare words, the most alike first. */
  nearest(leaf: number, words: readonly Word[]): number[] {
    const since = (this.#times[leaf] ?? 0) - WINDOW
    const met: number[] = []
    let left = MEETINGS
    for (const word of words) {
      left -= this.#meet(word, since, left, met)
      if (left <= 0) break
    }
    const shares = this.#shares
    const nearest = met
      .filter((each) => (shares[each] ?? 0) >= LEAST)
      .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
      .slice(0, NEAREST)
    for (const each of met) shares[each] = 0
    return nearest
  }

  /** Adds what a word says to those that have it, the latest first. Gives how many those were. */
  #meet({ term, weight }: Word, since: number, most: number, met: number[]): number {
    const list = this.#lists.get(term)
    if (!list) return 0
    const { leaves, weights } = list
    const end = Math.max(0, leaves.length - most)
    let k = leaves.length - 1
    for (; k >= end; k--) {
      const other = leaves[k] ?? 0
      if ((this.#times[other] ?? 0) < since) break
      const share = this.#shares[other] ?? 0
      if (share === 0) met.push(other)
      this.#shares[other] = share + weight * (weights[k] ?? 0)
    }
    return leaves.length - 1 - k
  }
}
