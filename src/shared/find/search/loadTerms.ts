import type { PostingsList, Segment, TermPostings, TermShard } from '../findFiles.ts'
import { unpackOccurrences } from '../terms/occurrence.ts'
import { unpackSet } from '../terms/packedSet.ts'
import type { Wanted } from './leaves.ts'
import type { LoadedTerm, SegmentIndex } from './segmentIndex.ts'
import {
  entriesOf,
  filesWith,
  type ListPlace,
  type TermEntry,
  type TermStories,
} from './termFile.ts'

/** The files of terms by their names, from wherever they come. */
export interface TermFiles {
  readonly termShard: (name: string) => Promise<TermShard>
  readonly postings: (name: string) => Promise<TermPostings>
  readonly packedLists: (name: string) => Promise<{ readonly lists: readonly string[] }>
}

/** What was unpacked before, as long as its file is in memory: a query is often like the one before. */
const unpackedShards = new WeakMap<TermShard, readonly TermEntry[]>()
const unpackedLists = new WeakMap<PostingsList, TermStories>()

/** Loads what is needed of a segment to answer a query: all files at once that are known to be needed. */
export async function loadSegmentIndex(
  files: TermFiles,
  segment: Segment,
  wanted: readonly Wanted[],
): Promise<SegmentIndex> {
  const loaded = new Map<string, readonly LoadedTerm[]>()
  await Promise.all(
    [...merged(wanted)].map(async ([key, each]) => {
      const entries = await loadEntries(files, segment, each.term, each.isPrefix)
      loaded.set(key, await Promise.all(entries.map((entry) => loadTerm(files, entry, each))))
    }),
  )
  const { first, count } = segment
  const termsOf = (term: string, isPrefix: boolean) => loaded.get(keyOf({ term, isPrefix })) ?? []
  return { first, count, termsOf }
}

const keyOf = ({ term, isPrefix }: Pick<Wanted, 'term' | 'isPrefix'>): string =>
  isPrefix ? `${term}*` : term

/** Each word once, with all that is needed of it. */
function merged(wanted: readonly Wanted[]): Map<string, Wanted> {
  const words = new Map<string, Wanted>()
  for (const each of wanted) {
    const other = words.get(keyOf(each))
    words.set(keyOf(each), {
      ...each,
      needsFields: each.needsFields || other?.needsFields === true,
      needsPositions: each.needsPositions || other?.needsPositions === true,
    })
  }
  return words
}

/** A term of a segment, or all that begin with it. */
export async function loadEntries(
  files: TermFiles,
  { terms }: Segment,
  term: string,
  isPrefix: boolean,
): Promise<TermEntry[]> {
  const shards = terms.slice(...filesWith(terms, term, isPrefix))
  const entries = (await Promise.all(shards.map(({ file }) => loadFile(files, file)))).flat()
  return entries.filter((each) => each.term === term || (isPrefix && each.term.startsWith(term)))
}

/** The terms of a file. */
export async function loadFile(files: TermFiles, file: string): Promise<readonly TermEntry[]> {
  const shard = await files.termShard(file)
  const entries = unpackedShards.get(shard) ?? entriesOf(shard)
  unpackedShards.set(shard, entries)
  return entries
}

async function loadTerm(
  files: TermFiles,
  { term, at, positions }: TermEntry,
  { needsFields, needsPositions }: Wanted,
): Promise<LoadedTerm> {
  if ('stories' in at) {
    const packed = needsPositions && positions ? await loadList(files, positions) : undefined
    return { term, ...at, ...(packed !== undefined && { positions: packed }) }
  }
  const { lists, ...others } = await files.postings(at.file)
  const list = lists[at.place]
  const place = (file: string): ListPlace => ({ file, place: at.place })
  const stories = list ? unpacked(list) : { stories: [] }
  const [occurrences, packed] = await Promise.all([
    needsFields && !stories.occurrences && others.occurrences !== undefined
      ? loadList(files, place(others.occurrences)).then(unpackOccurrences)
      : undefined,
    needsPositions ? loadList(files, place(others.positions)) : undefined,
  ])
  return {
    term,
    ...stories,
    ...(occurrences && { occurrences }),
    ...(packed !== undefined && { positions: packed }),
  }
}

function unpacked(list: PostingsList): TermStories {
  const known = unpackedLists.get(list)
  if (known) return known
  const { stories, occurrences, titles } = list
  const terms = {
    stories: unpackSet(stories),
    ...(occurrences !== undefined && { occurrences: unpackOccurrences(occurrences) }),
    ...(titles !== undefined && { titles: unpackSet(titles) }),
  }
  unpackedLists.set(list, terms)
  return terms
}

async function loadList(files: TermFiles, { file, place }: ListPlace): Promise<string> {
  const { lists } = await files.packedLists(file)
  return lists[place] ?? ''
}
