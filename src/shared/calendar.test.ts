import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { formatDay, formatMonth, formatShortMonth, formatWeekday } from './dates.ts'

/** Every day of two years, one of them a leap year, and of one before the year 1000. */
function* everyDay(): Generator<Date> {
  for (const year of ['0999', '2023', '2024']) {
    const day = new Date(`${year}-01-01T00:00:00Z`)
    for (; day.getUTCFullYear() === Number(year); day.setUTCDate(day.getUTCDate() + 1)) yield day
  }
}

const LANGUAGES = [
  'en',
  'en-GB',
  'de',
  'fr',
  'ru',
  'ja',
  'ar',
  'fa',
  'th',
  'hi',
  'zh-Hant',
  'pt-BR',
  // Other digits; a month's name that includes its preposition; days of two digits; digits that are no single unit.
  'ar-EG',
  'ca',
  'en-ZA',
  'ff-Adlm',
  'en-u-ca-buddhist-nu-thai',
]

describe.each(LANGUAGES)('dates in %s', (language) => {
  const calendar = calendarOf(language)
  const format = (options: Intl.DateTimeFormatOptions) => {
    const zone = { calendar: 'gregory', timeZone: 'UTC' }
    const formatter = new Intl.DateTimeFormat(language, { ...options, ...zone })
    // Not format(): Node's has plain spaces where the language has narrow ones that do not break.
    return (date: Date) => {
      const parts = formatter.formatToParts(date)
      return parts.map(({ value }) => value).join('')
    }
  }

  test('are those of Intl, in the Gregorian calendar and UTC', () => {
    const day = format({ dateStyle: 'long' })
    const weekday = format({ weekday: 'long' })
    const month = format({ year: 'numeric', month: 'long' })
    const shortMonth = format({ month: 'short' })
    for (const date of everyDay()) {
      const iso = date.toISOString()
      expect(formatDay(iso, calendar)).toBe(day(date))
      expect(formatWeekday(iso, calendar)).toBe(weekday(date))
      expect(formatMonth(iso.slice(0, 7), calendar)).toBe(month(date))
      expect(formatShortMonth(iso.slice(0, 7), calendar)).toBe(shortMonth(date))
    }
  })

  test('need few bytes, as every reader loads them', () => {
    const bytes = encodeURIComponent(JSON.stringify(calendar)).replace(/%../g, '-')
    expect(bytes.length).toBeLessThan(1200)
  })
})

test('a calendar has the digits and the names beside a year only where they differ', () => {
  expect(calendarOf('en')).not.toHaveProperty('digits')
  expect(calendarOf('en')).not.toHaveProperty('monthsAlone')
  expect(calendarOf('fa').digits?.[2]).toBe('۲')
  expect(calendarOf('ru').monthsAlone?.[10]).toBe('ноябрь')
})
