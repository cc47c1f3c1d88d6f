import { expect, test } from 'vitest'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { correctedText } from './correctedText.ts'

test('misspelled words are replaced, and operators, signs and other words stay as they were typed', () => {
  const words = new Map([
    ['robto', 'Robots'],
    ['vison', 'vision'],
  ])
  expect(
    correctedText('Robtos  "computer vison" -arm type:video', words, termLanguageOf('en')),
  ).toBe('robots  "computer vision" -arm type:video')
})
