import { expect, test } from 'vitest'
import {
  partsWantedAt,
  recordScrolling,
  scrollPositionOf,
  wantAnotherPart,
} from './scrollPositions.ts'

test('a history entry that nobody was at has no place, and one part of a list', () => {
  expect(scrollPositionOf('new')).toBeUndefined()
  expect(partsWantedAt('new')).toBe(1)
})

test('parts of a list are asked for one after another, each entry its own', () => {
  wantAnotherPart('list')
  wantAnotherPart('list')
  expect(partsWantedAt('list')).toBe(3)
  expect(partsWantedAt('other')).toBe(1)
})

test('the place and the parts of an entry do not replace each other', () => {
  recordScrolling('both', 400)
  wantAnotherPart('both')
  expect(scrollPositionOf('both')).toMatchObject({ y: 400, pages: 2 })
  recordScrolling('both', 900)
  expect(scrollPositionOf('both')).toMatchObject({ y: 900, pages: 2 })
})

test('an entry whose beginning is not measured keeps the place that it had', () => {
  recordScrolling('known', 300)
  recordScrolling('known')
  expect(scrollPositionOf('known')?.y).toBe(300)
})
