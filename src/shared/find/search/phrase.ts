import { fieldsOf } from '../terms/occurrence.ts'
import { unpackNumbers } from '../terms/packedNumbers.ts'
import type { LoadedTerm } from './segmentIndex.ts'

/** The fields of each story in which the terms of a phrase follow one another, by the places of the stories. */
export function phraseStories(terms: readonly LoadedTerm[]): Map<number, number> {
  const [first, ...others] = terms.map(positionsOf)
  const found = new Map<number, number>()
  if (!first) return found
  for (const [story, starts] of first) {
    const followers = others.map((positions) => positions.get(story))
    let fields = 0
    for (const at of starts) {
      if (followers.every((positions, i) => positions?.has(at + i + 1))) fields |= 1 << fieldAt(at)
    }
    if (fields > 0) found.set(story, fields)
  }
  return found
}

/** Positions of different fields lie so far apart that no phrase reaches from one into the next. */
const FIELD_SPAN = 2 ** 24
const fieldAt = (position: number): number => Math.floor(position / FIELD_SPAN)

/** The positions of a term in each story, by the places of the stories. */
function positionsOf({ stories, positions = '' }: LoadedTerm): Map<number, Set<number>> {
  const numbers = unpackNumbers(positions)
  const found = new Map<number, Set<number>>()
  let read = 0
  for (const story of stories) {
    const at = new Set<number>()
    const fields = fieldsOf(numbers[read++] ?? 0)
    for (let field = 0; fields >> field > 0; field++) {
      if (!(fields & (1 << field))) continue
      let next = field * FIELD_SPAN
      for (let isLast = false; !isLast; ) {
        const value = numbers[read++] ?? 1
        isLast = value % 2 === 1
        next += value >> 1
        at.add(next)
        next++
      }
    }
    found.set(story, at)
  }
  return found
}
