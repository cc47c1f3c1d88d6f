import { VIDEO_TERM } from '../findSizes.ts'
import type { Query, TextField } from '../query.ts'
import type { NumberRange } from '../storyDays.ts'
import type { StorySet } from '../storySet.ts'
import { bitOf } from '../terms/occurrence.ts'
import { phraseStories } from './phrase.ts'
import type { LoadedTerm, SegmentIndex } from './segmentIndex.ts'

/** Numbers of the stories of some days, see `numbersOfDays`. */
export type RangeOfDays = (first: string | undefined, last: string | undefined) => NumberRange

/** The stories of a segment for which a query holds, by their places in it. */
export function evaluate(query: Query, index: SegmentIndex, rangeOf: RangeOfDays): StorySet {
  const answer = (part: Query): StorySet => evaluate(part, index, rangeOf)
  switch (query.kind) {
    case 'all':
      return joined(query.queries.map(answer), intersect) ?? all(index)
    case 'any':
      return joined(query.queries.map(answer), unite) ?? none(index)
    case 'not':
      return complement(answer(query.query))
    case 'term':
      return termStories(index, query.term, query.isPrefix, query.field)
    case 'phrase':
      return phraseSet(index, query.terms, query.field)
    case 'type': {
      const videos = termStories(index, VIDEO_TERM, false, undefined)
      return query.type === 'video' ? videos : complement(videos)
    }
    case 'days': {
      const { from, to } = rangeOf(query.first, query.last)
      const set = none(index)
      return set.fill(1, Math.max(0, from - index.first), Math.max(0, to - index.first))
    }
    default:
      return query satisfies never
  }
}

/** Joins sets, each of which is nobody else's; undefined where there is none. */
function joined(
  [first, ...others]: readonly StorySet[],
  join: (set: StorySet, other: StorySet) => StorySet,
): StorySet | undefined {
  return first && others.reduce(join, first)
}

const none = ({ count }: SegmentIndex): StorySet => new Uint8Array(count)
const all = (index: SegmentIndex): StorySet => none(index).fill(1)

function intersect(set: StorySet, other: StorySet): StorySet {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) & (other[i] ?? 0)
  return set
}

function unite(set: StorySet, other: StorySet): StorySet {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) | (other[i] ?? 0)
  return set
}

function complement(set: StorySet): StorySet {
  for (let i = 0; i < set.length; i++) set[i] = 1 - (set[i] ?? 0)
  return set
}

function termStories(
  index: SegmentIndex,
  term: string,
  isPrefix: boolean,
  field: TextField | undefined,
): StorySet {
  const set = none(index)
  for (const loaded of index.termsOf(term, isPrefix)) {
    for (const story of storiesWith(loaded, field)) set[story] = 1
  }
  return set
}

/** The stories that have a term in a field, or anywhere. */
export function storiesWith(
  { stories, occurrences, titles }: LoadedTerm,
  field: TextField | undefined,
): readonly number[] {
  if (field === undefined) return stories
  if (occurrences) {
    const bit = bitOf(field)
    return stories.filter((_, i) => (occurrences[i] ?? 0) & bit)
  }
  return titles?.map((i) => stories[i] ?? 0) ?? []
}

/** The terms of a phrase; undefined where one of them is in no story. */
export function phraseTerms(
  index: SegmentIndex,
  terms: readonly string[],
): LoadedTerm[] | undefined {
  const loaded = terms.flatMap((term) => index.termsOf(term, false))
  return loaded.length === terms.length && loaded.length > 0 ? loaded : undefined
}

function phraseSet(
  index: SegmentIndex,
  terms: readonly string[],
  field: TextField | undefined,
): StorySet {
  const [only] = terms
  if (terms.length === 1 && only !== undefined) return termStories(index, only, false, field)
  const set = none(index)
  const loaded = phraseTerms(index, terms)
  if (!loaded) return set
  const wanted = field === undefined ? ~0 : bitOf(field)
  for (const [story, fields] of phraseStories(loaded)) if (fields & wanted) set[story] = 1
  return set
}
