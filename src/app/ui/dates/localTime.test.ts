import { expect, test, vi } from 'vitest'
import { localTime, timeAt } from './localTime.ts'

const HOUR = 60
const ISO = '2020-11-18T12:43:00Z'

test('a time is that of the reader, on the day that it stands below', () => {
  expect(timeAt(ISO, 9 * HOUR, false)).toBe('21:43')
  expect(timeAt(ISO, -8 * HOUR, false)).toBe('04:43')
  expect(timeAt(ISO, 5.5 * HOUR, false)).toBe('18:13')
})

test('on another day it says which', () => {
  expect(timeAt(ISO, 12 * HOUR, false)).toBe('Thu 00:43')
  expect(timeAt('2020-11-18T03:00:00Z', -5 * HOUR, false)).toBe('Tue 22:00')
})

test('with its date it says that of the reader', () => {
  expect(timeAt(ISO, 12 * HOUR, true)).toBe('November 19, 2020, 00:43')
  expect(timeAt('2020-11-18T15:00:00Z', 9 * HOUR, true)).toBe('November 19, 2020, 00:00')
})

test.each(['UTC', 'Etc/UTC', 'Etc/Unknown', 'GMT'])(
  'in %s the zone is not known',
  async (timeZone) => {
    vi.resetModules()
    const options = new Intl.DateTimeFormat('en').resolvedOptions()
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      ...options,
      timeZone,
    })
    const fresh = await import('./localTime.ts')
    expect(fresh.localTime(ISO, false)).toBeUndefined()
    vi.restoreAllMocks()
  },
)

test('a day is the same everywhere', () => {
  expect(localTime('2020-11-18T00:00:00Z', true)).toBeUndefined()
})
