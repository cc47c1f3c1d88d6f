import { isDense } from '../isDense.ts'
import type { TermLanguage } from '../termLanguage.ts'
import { cutTerms } from '../termsOf.ts'
import { SHORTEST_BEGINNING } from './wordQuery.ts'

/**
 * The first word of a query that is too short to stand for longer ones, and is in no story: one more letter may find some.
 *
 * @param text as it was typed
 * @param missing terms of the query that are in no story
 */
export function shortWord(
  text: string,
  missing: readonly string[],
  language: TermLanguage,
): string | undefined {
  const cut = cutTerms(text, { ...language, stem: (word) => word }).find(
    ({ term }) => isShort(term) && missing.includes(language.stem(term)),
  )
  return cut && text.slice(cut.start, cut.end)
}

const isShort = (word: string): boolean =>
  /^[\p{L}\p{M}]+$/u.test(word) &&
  !isDense(word) &&
  Array.from(word.normalize('NFD')).length < SHORTEST_BEGINNING
