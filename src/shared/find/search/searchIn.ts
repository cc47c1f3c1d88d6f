import type { Segment } from '../findFiles.ts'
import type { Query } from '../query.ts'
import { storyDays } from '../storyDays.ts'
import { correctionsOf } from './corrections.ts'
import { missingIn, wantedBy } from './leaves.ts'
import { loadSegmentIndex, type TermFiles } from './loadTerms.ts'
import { type Found, limitsOf, search } from './search.ts'
import { withTerms } from './spelling.ts'

/** What a query finds, in whatever order. */
export interface Search extends Found {
  /** The query that was answered: the reader's, or that with words that are in some story in the place of those in none. */
  readonly query: Query
  /** Those words, by the terms that the reader wrote; as terms, which may lack their endings: `wordFor` has whole words. */
  readonly corrections: ReadonlyMap<string, string>
  /** Terms of the reader's query that are in no story, see `missingIn`. */
  readonly missing: readonly string[]
}

/**
 * Answers a query from the files of terms.
 *
 * @param isExact words that are in no story are not corrected
 * @throws whatever the loading of a file throws
 */
export async function searchIn(
  files: TermFiles,
  segments: readonly Segment[],
  query: Query,
  isExact = false,
): Promise<Search> {
  const found = await answer(files, segments, query)
  const missing = missingIn(query, ({ term, isPrefix }) =>
    found.indexes.some((index) => index.termsOf(term, isPrefix).length > 0),
  )
  const corrections = await correctionsOf(files, segments, isExact ? [] : missing)
  const said = { corrections, missing: missing.map(({ term }) => term) }
  if (corrections.size === 0) return { ...found.search, query, ...said }
  const corrected = withTerms(query, corrections)
  return { ...(await answer(files, segments, corrected)).search, query: corrected, ...said }
}

async function answer(files: TermFiles, segments: readonly Segment[], query: Query) {
  const days = storyDays(segments)
  const { from, to } = limitsOf(query, days)
  const wanted = wantedBy(query)
  const inLimits = segments.filter(({ first, count }) => first < to && first + count > from)
  const indexes = await Promise.all(
    inLimits.map((segment) => loadSegmentIndex(files, segment, wanted)),
  )
  return { indexes, search: search(query, indexes, days, days.at(-1)?.end ?? 0) }
}
