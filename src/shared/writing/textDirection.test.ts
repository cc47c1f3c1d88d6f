import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDirection } from './textDirection.ts'

test.each([
  ['OpenAI تعلن عن نموذج جديد!', 'rtl'],
  ['CNN بالعربية', 'rtl'],
  ['“3 × عنوان” in English', 'ltr'],
  ['عنوان: Reuters reports from the border', 'ltr'],
  ['חדשות 12', 'rtl'],
  ['خبریں', 'rtl'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
  ['今日のニュース', 'ltr'],
  ['مُحَمَّد abcd', undefined],
  ['2024 – 2025?', undefined],
  ['', undefined],
])('%s: %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})

test('what is added from the other direction turns a text only where it is more', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (latin, arabic) => {
      const expected = latin === arabic ? undefined : latin > arabic ? 'ltr' : 'rtl'
      expect(textDirection(`${'a'.repeat(latin)} 1 ${'ب'.repeat(arabic)}.`)).toBe(expected)
    }),
  )
})
