import type { Settings } from '../run/settings.ts'
import { readWords } from './readWords.ts'
import { type SiteLanguage, siteLanguage, wordsNotice } from './siteLanguage.ts'

/**
 * How a site speaks by its settings, and what its publisher should know of that.
 *
 * @param project its folder
 * @throws Error where the publisher's words are bad
 */
export function readLanguage(
  { language, words }: Settings,
  project: string,
): {
  readonly language: SiteLanguage
  readonly notice: string | undefined
} {
  const own = words === undefined ? {} : readWords(words, language, project)
  return { language: siteLanguage(language, own), notice: wordsNotice(language, own) }
}
