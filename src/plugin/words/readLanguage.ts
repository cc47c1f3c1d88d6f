import type { Settings } from '../run/settings.ts'
import { readWords } from './readWords.ts'
import { type SiteLanguage, siteLanguage, wordsNotice } from './siteLanguage.ts'

/**
 * How a site speaks by its settings, and what its publisher should know of that.
 *
 * @throws Error where the publisher's words are bad
 */
export function readLanguage({ language, words }: Settings): {
  readonly language: SiteLanguage
  readonly notice: string | undefined
} {
  const own = words === undefined ? {} : readWords(words, language)
  return { language: siteLanguage(language, own), notice: wordsNotice(language, own) }
}
