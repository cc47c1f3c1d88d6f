import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pluralForm, pluralRules, pluralsOf } from './plurals.ts'

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'pt-PT',
  'ar',
  'ja',
  'pl',
  'ru',
  'cy',
  'lv',
  'br',
]

test.each(LANGUAGES)('the forms of numbers in %s are those of Intl', (language) => {
  const plurals = pluralsOf(language)
  const intl = new Intl.PluralRules(language)
  for (const n of [...Array(1200).keys(), 1_000_000, 3_000_000, 1_000_001]) {
    expect([n, pluralForm(n, plurals)]).toEqual([n, intl.select(n)])
  }
  fc.assert(
    fc.property(fc.maxSafeNat(), (n) => {
      expect(pluralForm(n, plurals)).toBe(intl.select(n))
    }),
  )
})

test('a language that Intl does not know has one form, whatever the language of the system', () => {
  expect(pluralsOf('tlh')).toEqual({ small: '', large: '', million: '0' })
  expect(pluralRules('tlh').resolvedOptions().pluralCategories).toEqual(['other'])
})
