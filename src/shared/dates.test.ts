import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import {
  capitalized,
  formatDate,
  formatDay,
  formatMonth,
  formatShortMonth,
  formatTime,
  formatWeekday,
  formatYear,
} from './dates.ts'

const english = calendarOf('en', '{clock} UTC')
const japanese = calendarOf('ja', '{clock}（UTC）')
const egyptian = calendarOf('ar-EG', '{clock} بتوقيت غرينتش')

describe('dates in words', () => {
  test('the day is the UTC day, whatever the time zone of the machine', () => {
    for (const iso of ['2020-11-18T23:59:00Z', '2020-11-18T00:01:00Z']) {
      expect(formatDay(iso, english)).toBe('November 18, 2020')
      expect(formatWeekday(iso, english)).toBe('Wednesday')
    }
  })

  test('a month has its year, or stands beside it', () => {
    expect(formatMonth('2020-11', english)).toBe('November 2020')
    expect(formatMonth('1000-01', calendarOf('de', ''))).toBe('Januar 1000')
    expect(formatShortMonth('2020-11', english)).toBe('Nov')
  })

  test('a clock time carries "UTC", and midnight means that only the day is known', () => {
    expect(formatDate('2020-11-18T12:43:00Z', english)).toBe('November 18, 2020, 12:43 UTC')
    expect(formatDate('2020-11-18T00:00:00Z', english)).toBe('November 18, 2020')
    expect(formatTime('2020-11-18T00:00:00Z', english)).toBeUndefined()
  })
})

test('time, year and what stands between day and time follow the language', () => {
  expect(formatDate('2020-11-18T02:43:00Z', japanese)).toBe('2020年11月18日 02:43（UTC）')
  expect(formatDate('2020-11-18T02:43:00Z', egyptian)).toBe('١٨ نوفمبر ٢٠٢٠، ٠٢:٤٣ بتوقيت غرينتش')
  expect(formatTime('2020-11-18T12:43:00Z', calendarOf('fi', '{clock} UTC'))).toBe('12.43 UTC')
  expect(formatYear('2020', english)).toBe('2020')
  expect(formatYear('2020', japanese)).toBe('2020年')
})

test('a date by itself begins with a capital letter, as the language has it', () => {
  expect(capitalized('novembre 2020', 'fr')).toBe('Novembre 2020')
  expect(capitalized('iyun 2020', 'az')).toBe('İyun 2020')
  expect(capitalized('2020年11月', 'ja')).toBe('2020年11月')
})
