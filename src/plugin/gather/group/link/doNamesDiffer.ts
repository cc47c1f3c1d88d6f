import type { Vector } from '../words/Collection.ts'

/** What names and numbers that two reports share must add to their likeness at least. */
const SHARED = 0.03
/** Names and numbers of a report say something where they make so much of what it is about: a share of 1. */
const TELLING = 0.1

/**
 * Whether two reports name other people, places and numbers and have hardly one of them in common: they are about two things of one kind, such as
 * two earthquakes, however much else they share.
 */
export function doNamesDiffer(a: Vector, b: Vector): boolean {
  let shared = 0
  let [onlyA, onlyB] = [0, 0]
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; ) {
    const left = a.terms[i] ?? Infinity
    const right = b.terms[j] ?? Infinity
    const [x, y] = [nameWeight(a, i), nameWeight(b, j)]
    if (left === right) shared += x * y
    else if (left < right) onlyA += x * x
    else onlyB += y * y
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared < SHARED && onlyA > TELLING && onlyB > TELLING
}

const nameWeight = ({ weights, names }: Vector, at: number): number =>
  names[at] === 1 ? (weights[at] ?? 0) : 0
