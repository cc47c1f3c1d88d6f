import type { Query, TextField } from '../query.ts'
import { bitOf, fieldsOf } from '../terms/occurrence.ts'
import type { LoadedTerm, SegmentIndex } from './segmentIndex.ts'
import { ELSEWHERE_WEIGHT, saturated, TITLE_WEIGHT, weightOf } from './weights.ts'

/** A word counts less where a story has only a longer one that begins with it. */
const LONGER = 0.7

/** A word of a query that speaks for the stories that have it. */
export interface ScoredTerm {
  readonly term: string
  readonly isPrefix: boolean
  readonly field: TextField | undefined
}

/** The words of a query that its results have: not those that they must not have. */
export function scoredTerms(query: Query): ScoredTerm[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.queries.flatMap(scoredTerms)
    case 'term':
      return [query]
    case 'phrase':
      return query.terms.map((term) => ({ term, isPrefix: false, field: query.field }))
    default:
      return []
  }
}

/**
 * How well the stories of a segment fit, by their places in it.
 *
 * @param terms with their `rarity` each
 */
export function scores(
  terms: readonly (ScoredTerm & { readonly rarity: number })[],
  index: SegmentIndex,
): Float32Array {
  const sums = new Float32Array(index.count)
  for (const { term, isPrefix, field, rarity } of terms) {
    const loaded = index.termsOf(term, isPrefix)
    const [only] = loaded
    if (only && loaded.length === 1) addWeights(sums, only, field, rarity * factorOf(only, term))
    else addBest(sums, loaded, { term, field, rarity })
  }
  return sums
}

const factorOf = (loaded: LoadedTerm, term: string): number => (loaded.term === term ? 1 : LONGER)

/** Of several terms that a word stands for, the one counts that fits best. */
function addBest(
  sums: Float32Array,
  loaded: readonly LoadedTerm[],
  { term, field, rarity }: Pick<ScoredTerm, 'term' | 'field'> & { rarity: number },
): void {
  const best = new Float32Array(sums.length)
  for (const each of loaded) {
    const factor = rarity * factorOf(each, term)
    eachWeight(each, field, (story, weight) => {
      const score = factor * saturated(weight)
      if (score > (best[story] ?? 0)) best[story] = score
    })
  }
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (best[i] ?? 0)
}

function addWeights(
  sums: Float32Array,
  loaded: LoadedTerm,
  field: TextField | undefined,
  factor: number,
): void {
  eachWeight(loaded, field, (story, weight) => {
    sums[story] = (sums[story] ?? 0) + factor * saturated(weight)
  })
}

function eachWeight(
  { stories, occurrences, titles = [] }: LoadedTerm,
  field: TextField | undefined,
  visit: (story: number, weight: number) => void,
): void {
  if (occurrences) {
    const wanted = field === undefined ? ~0 : bitOf(field) | ~fieldsOf(~0)
    for (let i = 0; i < stories.length; i++) {
      visit(stories[i] ?? 0, weightOf((occurrences[i] ?? 0) & wanted))
    }
    return
  }
  let next = 0
  for (let i = 0; i < stories.length; i++) {
    const isTitle = titles[next] === i
    if (isTitle) next++
    visit(stories[i] ?? 0, isTitle ? TITLE_WEIGHT + ELSEWHERE_WEIGHT : ELSEWHERE_WEIGHT)
  }
}
