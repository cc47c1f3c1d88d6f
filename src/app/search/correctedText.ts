import type { TermLanguage } from '../../shared/find/termLanguage.ts'
import { cutTerms } from '../../shared/find/termsOf.ts'

/**
 * What a reader has typed with other words in the place of some; all else stays as it was typed.
 *
 * @param words by the terms of those whose place they take
 */
export function correctedText(
  text: string,
  words: ReadonlyMap<string, string>,
  language: TermLanguage,
): string {
  // A word is looked for by its stem, and as the beginning of longer ones by its letters.
  const letters = cutTerms(text, { ...language, stem: (word) => word })
  let corrected = ''
  let done = 0
  for (const { term, start, end } of letters) {
    const word = words.get(language.stem(term)) ?? words.get(term)
    if (word === undefined || start < done) continue
    corrected += text.slice(done, start) + word.toLowerCase()
    done = end
  }
  return corrected + text.slice(done)
}
