/**
 * Cuts texts into the terms of the index. The build and every browser cut alike: by the kinds of characters, which
 * Unicode never changes once they are given, and not by Intl.Segmenter, whose dictionaries differ. (A character that is
 * newer than a reader's browser is none of a word there; it is then not found.)
 */
import { type Cut, cutRun } from './cutWords.ts'
import type { TermLanguage } from './termLanguage.ts'

export type { Cut } from './cutWords.ts'

/**
 * Letters, digits and marks; signs between them that may belong to a word, as in "don't", "U.S." and "3.5"; and what makes
 * "C++" and "C#" other words than "C". The letters of ASCII are looked for first: that halves the time.
 */
const RUN =
  /(?:[0-9A-Za-z]+|[\p{L}\p{N}])(?:[0-9A-Za-z]|[\p{L}\p{N}\p{M}\u00ad\u200c-\u200d\u2060])*(?:['’＇.,．][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c-\u200d\u2060]*)*(?:(?:\+\+|#)(?![\p{L}\p{N}]))?/gu

/** Runs that were cut before: most words of a text are common ones. */
const caches = new WeakMap<TermLanguage, Map<string, readonly Cut[]>>()
const CACHED_RUNS = 50_000
const CACHED_LENGTH = 24

function cutsOfRun(run: string, language: TermLanguage): readonly Cut[] {
  if (run.length > CACHED_LENGTH) return cutRun(run, language)
  let cache = caches.get(language)
  if (!cache) {
    cache = new Map()
    caches.set(language, cache)
  }
  const known = cache.get(run)
  if (known) return known
  if (cache.size > CACHED_RUNS) cache.clear()
  const cuts = cutRun(run, language)
  cache.set(run, cuts)
  return cuts
}

/**
 * The terms of a text in order: the position of a term is its number here. They are words without case, accents, width
 * and inflection; and, in scripts without spaces between words, each two characters that follow one another, and the
 * last one of such a run by itself.
 */
export function termsOf(text: string, language: TermLanguage): string[] {
  return runsOf(text).flatMap((run) => termsOfRun(run, language))
}

/** The parts of a text that are cut by themselves: whoever has many texts looks each part up. */
export const runsOf = (text: string): string[] => text.match(RUN) ?? []

/** The terms of such a part. */
export const termsOfRun = (run: string, language: TermLanguage): string[] =>
  cutsOfRun(run, language).map(({ term }) => term)

/** The same terms, each with where it stands in the text; those of two characters overlap. */
export function cutTerms(text: string, language: TermLanguage): Cut[] {
  const cuts: Cut[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { term, start, end } of cutsOfRun(run, language)) {
      cuts.push({ term, start: start + index, end: end + index })
    }
  }
  return cuts
}
