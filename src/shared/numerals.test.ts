import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber, numeralsOf } from './numerals.ts'

const LANGUAGES = ['en', 'de', 'de-AT', 'fr', 'es', 'pt-BR', 'ar', 'ar-EG', 'ja', 'hi', 'fa', 'pl']

test.each(LANGUAGES)('numbers in %s are those of Intl', (language) => {
  const numerals = numeralsOf(language)
  const intl = new Intl.NumberFormat(language)
  const text = (n: number) =>
    intl
      .formatToParts(n)
      .map(({ value }) => value)
      .join('')
  for (const n of [0, 9, 12, 999, 1000, 9999, 10_000]) {
    expect(formatNumber(n, numerals)).toBe(text(n))
  }
  fc.assert(
    fc.property(fc.maxSafeNat(), (n) => {
      expect(formatNumber(n, numerals)).toBe(text(n))
    }),
  )
})

test('numerals have digits only where they are not 0 to 9', () => {
  expect(numeralsOf('ar')).not.toHaveProperty('digits')
  expect(formatNumber(1234, numeralsOf('ar-EG'))).toBe('١٬٢٣٤')
})
