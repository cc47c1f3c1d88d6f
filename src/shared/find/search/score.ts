import type { Query, TextField } from '../query.ts'
import { bitOf, FIELD_BITS } from '../terms/occurrence.ts'
import type { LoadedTerm, SegmentIndex } from './segmentIndex.ts'
import { ELSEWHERE_WEIGHT, saturated, TITLE_WEIGHT, weightOf } from './weights.ts'

/** A word counts less where a story has only a longer one that begins with it. */
const LONGER = 0.7

/** How much it says that a story has a word. */
export type RarityOf = (term: string, isPrefix: boolean) => number

/**
 * How well the stories of a segment fit, by their places in it: of several words all count, of several that may stand for one
 * another the best; what must not be there counts nothing.
 */
export function scores(query: Query, index: SegmentIndex, rarityOf: RarityOf): Float32Array {
  const none = () => new Float32Array(index.count)
  switch (query.kind) {
    case 'all':
    case 'any': {
      const [sums, ...others] = query.queries.map((part) => scores(part, index, rarityOf))
      for (const other of others) if (sums) (query.kind === 'all' ? add : keepBest)(sums, other)
      return sums ?? none()
    }
    case 'term': {
      const sums = none()
      const { term, isPrefix, field } = query
      const rarity = rarityOf(term, isPrefix)
      for (const loaded of index.termsOf(term, isPrefix)) {
        keepWeights(sums, loaded, field, loaded.term === term ? rarity : rarity * LONGER)
      }
      return sums
    }
    case 'phrase': {
      const sums = none()
      for (const term of query.terms) {
        const word: Query = { kind: 'term', term, isPrefix: false, field: query.field }
        add(sums, scores(word, index, rarityOf))
      }
      return sums
    }
    default:
      return none()
  }
}

function add(sums: Float32Array, others: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (others[i] ?? 0)
}

function keepBest(sums: Float32Array, others: Float32Array): void {
  for (let i = 0; i < sums.length; i++) {
    const other = others[i] ?? 0
    if (other > (sums[i] ?? 0)) sums[i] = other
  }
}

/** Of several terms that a word stands for, the one counts that fits best. */
function keepWeights(
  sums: Float32Array,
  { stories, occurrences, titles = [] }: LoadedTerm,
  field: TextField | undefined,
  factor: number,
): void {
  const wanted = field === undefined ? ~0 : bitOf(field) | (~0 << FIELD_BITS)
  let next = 0
  for (let i = 0; i < stories.length; i++) {
    const isTitle = titles[next] === i
    if (isTitle) next++
    const known = occurrences?.[i]
    const weight =
      known === undefined ? (isTitle ? SEEN_IN_TITLE : ELSEWHERE_WEIGHT) : weightOf(known & wanted)
    const score = factor * saturated(weight)
    const story = stories[i] ?? 0
    if (score > (sums[story] ?? 0)) sums[story] = score
  }
}

const SEEN_IN_TITLE = TITLE_WEIGHT + ELSEWHERE_WEIGHT
