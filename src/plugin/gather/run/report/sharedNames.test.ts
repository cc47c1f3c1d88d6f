import { expect, test } from 'vitest'
import { withSharedNames } from './sharedNames.ts'

const named = (names: readonly string[], known = '') =>
  withSharedNames(
    names.map((name) => ({ name, domain: 'dp.example' })),
    new Map([['dp.example', known]]),
  ).map((outlet) => outlet?.name)

test('feeds of one outlet have the name that stands in theirs', () => {
  expect(named(['Daily Post: Science', 'Daily Post'])).toEqual(['Daily Post', 'Daily Post'])
  expect(named(['Daily Post - World', 'Sport | Daily Post'])).toEqual(['Daily Post', 'Daily Post'])
  expect(named(['Daily Post: Science'], 'Daily Post')).toEqual(['Daily Post'])
})

test('a name that others do not share stays whole, and so does that of another outlet', () => {
  expect(named(['Daily Post: Science'])).toEqual(['Daily Post: Science'])
  expect(named(['Daily Post: Science', 'Daily Post: Science'])).toEqual([
    'Daily Post: Science',
    'Daily Post: Science',
  ])
  expect(named(['Daily Post', 'Weekly Post'])).toEqual(['Daily Post', 'Weekly Post'])
  const others = [
    { name: 'Daily Post: Science', domain: 'dp.example' },
    undefined,
    { name: 'Daily Post', domain: 'other.example' },
  ]
  expect(withSharedNames(others, new Map())).toEqual(others)
})
