import type { Segment } from '../findFiles.ts'
import { loadEntries, loadFile, type TermFiles } from './loadTerms.ts'
import { mistakesIn, nearestTerm } from './spelling.ts'
import { filesWith } from './termFile.ts'

/** Letters that are taken to be right. */
const RIGHT_LETTERS = 2
/** Files of terms that are looked through in a segment, about where the word would be. */
const MOST_FILES = 4

/** For words that are in no story: the words that were probably meant, by those. */
export async function correctionsOf(
  files: TermFiles,
  segments: readonly Segment[],
  words: readonly { readonly term: string; readonly isPrefix: boolean }[],
): Promise<Map<string, string>> {
  const found = await Promise.all(
    words.map(async ({ term, isPrefix }) => {
      if (mistakesIn(term) === 0 || (await isSomewhere(files, segments, term, isPrefix))) return []
      const nearest = nearestTerm(term, await termsNear(files, segments, term))
      return nearest === undefined ? [] : [[term, nearest] as const]
    }),
  )
  return new Map(found.flat())
}

async function isSomewhere(
  files: TermFiles,
  segments: readonly Segment[],
  term: string,
  isPrefix: boolean,
): Promise<boolean> {
  const found = await Promise.all(
    segments.map((segment) => loadEntries(files, segment, term, isPrefix)),
  )
  return found.some((entries) => entries.length > 0)
}

/** Terms that begin with the same letters, with how many stories have them. */
async function termsNear(
  files: TermFiles,
  segments: readonly Segment[],
  term: string,
): Promise<Map<string, number>> {
  const beginning = term.slice(0, RIGHT_LETTERS)
  const counts = new Map<string, number>()
  await Promise.all(
    segments.map(async ({ terms }) => {
      const [first, end] = filesWith(terms, beginning, true)
      const [near = 0] = filesWith(terms, term, false)
      const from = Math.max(first, Math.min(near - MOST_FILES / 2, end - MOST_FILES))
      const shards = terms.slice(from, Math.min(end, from + MOST_FILES))
      const entries = await Promise.all(shards.map(({ file }) => loadFile(files, file)))
      for (const each of entries.flat()) {
        counts.set(each.term, (counts.get(each.term) ?? 0) + each.count)
      }
    }),
  )
  return counts
}
