import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../shared/words/catalogue.ts'
import { CATALOGUES, ENGLISH, nearestCatalogue } from './catalogues.ts'

/** The texts of a word, by form; one without forms has one text. */
const textsOf = (word: Catalogue[keyof Catalogue] | undefined): Record<string, string> =>
  typeof word === 'string' ? { only: word } : { ...word }

const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).toSorted()

/** Whether a language uses a form for one number alone, which the form may say in letters. */
function isOfOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language)
  const numbers = Array.from({ length: 1000 }, (_, n) => n)
  return numbers.filter((n) => rules.select(n) === form).length === 1
}

/** All texts of a catalogue, each with the word of English that it stands for. */
const textsWithEnglish = (words: Catalogue) =>
  Object.entries(words).flatMap(([key, word]) => {
    // Its last form is the one for all numbers.
    const english = Object.values(textsOf(new Map(Object.entries(ENGLISH)).get(key))).at(-1) ?? ''
    return Object.entries(textsOf(word)).map(([form, text]) => ({ key, form, text, english }))
  })

describe.each([...CATALOGUES])('the catalogue %s', (language, words) => {
  const texts = textsWithEnglish(words)

  test('has every word of English, in the same order, and no other', () => {
    expect(Object.keys(words)).toEqual(Object.keys(ENGLISH))
  })

  test('has a form for each way in which the language counts', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = Object.entries(ENGLISH).filter(([, word]) => typeof word !== 'string')
    const forms = counted.map(([key]) => [
      key,
      texts.filter((text) => text.key === key).map(({ form }) => form),
    ])
    expect(forms).toEqual(counted.map(([key]) => [key, pluralCategories]))
  })

  test('has the placeholders of English; a form for one number may say it in letters', () => {
    const different = texts.filter(({ form, text, english }) => {
      const found = placeholdersOf(text)
      const isSpelled = !found.includes('count') && isOfOneNumber(language, form)
      const all = isSpelled ? [...found, 'count'].toSorted() : found
      return all.join() !== placeholdersOf(english).join()
    })
    expect(different).toEqual([])
  })

  test('has brackets around what is only heard where English has them', () => {
    const different = texts.filter(
      ({ text, english }) =>
        text.includes('[') !== english.includes('[') || !/^([^[\]]|\[[^[\]]+\])+$/.test(text),
    )
    expect(different).toEqual([])
  })

  test('has the signs of its language', () => {
    expect(texts.filter(({ text }) => FOREIGN_SIGNS[language]?.test(text))).toEqual([])
    expect(texts.filter(({ text }) => /['"]|\.\.\.|^\s|\s$/.test(text))).toEqual([])
  })
})

/** Signs that a language has others for; French has a space before some. */
const FOREIGN_SIGNS: Readonly<Record<string, RegExp>> = {
  ar: /[,;?]/,
  fr: /(?<![\u00a0\u202f])[:;?!]/,
  ja: /[,;?!.()]/,
}

test.each([
  ['en-GB', 'en'],
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['es-419', 'es'],
  ['fr-CA', 'fr'],
  ['ar-EG', 'ar'],
  ['en-u-nu-thai', 'en'],
  ['nl', undefined],
  ['ar-Latn', undefined],
  ['zh-Hant', undefined],
])('the words nearest to %s are those of %s', (language, tag) => {
  expect(nearestCatalogue(language)).toBe(tag && CATALOGUES.get(tag))
})
