import { expect, test } from 'vitest'
import { textDirection } from './textDirection.ts'

test('a headline gives its block the direction of its first letter, whatever signs come before', () => {
  expect(textDirection('“3 × عنوان” in English')).toBe('rtl')
  expect(textDirection('12: Reuters, عنوان')).toBe('ltr')
})

test('a headline without a letter leaves the direction to the page', () => {
  expect(textDirection('2024 – 2025?')).toBeUndefined()
})
