import { expect, test } from 'vitest'
import { termLanguageOf } from '../../../../shared/find/stemmers.ts'
import { calendarWords } from './calendarWords.ts'
import { piecesOf, termsIn } from './termsIn.ts'

test.each([
  ['en', 'Saturday November'],
  ['de', 'Samstag März'],
  ['fr', 'samedi août'],
  ['ja', '土曜日'],
  ['ar', 'السبت نوفمبر'],
  ['zxx', 'Saturday'],
])('knows the days and months of %s', (tag, text) => {
  const language = termLanguageOf(tag)
  const words = calendarWords(language)
  const keys = piecesOf(text, language).flatMap((piece) =>
    termsIn(piece, language).map(({ key }) => key),
  )
  expect(keys.filter((key) => !words.has(key))).toEqual([])
})
