import type { Query } from '../query.ts'
import { type NumberRange, numbersOfDays, type StoryDay } from '../storyDays.ts'
import type { StorySet } from '../storySet.ts'
import { evaluate } from './evaluate.ts'
import { type Mark, marksOf } from './marks.ts'
import { bestFirst, newestFirst } from './order.ts'
import { type RarityOf, scores } from './score.ts'
import type { SegmentIndex } from './segmentIndex.ts'
import { rarity } from './weights.ts'

/** The stories for which a query holds. */
export interface Found {
  readonly set: StorySet
  /** How well each of all stories fits. */
  readonly scores: Float32Array
  readonly marks: readonly Mark[]
}

/**
 * Answers a query.
 *
 * @param indexes of the segments that may have results
 * @param count of all stories
 */
export function search(
  query: Query,
  indexes: readonly SegmentIndex[],
  days: readonly StoryDay[],
  count: number,
): Found {
  const set = new Uint8Array(count)
  const allScores = new Float32Array(count)
  const rarityOf = rarities(indexes)
  const range = (first?: string, last?: string) => numbersOfDays(days, first, last)
  for (const index of indexes) {
    set.set(evaluate(query, index, range), index.first)
    allScores.set(scores(query, index, rarityOf), index.first)
  }
  return { set, scores: allScores, marks: marksOf(query, indexes) }
}

/** How rare words are in all segments together. */
function rarities(indexes: readonly SegmentIndex[]): RarityOf {
  const all = indexes.reduce((sum, { count }) => sum + count, 0)
  return (term, isPrefix) => {
    const having = indexes
      .flatMap((index) => index.termsOf(term, isPrefix))
      .reduce((sum, { stories }) => sum + stories.length, 0)
    return rarity(Math.min(having, all), all)
  }
}

/** How results are ordered. */
export type SearchOrder = 'best' | 'newest'

/**
 * The numbers of the stories that were found, in order.
 *
 * @param within those that are wanted; undefined: all
 */
export function inOrder(
  { set, scores }: Pick<Found, 'set' | 'scores'>,
  order: SearchOrder,
  days: readonly StoryDay[],
  within?: StorySet,
): Uint32Array {
  const wanted = within ? set.map((is, number) => is & (within[number] ?? 0)) : set
  return order === 'newest' ? newestFirst(wanted) : bestFirst(wanted, scores, days)
}

/** Numbers below and above which a query has no result. */
export function limitsOf(query: Query, days: readonly StoryDay[]): NumberRange {
  if (query.kind === 'days') return numbersOfDays(days, query.first, query.last)
  const everything = { from: 0, to: days.at(-1)?.end ?? 0 }
  if (query.kind !== 'all') return everything
  return query.queries
    .map((part) => limitsOf(part, days))
    .reduce((a, b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }), everything)
}
