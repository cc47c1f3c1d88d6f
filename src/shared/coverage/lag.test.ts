import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lagBetween } from './lag.ts'

const FIRST = '2020-11-18T11:28:00Z'

/** A lag in short: `+2 hours 10 minutes`. */
function shortly(report: string, from: string): string {
  const { isEarlier, isByDay, parts } = lagBetween(report, from)
  const span = parts.map(({ unit, amount }) => `${amount} ${unit}`).join(' ')
  return `${isEarlier ? '-' : '+'}${span}${isByDay ? ' by day' : ''}`
}

test.each([
  ['2020-11-18T11:40:00Z', '+12 minutes'],
  ['2020-11-18T13:38:00Z', '+2 hours 10 minutes'],
  ['2020-11-18T13:28:00Z', '+2 hours'],
  ['2020-11-18T11:28:20Z', '+'],
  ['2020-11-19T11:27:00Z', '+23 hours 59 minutes'],
  ['2020-11-19T11:27:40Z', '+1 days'],
  ['2020-11-21T15:40:00Z', '+3 days 4 hours'],
  ['2020-11-25T11:28:00Z', '+7 days'],
  ['2020-12-01T01:28:00Z', '+13 days'],
  ['2021-02-18T11:28:00Z', '+3 months'],
  ['2024-11-18T11:28:00Z', '+4 years'],
  ['2020-11-18T10:13:00Z', '-1 hours 15 minutes'],
  ['2020-11-18T00:00:00Z', '+ by day'],
  ['2020-11-20T00:00:00Z', '+2 days by day'],
  ['2020-11-17T00:00:00Z', '-1 days by day'],
])('%s is %s', (report, lag) => {
  expect(shortly(report, FIRST)).toBe(lag)
})

test('a lag has at most two parts, none of which could be said by a larger unit, and turns with the order', () => {
  const time = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  fc.assert(
    fc.property(time, time, (one, other) => {
      const { parts, isEarlier } = lagBetween(one, other)
      expect(parts.length).toBeLessThanOrEqual(2)
      const most = { minutes: 59, hours: 23, days: 60, months: 23, years: 200 }
      for (const { unit, amount } of parts) {
        expect(amount).toBeGreaterThan(0)
        expect(amount).toBeLessThanOrEqual(most[unit])
      }
      const turned = lagBetween(other, one)
      expect(turned.parts).toEqual(parts)
      if (parts.length > 0) expect(turned.isEarlier).toBe(!isEarlier)
    }),
  )
})
