import { type Calendar, calendarOf } from '../../shared/calendar.ts'
import { numeralsOf } from '../../shared/numerals.ts'
import { pluralsOf } from '../../shared/plurals.ts'
import type { Catalogue, Forms } from '../../shared/words/catalogue.ts'
import type { Speech } from '../../shared/words/say.ts'
import { lettersOf } from '../../shared/writing/textLanguage.ts'
import { counted } from '../problems/counted.ts'
import { ENGLISH, nearestCatalogue } from './catalogues.ts'
import type { OwnWords } from './checkWords.ts'

/** How a site speaks, as the build asked Intl and the catalogues once. */
export interface SiteLanguage extends Speech {
  /** BCP 47 tag of the stories' language. */
  readonly language: string
  readonly calendar: Calendar
  /** See `lettersOf`. */
  readonly letters: string
}

/**
 * How a site in a language speaks. Words that neither the publisher nor a catalogue has are English, and counted as
 * English counts. The words' language is one for all of them, that of most: a page says it once, and to mark single
 * words would take elements where attributes and titles can hold none.
 *
 * @param language a BCP 47 tag
 * @param own the publisher's words
 */
export function siteLanguage(language: string, own: OwnWords = {}): SiteLanguage {
  const words = { ...(nearestCatalogue(language) ?? LEFT_ENGLISH), ...own }
  const isEnglish = missingWords(language, own).length > Object.keys(words).length / 2
  return {
    language,
    words,
    wordsLanguage: isEnglish ? 'en' : language,
    plurals: pluralsOf(language),
    numerals: numeralsOf(language),
    calendar: calendarOf(language, words.time),
    letters: lettersOf(language),
  }
}

/** English among words that are counted in another language: its form for one is for 1 and no other number. */
const LEFT_ENGLISH: Catalogue = Object.assign(
  { ...ENGLISH },
  Object.fromEntries(
    Object.entries<string | Forms>(ENGLISH).flatMap(([key, word]) =>
      typeof word === 'string' ? [] : [[key, { 1: word.one, other: word.other }]],
    ),
  ),
)

/** What a publisher should know of the words of the site; undefined where all are there. */
export function wordsNotice(language: string, own: OwnWords = {}): string | undefined {
  const missing = missingWords(language, own)
  const [first] = missing
  if (first === undefined) return undefined
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)
  const about = 'The words setting brings them, see src/shared/words/README.md'
  return missing.length === Object.keys(ENGLISH).length
    ? `There are no words for ${name}: what the pages say around the stories is English. ${about}.`
    : `${counted(missing.length, 'word is', 'words are')} missing for ${name}, and English instead: the first is ${first}. ${about}.`
}

/** The words that a site in a language lacks. */
function missingWords(language: string, own: OwnWords): string[] {
  if (nearestCatalogue(language) !== undefined) return []
  return Object.keys(ENGLISH).filter((key) => !Object.hasOwn(own, key))
}
