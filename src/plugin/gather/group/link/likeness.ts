import type { Vector } from '../words/Collection.ts'

/** Several vectors added, by number of the word. */
export type Sum = Map<number, number>

/** Calls back for each word that two reports share, with its share of their likeness. */
export function eachShared(a: Vector, b: Vector, found: (term: number, share: number) => void) {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [left = 0, right = 0] = [a.terms[i], b.terms[j]]
    if (left === right) found(left, (a.weights[i] ?? 0) * (b.weights[j] ?? 0))
    if (left <= right) i++
    if (right <= left) j++
  }
}

/** How alike two reports are: the cosine of their vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const left = a.terms[i] ?? 0
    const right = b.terms[j] ?? 0
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0)
    else if (left < right) i++
    else j++
  }
  return sum
}

/** The likenesses of a report to several, added. */
export function likenessTo(sum: Sum, { terms, weights }: Vector): number {
  let all = 0
  for (let i = 0; i < terms.length; i++) all += (weights[i] ?? 0) * (sum.get(terms[i] ?? 0) ?? 0)
  return all
}

/** The likenesses of all pairs between two sets of reports, added. */
export function likenessOf(a: Sum, b: Sum): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let all = 0
  for (const [term, weight] of small) all += weight * (large.get(term) ?? 0)
  return all
}

export function addTo(sum: Sum, { terms, weights }: Vector): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0
    sum.set(term, (sum.get(term) ?? 0) + (weights[i] ?? 0))
  }
}
