import { site } from 'virtual:broadsheet/site'
import { isDay } from '../../shared/archive/isDay.ts'
import { formatMonth } from '../../shared/dates.ts'
import { dayPath, monthPath } from '../../shared/paths.ts'
import { dayName } from '../navigation/titles/dayName.ts'
import { capitalized } from '../words/words.ts'
import { type Entry, entry } from './entries.ts'

/** Year, month and perhaps day, as `2020-11-18`, `2020/11/18`, `2020.11.8` or `2020年11月18日`. */
const DATE = /^(\d{4})[-/.年] ?(\d{1,2})(?:月|(?:[-/.]|月) ?(\d{1,2})日?)?$/

/** The day or the month that was typed, in the digits of any width or of the site's language; undefined where it is none. */
export function dateEntry(typed: string): Entry | undefined {
  const [, year = '', month = '', day] = DATE.exec(withPlainDigits(typed.trim())) ?? []
  const ofYear = `${year}-${month.padStart(2, '0')}`
  const whole = `${ofYear}-${(day ?? '1').padStart(2, '0')}`
  if (!isDay(whole)) return undefined
  const [name, path] =
    day === undefined
      ? [capitalized(formatMonth(ofYear, site.calendar)), monthPath(ofYear)]
      : [dayName(whole), dayPath(whole)]
  return entry('pages', path, name, path)
}

const withPlainDigits = (text: string): string =>
  (site.calendar.digits ?? []).reduce(
    (plain, digit, value) => plain.replaceAll(digit, `${value}`),
    text.normalize('NFKC'),
  )
