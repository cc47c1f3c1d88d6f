import type { Join, SharedWord } from './grouping.ts'
import type { Leaf } from './link/Leaf.ts'
import { eachShared, likeness } from './link/likeness.ts'
import type { Collection } from './words/Collection.ts'

/** So many words explain a join. */
const WORDS = 8

/** Why a report is with others, which are at least one. */
export function explainJoin(leaf: Leaf, others: readonly Leaf[], collection: Collection): Join {
  let like = others[0]
  let most = -1
  let sum = 0
  for (const other of others) {
    const alike = likeness(leaf.vector, other.vector)
    sum += alike
    if (alike > most) [like, most] = [other, alike]
  }
  if (!like) throw new Error(`${leaf.report.key} is with no other report`)
  return {
    like: like.report.key,
    likeness: Math.min(1, most),
    mean: Math.min(1, sum / others.length),
    words: sharedWords(leaf, like, collection),
  }
}

function sharedWords(leaf: Leaf, like: Leaf, collection: Collection): SharedWord[] {
  const written = collection.written(leaf.texts)
  const words: SharedWord[] = []
  eachShared(leaf.vector, like.vector, (term, weight) => {
    if (weight > 0) words.push({ word: written.get(term) ?? '', weight })
  })
  return words.sort((a, b) => b.weight - a.weight).slice(0, WORDS)
}
