import { expect, test } from 'vitest'
import { isAsShortAs } from './textLength.ts'

test.each([
  ['fourteen letters', 'Only fourteen.', true],
  ['fifteen letters', 'Fifteen letters', false],
  ['a sentence in Chinese', '今天下雨了。', false],
  ['two words in Chinese', '下雨了', true],
  ['a sentence in Japanese', '雨が降ります。', false],
  ['a sentence in Korean', '오늘 비가 내립니다.', false],
  ['a word in Korean', '비가', true],
  ['letters with signs above, counted once each', 'é'.repeat(14), true],
  ['emoji, counted once each', '😀'.repeat(14), true],
])('%s: %s', (_, text, isShort) => {
  expect(isAsShortAs(14, text)).toBe(isShort)
})
