import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayName, dayNumber, dayOf, numbersOfDays, packDays, storyDays } from './storyDays.ts'

const manyDays = fc
  .array(fc.integer({ min: 17_000, max: 17_060 }), { minLength: 1, maxLength: 80 })
  .map((days) => days.toSorted((a, b) => a - b).map(dayName))

/** The same days in segments, cut where the number says. */
function segmentsOf(days: readonly string[], cut: number) {
  const parts = [days.slice(0, cut), days.slice(cut)].filter((part) => part.length > 0)
  let first = 0
  return parts.map((part) => {
    const segment = { first, count: part.length, ...packDays(part), cards: [] }
    first += part.length
    return segment
  })
}

test('the day of every story is known by its number', () => {
  fc.assert(
    fc.property(manyDays, fc.nat(80), (days, cut) => {
      const found = storyDays(segmentsOf(days, cut))
      expect(days.map((_, number) => dayName(dayOf(found, number) ?? 0))).toEqual(days)
      expect(dayOf(found, days.length)).toBeUndefined()
    }),
  )
})

test('the stories of some days are those between two numbers', () => {
  fc.assert(
    fc.property(
      manyDays,
      fc.nat(80),
      fc.option(fc.integer({ min: 16_990, max: 17_070 }).map(dayName), { nil: undefined }),
      fc.option(fc.integer({ min: 16_990, max: 17_070 }).map(dayName), { nil: undefined }),
      (days, cut, first, last) => {
        const { from, to } = numbersOfDays(storyDays(segmentsOf(days, cut)), first, last)
        const isIn = (day: string) => day >= (first ?? '') && day <= (last ?? '9')
        expect(days.slice(from, to)).toEqual(days.filter(isIn))
      },
    ),
  )
})

test('where there is no story, no day has numbers', () => {
  expect(numbersOfDays([], '2020-01-01', undefined)).toEqual({ from: 0, to: 0 })
  expect(dayOf([], 0)).toBeUndefined()
})

test('days are counted from 1970', () => {
  expect([dayNumber('1970-01-02'), dayName(-1)]).toEqual([1, '1969-12-31'])
})
