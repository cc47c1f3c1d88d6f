import { expect, test } from 'vitest'
import type { SavedStory } from '../../shared/kept/concerns.ts'
import { chosenIn, savedRows, searchOf } from './savedRows.ts'

const story = (title: string, more: Partial<SavedStory> = {}): SavedStory => ({
  title,
  publisher: 'Wire',
  published: '2020-11-18T10:00:00Z',
  link: 'https://example.org/',
  reports: 0,
  saved: 1,
  ...more,
})

const SAVED = new Map([
  ['a', story('Zebra crossing', { saved: 3 })],
  ['b', story('Élan vital', { publisher: 'Daily', published: '2020-11-20T10:00:00Z' })],
  ['c', story('Apples', { saved: 2, note: 'for Zoë, on Monday' })],
])

const idsOf = (search: string) => savedRows(SAVED, chosenIn(search), 'en').map(({ id }) => id)

test('the list has four orders, and begins with what was saved last', () => {
  expect(idsOf('')).toEqual(['a', 'c', 'b'])
  expect(idsOf('?order=story')).toEqual(['b', 'c', 'a'])
  expect(idsOf('?order=title')).toEqual(['c', 'b', 'a'])
  expect(idsOf('?order=publisher')).toEqual(['b', 'c', 'a'])
  expect(idsOf('?order=nonsense')).toEqual(['a', 'c', 'b'])
})

test('stories are found by headline, publisher and note, whatever their case and accents', () => {
  expect(idsOf('?q=elan')).toEqual(['b'])
  expect(idsOf('?q=DAILY')).toEqual(['b'])
  expect(idsOf('?q=zoe+monday')).toEqual(['c'])
  expect(idsOf('?q=zoe+tuesday')).toEqual([])
  expect(idsOf('?q=%C2%A0')).toHaveLength(3)
})

test('the address says what was chosen, and nothing that goes without saying', () => {
  expect(searchOf({ order: 'saved', typed: ' ' })).toBe('')
  const chosen = { order: 'title', typed: 'a & b' } as const
  expect(chosenIn(searchOf(chosen))).toEqual(chosen)
})
