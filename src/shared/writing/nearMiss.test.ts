import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editsBetween, nearest } from './nearMiss.ts'

describe('the word that was meant', () => {
  const known = ['title', 'publishedDateTime', 'url', 'type', 'images']

  test.each([
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['tile', 'title'],
    ['publishDateTime', 'publishedDateTime'],
    ['publishedDatetime', 'publishedDateTime'],
    ['URL', 'url'],
    ['image', 'images'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })

  test.each(['headline', 'url2', 'types2', 'publishDate', 'tiele2', '', '__proto__'])(
    'by %s is none',
    (word) => {
      expect(nearest(word, known)).toBeUndefined()
    },
  )

  test('is the nearest one', () => {
    expect(nearest('published', ['publisher', 'publishes', 'published'])).toBe('published')
  })
})

describe('the edits between two words', () => {
  test.each([
    ['vidoe', 'video', 1],
    ['flase', 'false', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['abcd', 'badc', 2],
    ['same', 'same', 0],
  ])('%s and %s are %d', (a, b, edits) => {
    expect(editsBetween(a, b, 5)).toBe(edits)
  })

  test('are the same both ways, and too many where there are more than asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editsBetween(a, b, 8)
        expect(editsBetween(b, a, 8)).toBe(edits)
        expect(editsBetween(a, b, edits - 1)).toBe(edits === 0 ? 0 : Number.POSITIVE_INFINITY)
      }),
    )
  })
})
