import type { TermShard } from '../findFiles.ts'
import { RARE } from '../findSizes.ts'
import { unpackOccurrences } from '../terms/occurrence.ts'
import { unpackNumbers } from '../terms/packedNumbers.ts'
import { unpackGaps } from '../terms/packedSet.ts'
import { unpackTerms } from '../terms/packedTerms.ts'

/** The stories of a term in a segment, by their places in it. */
export interface TermStories {
  readonly stories: readonly number[]
  /** Where the term is in each of them, see `Occurrence`; absent while that is not loaded. */
  readonly occurrences?: Uint8Array
  /** Where `occurrences` are absent: for which of `stories` the term is in the headline. */
  readonly titles?: readonly number[]
}

/** Where a list of a term is: the number of it in a file. */
export interface ListPlace {
  readonly file: string
  readonly place: number
}

/** A term of a segment. */
export interface TermEntry {
  readonly term: string
  /** In how many of the segment's stories it is. */
  readonly count: number
  /** Its stories, where they stand beside the term; otherwise in a file of postings. */
  readonly at: TermStories | ListPlace
  /** Where its positions are, for a term whose stories stand beside it; a file of postings names its own. */
  readonly positions?: ListPlace
}

/** The terms of a file, in order. */
export function entriesOf(shard: TermShard): TermEntry[] {
  const counts = unpackNumbers(shard.counts)
  const rare = unpackNumbers(shard.rare)
  const occurrences = unpackOccurrences(shard.occurrences)
  const places = listPlaces(shard)
  let read = 0
  let rareTerms = 0
  return unpackTerms(shard.terms).map((term, i) => {
    const count = counts[i] ?? 0
    if (count > RARE) return { term, count, at: places.next().value ?? { file: '', place: 0 } }
    const end = read + count
    const at = {
      stories: unpackGaps(rare.slice(read, end)),
      occurrences: occurrences.subarray(read, end),
    }
    read = end
    const positions = { file: shard.positions ?? '', place: rareTerms++ }
    return { term, count, at, positions }
  })
}

function* listPlaces({ postings }: TermShard): Generator<ListPlace, undefined> {
  for (const { file, count } of postings) {
    for (let place = 0; place < count; place++) yield { file, place }
  }
}

/** Numbers of the files of terms that may have a term, or one that begins with it: from the first to below the second. */
export function filesWith(
  files: readonly { readonly from: string }[],
  term: string,
  isPrefix: boolean,
): [first: number, end: number] {
  const after = files.findIndex(({ from }) => from > term && !(isPrefix && from.startsWith(term)))
  const end = after === -1 ? files.length : after
  if (!isPrefix) return [Math.max(0, end - 1), end]
  const beginning = files.findIndex(({ from }) => from >= term)
  return [Math.max(0, (beginning === -1 ? files.length : beginning) - 1), end]
}
