import { expect, test } from 'vitest'
import { withoutPublisher } from './headline.ts'

const shown = (title: string, name = 'The Daily', domain = 'thedaily.example') =>
  withoutPublisher(title, name, domain)

test.each([
  ['a stroke', 'Bridge opens | The Daily'],
  ['a stroke without spaces', 'Bridge opens|The Daily'],
  ['another case, without the article', 'Bridge opens | DAILY'],
  ['the domain', 'Bridge opens | TheDaily.example'],
  ['the domain without its end', 'Bridge opens · TheDaily'],
  ['two colons', 'Bridge opens :: The Daily'],
  ['the name twice', 'Bridge opens | The Daily | The Daily'],
])('a headline loses the name of its paper behind %s', (_, title) => {
  expect(shown(title)).toBe('Bridge opens')
})

test.each(['-', '–', '—'])('also behind the dash %s', (dash) => {
  expect(shown(`Glass bridge opens to walkers ${dash} The Daily`)).toBe(
    'Glass bridge opens to walkers',
  )
})

test('also in other scripts', () => {
  expect(shown('ガラスの橋が歩行者に開放｜日報', '日報')).toBe('ガラスの橋が歩行者に開放')
})

test.each([
  ['the name of another paper', 'Glass bridge opens to walkers | The Weekly'],
  ['a part of a name', 'Glass bridge opens to walkers - Daily news'],
  ['the name alone', '| The Daily'],
  ['the name as part of the sentence', 'Glass bridge opens, says The Daily'],
  ['a hyphen', 'Glass bridge opens to all-The Daily'],
])('a headline keeps %s', (_, title) => {
  expect(shown(title)).toBe(title)
})

test('a short word before a dash is part of what follows', () => {
  expect(shown('Arsenal - Chelsea', 'Chelsea')).toBe('Arsenal - Chelsea')
})
