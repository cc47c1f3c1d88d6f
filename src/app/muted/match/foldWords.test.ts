import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWords, hasWords } from './foldWords.ts'

const has = (text: string, phrase: string) => hasWords(text, foldWords(phrase))

describe('a word', () => {
  test.each([
    ['Art of the deal', 'art', true],
    ['A fresh start', 'art', false],
    ['The artist', 'art', false],
    ['TRUMP’s budget', 'Trump', true],
    ['An AI-powered car', 'ai', true],
    ['Crème brûlée', 'creme brulee', true],
    ['L’Élysée répond', 'elysee', true],
    ['The World  Cup, again', 'world cup', true],
    ['World-Cup fever', 'world cup', true],
    ['The World needs a Cup', 'world cup', false],
    ['C++ turns forty', 'C', false],
    ['C++ turns forty', 'c++', true],
    ['Don’t look', "don't", true],
    ['Straße gesperrt', 'strasse', true],
    ['ＡＩの時代', 'AI', true],
    ['人工知能の時代', '知能', true],
    ['トランプ氏が会見', 'トランプ', true],
    ['أخبار الرِّيَاضَة', 'الرياضة', true],
    ['Новости спорта', 'спорт', false],
    ['🔥 on fire', '🔥', false],
  ])('in %j: %j is %s', (text, phrase, is) => {
    expect(has(text, phrase)).toBe(is)
  })
})

test('a text has each of its own words, and nothing has no word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of foldWords(text).trim().split(' ')) {
        expect(hasWords(text, word)).toBe(word !== '')
      }
    }),
  )
})
