import type { TermLanguage } from '../../../../shared/find/termLanguage.ts'
import { piecesOf, termsIn } from './termsIn.ts'

const DAY = 24 * 60 * 60 * 1000

/** The days of the week and the months in a language, as the keys of words: all events of a day share them, and none is named so. */
export function calendarWords(language: TermLanguage): ReadonlySet<string> {
  const format = new Intl.DateTimeFormat([language.tag, 'en'], {
    ...{ weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' },
  })
  const words = new Set<string>()
  for (let i = 0; i < 12; i++) {
    for (const { type, value } of format.formatToParts(i * 31 * DAY)) {
      if (type !== 'weekday' && type !== 'month') continue
      for (const piece of piecesOf(value, language)) {
        for (const { key } of termsIn(piece, language)) words.add(key)
      }
    }
  }
  return words
}
