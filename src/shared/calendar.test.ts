import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import {
  formatDay,
  formatMonth,
  formatShortMonth,
  formatTime,
  formatWeekday,
  formatYear,
} from './dates.ts'

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
  const calendar = calendarOf(language, '{clock}')
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
    const year = format({ year: 'numeric' })
    const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    for (const date of everyDay()) {
      const iso = date.toISOString()
      expect(formatDay(iso, calendar)).toBe(day(date))
      expect(formatWeekday(iso, calendar)).toBe(weekday(date))
      expect(formatMonth(iso.slice(0, 7), calendar)).toBe(month(date))
      expect(formatShortMonth(iso.slice(0, 7), calendar)).toBe(shortMonth(date))
      expect(formatYear(iso.slice(0, 4), calendar)).toBe(year(date))
      date.setUTCHours(date.getUTCDate() % 24, date.getUTCDate(), 7)
      expect(formatTime(date.toISOString(), calendar)).toBe(clock(date))
    }
  })

  test('stand beside their weekdays and times', () => {
    expect(calendar.weekdayDate).toMatch(/^\{weekday\}.*\{date\}$|^\{date\}.*\{weekday\}$/)
    expect(calendar.dateTime).toMatch(/^\{date\}.*\{time\}$|^\{time\}.*\{date\}$/)
  })

  test('need few bytes, as every reader loads them', () => {
    const bytes = encodeURIComponent(JSON.stringify(calendar)).replace(/%../g, '-')
    expect(bytes.length).toBeLessThan(1200)
  })
})

test('a calendar has the digits and the names beside a year only where they differ', () => {
  const [english, persian, russian] = ['en', 'fa', 'ru'].map((each) => calendarOf(each, ''))
  expect(english).not.toHaveProperty('digits')
  expect(english).not.toHaveProperty('monthsAlone')
  expect(persian?.digits?.[2]).toBe('۲')
  expect(russian?.monthsAlone?.[10]).toBe('ноябрь')
})

test.each([
  ['en', '{weekday}, {date}', '{date}, {time}'],
  ['fr', '{weekday} {date}', '{date}, {time}'],
  ['ja', '{date}{weekday}', '{date} {time}'],
  ['ar', '{weekday}، {date}', '{date}، {time}'],
  ['fi', '{weekday} {date}', '{date} klo {time}'],
  ['vi', '{weekday}, {date}', '{time} {date}'],
])('what stands between parts of a date in %s is as Intl has it', (language, day, time) => {
  const { weekdayDate, dateTime } = calendarOf(language, '')
  expect([weekdayDate, dateTime]).toEqual([day, time])
})
