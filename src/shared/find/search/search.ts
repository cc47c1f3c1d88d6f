import type { Query, TextField } from '../query.ts'
import { type NumberRange, numbersOfDays, type StoryDay } from '../storyDays.ts'
import type { StorySet } from '../storySet.ts'
import { evaluate } from './evaluate.ts'
import { bestFirst, newestFirst } from './order.ts'
import { type ScoredTerm, scoredTerms, scores } from './score.ts'
import type { SegmentIndex } from './segmentIndex.ts'
import { rarity } from './weights.ts'

/** Words that stand for a word of the query, and are to be marked where they are found. */
export interface Mark {
  /** As `termsOf` cuts texts. */
  readonly terms: ReadonlySet<string>
  /** The only field in which they are looked for; undefined: any. */
  readonly field: TextField | undefined
}

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
  const terms = scoredTerms(query)
  const rated = withRarities(terms, indexes)
  const set = new Uint8Array(count)
  const allScores = new Float32Array(count)
  for (const index of indexes) {
    const range = (first?: string, last?: string) => numbersOfDays(days, first, last)
    set.set(evaluate(query, index, range), index.first)
    allScores.set(scores(rated, index), index.first)
  }
  const marks = terms.map(({ term, isPrefix, field }) => ({
    terms: new Set(indexes.flatMap((index) => index.termsOf(term, isPrefix).map((t) => t.term))),
    field,
  }))
  return { set, scores: allScores, marks }
}

function withRarities(terms: readonly ScoredTerm[], indexes: readonly SegmentIndex[]) {
  const all = indexes.reduce((sum, { count }) => sum + count, 0)
  return terms.map((each) => {
    const having = indexes
      .flatMap((index) => index.termsOf(each.term, each.isPrefix))
      .reduce((sum, { stories }) => sum + stories.length, 0)
    return { ...each, rarity: rarity(Math.min(having, all), all) }
  })
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
