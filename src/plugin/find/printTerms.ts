import type { Segment, TermShard } from '../../shared/find/findFiles.ts'
import { RARE } from '../../shared/find/findSizes.ts'
import { packOccurrences } from '../../shared/find/terms/occurrence.ts'
import { packNumbers } from '../../shared/find/terms/packedNumbers.ts'
import { gaps } from '../../shared/find/terms/packedSet.ts'
import { packTerms } from '../../shared/find/terms/packedTerms.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import { occurrencesOf, PostingsFile, printLists } from './postingsFile.ts'
import type { TermOccurrences } from './termOccurrences.ts'

/** Characters of a file of terms, about: one is loaded for each word and segment, and all their names are in the root. */
const SHARD_SIZE = 2000
/** What the name of a file adds: it compresses to no less than half, and texts to a quarter. */
const NAME_SIZE = 60

/** A file of terms as it is filled. */
class Shard {
  readonly terms: string[] = []
  readonly counts: number[] = []
  readonly rare: number[] = []
  occurrences = ''
  readonly positions: string[] = []
  readonly postings: TermShard['postings'] = []
  size = 0
}

/**
 * Prints the terms of a segment with where they are, and gives the files that they begin with.
 *
 * @param count of the segment's stories
 */
export function* printTerms(
  index: ReadonlyMap<string, TermOccurrences>,
  count: number,
): Printing<Segment['terms']> {
  const files: Segment['terms'] = []
  let shard = new Shard()
  let block = new PostingsFile(count)
  function* endBlock(): Printing<void> {
    const file = yield* block.print()
    if (file) {
      shard.postings.push(file)
      shard.size += NAME_SIZE
    }
    block = new PostingsFile(count)
  }
  function* endShard(): Printing<void> {
    yield* endBlock()
    const [from] = shard.terms
    if (from !== undefined) files.push({ from, file: yield* printShard(shard) })
    shard = new Shard()
  }
  for (const term of [...index.keys()].sort()) {
    const postings = index.get(term)
    if (!postings) continue
    if (shard.size > SHARD_SIZE) yield* endShard()
    shard.terms.push(term)
    shard.counts.push(postings.stories.length)
    shard.size += term.length + 2
    if (postings.stories.length <= RARE) addRare(shard, postings)
    else {
      if (!block.hasRoomFor(postings)) yield* endBlock()
      block.add(postings)
    }
  }
  yield* endShard()
  return files
}

function addRare(shard: Shard, postings: TermOccurrences): void {
  const { stories } = postings
  shard.rare.push(...gaps(stories))
  shard.occurrences += packOccurrences(occurrencesOf(postings))
  shard.positions.push(packNumbers(postings.positions()))
  shard.size += stories.length * 3
}

function* printShard({ positions, ...shard }: Shard): Printing<string> {
  const text: TermShard = {
    terms: packTerms(shard.terms),
    counts: packNumbers(shard.counts),
    rare: packNumbers(shard.rare),
    occurrences: shard.occurrences,
    ...(positions.length > 0 && { positions: yield* printLists(positions) }),
    postings: shard.postings,
  }
  return yield* printFile('find', JSON.stringify(text))
}
