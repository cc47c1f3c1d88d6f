import { expect, test } from 'vitest'
import { numeralsOf } from '../numerals.ts'
import { pluralsOf } from '../plurals.ts'
import { english as words } from './en.ts'
import { say } from './say.ts'

const ENGLISH = {
  words,
  wordsLanguage: 'en',
  plurals: pluralsOf('en'),
  numerals: numeralsOf('en'),
}

test('a word is said as it stands', () => {
  expect(say(ENGLISH, 'skip')).toBe('Skip to the content')
})

test('texts are filled in as they are, numbers as the language writes them', () => {
  const values = { list: '{pages} $& {list}', page: 3, pages: 12_345 }
  expect(say(ENGLISH, 'pageOf', values)).toBe('{pages} $& {list}, page 3 of 12,345')
})

test('a count chooses the form by the rules of the language', () => {
  expect([0, 1, 2].map((count) => say(ENGLISH, 'stories', { count }))).toEqual([
    '0 stories',
    '1 story',
    '2 stories',
  ])
  const counted = {
    one: '{count} статья',
    few: '{count} статьи',
    many: '{count} статей',
    other: '?',
  }
  const russian = { ...ENGLISH, words: { ...words, stories: counted }, plurals: pluralsOf('ru') }
  expect([1, 3, 5, 21].map((count) => say(russian, 'stories', { count }))).toEqual([
    '1 статья',
    '3 статьи',
    '5 статей',
    '21 статья',
  ])
})

test('a form that is missing is the one for all others', () => {
  const polish = { ...ENGLISH, plurals: pluralsOf('pl') }
  expect(say(polish, 'stories', { count: 3 })).toBe('3 stories')
})

test('a form for 1 comes before the one that 1 shares with others', () => {
  const forms = { 1: '{count} story', one: '{count} histoire', other: '{count} histoires' }
  const french = { ...ENGLISH, words: { ...words, stories: forms }, plurals: pluralsOf('fr') }
  expect([0, 1].map((count) => say(french, 'stories', { count }))).toEqual([
    '0 histoire',
    '1 story',
  ])
})
