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
  let onlyA = 0
  let onlyB = 0
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; ) {
    const left = a.terms[i] ?? Infinity
    const right = b.terms[j] ?? Infinity
    if (left === right) shared += nameWeight(a, i++) * nameWeight(b, j++)
    else if (left < right) onlyA += nameWeight(a, i++) ** 2
    else onlyB += nameWeight(b, j++) ** 2
  }
  return shared < SHARED && onlyA > TELLING && onlyB > TELLING
}

const nameWeight = ({ weights, names }: Vector, at: number): number =>
  names[at] === 1 ? (weights[at] ?? 0) : 0
