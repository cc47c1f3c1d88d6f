import { expect, test } from 'vitest'
import { parseQuery } from '../asking/parseQuery.ts'
import { termLanguageOf } from '../stemmers.ts'
import { missingIn } from './leaves.ts'

/** The words of what a reader types that would be corrected, where the stories have these terms. */
function missing(typed: string, ...terms: string[]): string[] {
  const { query } = parseQuery(typed, termLanguageOf('en'))
  const isThere = (word: { term: string; isPrefix: boolean }) =>
    terms.some((term) => (word.isPrefix ? term.startsWith(word.term) : term === word.term))
  return missingIn(query, isThere).map(({ term }) => term)
}

test('a word is missing where no form of it is in any story, and no longer one', () => {
  expect(missing('robtos', 'robot')).toEqual(['robto', 'robtos'])
  expect(missing('robots robotic', 'robot', 'robotics')).toEqual([])
})

test('one of two is enough where either may be there, and what must not be there is never missing', () => {
  expect(missing('rover OR lander', 'rover')).toEqual([])
  expect(missing('rover -landr', 'rover')).toEqual([])
  expect(missing('"mars rovr"', 'mars')).toEqual(['rovr'])
})
