import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBefore, fadedHeat } from './fadedHeat.ts'

const heat = fc.integer({ min: 0, max: 10_000 })
const age = fc.integer({ min: 0, max: 400 })
const halfLife = fc.integer({ min: 1, max: 3650 })

test('half of the heat is left after a half-life', () => {
  expect([0, 3, 6, 9].map((days) => fadedHeat(120, days, 3))).toEqual([120, 60, 30, 15])
})

test('of two stories of one age the hotter one stays the hotter one', () => {
  fc.assert(
    fc.property(heat, age, halfLife, (hot, days, half) => {
      expect(fadedHeat(hot + 1, days, half)).toBeGreaterThan(fadedHeat(hot, days, half))
    }),
  )
})

test('heat fades with age, and is never below none', () => {
  fc.assert(
    fc.property(heat, age, halfLife, (hot, days, half) => {
      const [now, later] = [fadedHeat(hot, days, half), fadedHeat(hot, days + 1, half)]
      expect(later).toBeGreaterThanOrEqual(0)
      if (hot > 0) expect(later).toBeLessThan(now)
    }),
  )
})

test('no story overtakes another one by growing old', () => {
  fc.assert(
    fc.property(heat, heat, age, age, age, halfLife, (one, other, a, b, later, half) => {
      const before = fadedHeat(one, a, half) - fadedHeat(other, b, half)
      const after = fadedHeat(one, a + later, half) - fadedHeat(other, b + later, half)
      // What is this close to nothing is a matter of rounding.
      if (Math.abs(before) > 1e-6) expect(Math.sign(after) * Math.sign(before)).not.toBe(-1)
    }),
  )
})

test('an age is whole days of the calendar, in UTC, as of many stories only the day is known', () => {
  const newest = '2020-11-18T01:00:00Z'
  expect(daysBefore('2020-11-18T00:00:00Z', newest)).toBe(0)
  expect(daysBefore('2020-11-17T23:59:00Z', newest)).toBe(1)
  expect(daysBefore('2020-02-18T12:00:00Z', newest)).toBe(274)
  expect(daysBefore('2020-11-19T12:00:00Z', newest)).toBe(0)
})
