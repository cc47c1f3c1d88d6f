import { NAME, type Vector } from '../words/Collection.ts'

/** What names that two reports share must add to their likeness at least. */
const SHARED = 0.03
/** Names and figures of a report say something where they make so much of what it is about: a share of 1. */
const TELLING = 0.1

/**
 * Whether two reports name other people, places and figures and have hardly a name in common: they are about two things of one kind, such as
 * two earthquakes, however much else they share. That both speak of 4,000 people or of Saturday does not make them one.
 */
export function doNamesDiffer(a: Vector, b: Vector): boolean {
  let shared = 0
  let onlyA = 0
  let onlyB = 0
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; ) {
    const left = a.terms[i] ?? Infinity
    const right = b.terms[j] ?? Infinity
    if (left === right) {
      if (a.names[i] === NAME) shared += weightAt(a, i) * weightAt(b, j)
      i++
      j++
    } else if (left < right) onlyA += weightAt(a, i++) ** 2
    else onlyB += weightAt(b, j++) ** 2
  }
  return shared < SHARED && onlyA > TELLING && onlyB > TELLING
}

/** What a name or a figure weighs; nothing where it is another word. */
const weightAt = ({ weights, names }: Vector, at: number): number =>
  names[at] ? (weights[at] ?? 0) : 0
