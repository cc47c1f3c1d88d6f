import { calendarOf } from '../../shared/calendar.ts'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { numeralsOf } from '../../shared/numerals.ts'
import { pluralsOf } from '../../shared/plurals.ts'
import type { Site } from '../../shared/site.ts'
import { english } from '../../shared/words/en.ts'
import { lettersOf } from '../../shared/writing/textLanguage.ts'

/** The site's settings in unit tests, where no build gives them. */
export const site: Site = {
  title: 'The Test',
  description: 'A site of the tests.',
  origin: undefined,
  language: 'en',
  footerLinks: [],
  images: 'https',
  pages: [],
  words: english,
  wordsLanguage: 'en',
  plurals: pluralsOf('en'),
  numerals: numeralsOf('en'),
  calendar: calendarOf('en', english.time),
  letters: lettersOf('en'),
}

/** How the texts of that site are cut for the search. */
export const termLanguage = termLanguageOf('en')

/** Unit tests have no service worker. */
export const isOffline = false
