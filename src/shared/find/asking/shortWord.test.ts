import { expect, test } from 'vitest'
import { termLanguageOf } from '../stemmers.ts'
import { shortWord } from './shortWord.ts'

test.each([
  ['a word of two letters', 'robot Ca', ['ca'], 'Ca'],
  ['none that is in some story', 'robot ai', ['robot'], undefined],
  ['none whose letters are more than its stem', 'ads', ['ad'], undefined],
  ['no number', 'gpt 4', ['4'], undefined],
  ['no characters that are cut two by two', '人工', ['人工'], undefined],
])('%s may be the beginning of one that is being typed', (_, text, missing, expected) => {
  expect(shortWord(text, missing, termLanguageOf('en'))).toBe(expected)
})
