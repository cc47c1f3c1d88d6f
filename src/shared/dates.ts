/**
 * The one place that turns the bundle's ISO dates into words, those of a `Calendar`. Everything is UTC,
 * as the data is, so that the build, every browser and every reader agree on the day.
 */
import type { Calendar } from './calendar.ts'
import { withDigits } from './numerals.ts'

/** Day of an ISO date: `2020-11-18`. */
export const dayOf = (iso: string): string => iso.slice(0, 10)

/** Month of an ISO date: `2020-11`. */
export const monthOf = (iso: string): string => iso.slice(0, 7)

/** Whether only the day is known: the data says midnight for that. */
export const isDayOnly = (iso: string): boolean => iso.endsWith('T00:00:00Z')

/** A date as far as it is known: `2020-11-18T12:43:00Z`, or the day alone. */
export const knownDate = (iso: string): string => (isDayOnly(iso) ? dayOf(iso) : iso)

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '')

const nameIn = (names: readonly string[], month: string): string =>
  names[Number(month.slice(5, 7)) - 1] ?? month

const yearOf = (iso: string, calendar: Calendar): string =>
  withDigits(withoutZeros(iso.slice(0, 4)), calendar.digits)

/** The day in words: `November 18, 2020`. */
export function formatDay(iso: string, calendar: Calendar): string {
  const day = iso.slice(8, 10)
  return calendar.day
    .replace('{day}', withDigits(withoutZeros(day), calendar.digits))
    .replace('{dd}', withDigits(day, calendar.digits))
    .replace('{month}', nameIn(calendar.months, iso))
    .replace('{year}', yearOf(iso, calendar))
}

/** `Wednesday` */
export function formatWeekday(iso: string, calendar: Calendar): string {
  const weekday = new Date(`${dayOf(iso)}T00:00:00Z`).getUTCDay()
  return calendar.weekdays[weekday] ?? ''
}

/** A month such as `2020-11` in words: `November 2020`. */
export function formatMonth(month: string, calendar: Calendar): string {
  return calendar.month
    .replace('{month}', nameIn(calendar.monthsAlone ?? calendar.months, month))
    .replace('{year}', yearOf(month, calendar))
}

/** A date that begins a heading or a link by itself: French has `novembre 2020` within a sentence only. */
export const capitalized = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

/** A year such as `2020` by itself. */
export const formatYear = (year: string, calendar: Calendar): string =>
  calendar.year.replace('{year}', yearOf(year, calendar))

/** The name of a month such as `2020-11`, where the year stands beside it: `Nov`. */
export const formatShortMonth = (month: string, calendar: Calendar): string =>
  nameIn(calendar.shortMonths, month)

/** The time of day, `12:43 UTC`; undefined where only the day is known. */
export function formatTime(iso: string, { time, digits }: Calendar): string | undefined {
  if (isDayOnly(iso)) return undefined
  return time
    .replace('{hour}', withDigits(iso.slice(11, 13), digits))
    .replace('{minute}', withDigits(iso.slice(14, 16), digits))
}

/** Day and, where known, time: `November 18, 2020, 12:43 UTC`. */
export function formatDate(iso: string, calendar: Calendar): string {
  const time = formatTime(iso, calendar)
  const day = formatDay(iso, calendar)
  return time === undefined ? day : calendar.dateTime.replace('{date}', day).replace('{time}', time)
}
