import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayDifference } from './sayDifference.ts'
import { timeDifference } from './timeDifference.ts'

describe('the time of a report relative to its story', () => {
  const story = '2020-11-18T12:43:00Z'
  test.each([
    ['2020-11-18T09:43:00Z', '3 hours earlier'],
    ['2020-11-18T13:43:00Z', '1 hour later'],
    ['2020-11-18T12:44:10Z', '1 minute later'],
    ['2020-11-18T12:43:10Z', 'same time'],
    ['2020-11-20T11:43:00Z', '47 hours later'],
    ['2020-11-22T22:14:00Z', '4 days later'],
    ['2020-12-01T12:43:00Z', '13 days later'],
    ['2020-12-02T12:43:00Z', '2 weeks later'],
    ['2021-01-17T12:43:00Z', '9 weeks later'],
    ['2021-01-18T12:43:00Z', '2 months later'],
    ['2020-08-18T12:43:00Z', '3 months earlier'],
    ['2021-11-17T12:43:00Z', '11 months later'],
    ['2021-12-03T12:43:00Z', 'a year later'],
    ['2019-11-04T12:43:00Z', 'a year earlier'],
    ['2017-11-18T12:43:00Z', '3 years earlier'],
    ['1851-11-18T12:43:00Z', '169 years earlier'],
  ])('%s is %s', (report, words) => {
    expect(sayDifference(report, story)).toBe(words)
  })

  test.each([
    ['2020-11-18T00:00:00Z', story, 'same day'],
    ['2020-11-17T00:00:00Z', story, '1 day earlier'],
    ['2020-11-20T23:00:00Z', '2020-11-18T00:00:00Z', '2 days later'],
    ['2021-12-03T00:00:00Z', '2020-11-18T00:00:00Z', 'a year later'],
    // The instant of midnight is no day.
    ['2020-11-18T00:00:00+00:00', story, '13 hours earlier'],
  ])(
    'where a side has a day only it is at least in days: %s from %s is %s',
    (report, from, words) => {
      expect(sayDifference(report, from)).toBe(words)
    },
  )

  test('it never has four digits in this age, and turns its sign with the order', () => {
    const date = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [one.toISOString(), other.toISOString()]
        const { unit, amount } = timeDifference(a, b)
        const most = { minutes: 59, hours: 47, days: 13, weeks: 9, months: 11, years: 2000 }
        expect(Math.abs(amount)).toBeLessThanOrEqual(most[unit])
        expect(timeDifference(b, a)).toEqual({ unit, amount: amount && -amount })
      }),
    )
  })
})
