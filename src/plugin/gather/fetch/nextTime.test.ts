import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FetchFailure } from './fetched.ts'
import { type Asked, nextTime } from './nextTime.ts'

const HOUR = 3_600_000
const NOW = Date.parse('2026-03-01T10:00:30Z')
const broken: FetchFailure = {
  kind: 'status',
  status: 500,
  reason: 'is answered with the status 500',
}

/** Hours until a source is asked again. */
const hours = (asked: Partial<Asked> = {}): number | undefined => {
  const next = nextTime({ now: NOW, every: 60, failure: undefined, times: 0, ...asked })
  return next === undefined ? undefined : Math.round(((next - NOW) / HOUR) * 100) / 100
}

test('a program that is started once an hour asks each time, though it is early or late by minutes', () => {
  for (const said of [{}, { fresh: 3600 }, { feedEvery: 60 }]) {
    let next: number | undefined
    let asked = 0
    for (let run = 0; run < 48; run++) {
      const now = NOW + run * HOUR + ((run * 37) % 5) * 60_000
      if (next !== undefined && now < next) continue
      asked++
      next = nextTime({ now, every: 60, failure: undefined, times: 0, ...said })
    }
    expect(asked).toBe(48)
  }
})

test('it is left alone as long as the publisher, its host or the feed want, but for no more than a day', () => {
  expect(hours()).toBe(0.9)
  expect(hours({ every: 15 })).toBe(0.23)
  expect(hours({ fresh: 4 * 3600 })).toBe(3.83)
  expect(hours({ feedEvery: 360, fresh: 60 })).toBe(5.83)
  expect(hours({ feedEvery: 60 * 24 * 30 })).toBe(23.83)
  expect(hours({ every: 60 * 48 })).toBe(47.83)
})

test('what fails is asked ever more seldom, down to once a day; when its host says so, not before', () => {
  const failing = (times: number, more: Partial<FetchFailure> = {}) =>
    hours({ failure: { ...broken, ...more }, times })
  expect([1, 2, 3, 4, 5, 6, 60, 9999].map((times) => failing(times))).toEqual([
    ...[0.9, 1.83, 3.83, 7.83, 15.83, 23.83, 23.83, 23.83],
  ])
  expect(failing(1, { kind: 'later', after: 7200 })).toBe(2)
  expect(failing(1, { kind: 'later', after: 60 })).toBe(0.9)
  expect(failing(1, { kind: 'later', after: 3 * 86_400 })).toBe(72)
})

test('what has said that it is no more is not asked again', () => {
  expect(
    hours({ failure: { kind: 'gone', reason: 'is answered with the status 410' }, times: 1 }),
  ).toBeUndefined()
})

test('there is always a time, later than now and than the interval allows', () => {
  fc.assert(
    fc.property(
      fc.record({
        every: fc.integer({ min: 1, max: 10_000 }),
        times: fc.integer({ min: 0, max: 100_000 }),
        fresh: fc.option(fc.nat(), { nil: undefined }),
        feedEvery: fc.option(fc.nat(), { nil: undefined }),
        failure: fc.constantFrom(undefined, broken),
      }),
      (asked) => {
        const next = nextTime({ now: NOW, ...asked })
        expect(next).toBeGreaterThanOrEqual(NOW + asked.every * 60_000 * 0.9)
        expect(next).toBeLessThanOrEqual(NOW + Math.max(24 * HOUR, asked.every * 60_000))
      },
    ),
  )
})
