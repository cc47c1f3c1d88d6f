import { type Calendar, calendarOf } from '../../shared/calendar.ts'
import { numeralsOf } from '../../shared/numerals.ts'
import { appWords, buildWords } from '../../shared/words/en.ts'
import type { Speech } from '../../shared/words/say.ts'

/** How a site speaks, as the build asked Intl and the catalogues once. */
export interface SiteLanguage extends Speech {
  /** BCP 47 tag of the stories' language. */
  readonly language: string
  readonly calendar: Calendar
}

/** How a site in a language, a BCP 47 tag, speaks. */
export function siteLanguage(language: string): SiteLanguage {
  const words = { ...appWords, ...buildWords }
  return {
    language,
    words,
    wordsLanguage: new Intl.Locale(language).language === 'en' ? language : 'en',
    numerals: numeralsOf(language),
    calendar: calendarOf(language, words.time),
  }
}
