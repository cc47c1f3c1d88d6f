import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import {
  formatDate,
  formatDay,
  formatMonth,
  formatShortMonth,
  formatTime,
  formatWeekday,
  timeDifference,
} from './dates.ts'

const english = calendarOf('en')

describe('dates in words', () => {
  test('the day is the UTC day, whatever the time zone of the machine', () => {
    for (const iso of ['2020-11-18T23:59:00Z', '2020-11-18T00:01:00Z']) {
      expect(formatDay(iso, english)).toBe('November 18, 2020')
      expect(formatWeekday(iso, english)).toBe('Wednesday')
    }
  })

  test('a month has its year, or stands beside it', () => {
    expect(formatMonth('2020-11', english)).toBe('November 2020')
    expect(formatMonth('1000-01', calendarOf('de'))).toBe('Januar 1000')
    expect(formatShortMonth('2020-11', english)).toBe('Nov')
  })

  test('a clock time carries "UTC", and midnight means that only the day is known', () => {
    expect(formatDate('2020-11-18T12:43:00Z', english)).toBe('November 18, 2020, 12:43 UTC')
    expect(formatDate('2020-11-18T00:00:00Z', english)).toBe('November 18, 2020')
    expect(formatTime('2020-11-18T00:00:00Z')).toBeUndefined()
  })
})

describe('the time of a report relative to its story', () => {
  const story = '2020-11-18T12:43:00Z'
  test.each([
    ['2020-11-18T09:43:00Z', '3 hours earlier'],
    ['2020-11-18T13:43:00Z', '1 hour later'],
    ['2020-11-18T12:44:10Z', '1 minute later'],
    ['2020-11-18T12:43:10Z', 'same time'],
    ['2020-11-20T11:43:00Z', '47 hours later'],
    ['2020-11-22T22:14:00Z', '4 days later'],
  ])('%s is %s', (report, words) => {
    expect(timeDifference(report, story)).toBe(words)
  })

  test('is in days, or "same day", where either side has a day only', () => {
    expect(timeDifference('2020-11-18T00:00:00Z', story)).toBe('same day')
    expect(timeDifference('2020-11-17T00:00:00Z', story)).toBe('1 day earlier')
    expect(timeDifference('2020-11-20T23:00:00Z', '2020-11-18T00:00:00Z')).toBe('2 days later')
  })
})
