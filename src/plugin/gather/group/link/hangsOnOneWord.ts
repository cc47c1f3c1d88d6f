import type { Vector } from '../words/Collection.ts'
import { eachShared } from './likeness.ts'

/** What all words but one that two reports share must add to their likeness at least, where that one makes so much of it: a share of 1. */
const OTHERS = 0.06
const MOST = 0.7

/**
 * Whether two reports have but one word in common that says something: two people of one town, or two Davids, whose name makes a quarter of a short
 * text. The more reports there are, the more of them meet in that way.
 */
export function hangsOnOneWord(a: Vector, b: Vector): boolean {
  let all = 0
  let most = 0
  eachShared(a, b, (_, share) => {
    all += share
    most = Math.max(most, share)
  })
  return all - most < OTHERS && most > all * MOST
}
