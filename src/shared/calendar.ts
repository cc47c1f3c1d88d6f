import { digitsOf } from './numerals.ts'

/**
 * The words and patterns of a language's dates, as plain data. The build asks Intl for them once, and all pages and
 * browsers write dates with what it said: the Intl data of Node and of browsers differ ("Sept" and "Sep", narrow
 * spaces), and a page that a browser takes over must say what the build has printed.
 */

/** How dates are written, in the Gregorian calendar. Month and weekday names begin with January and Sunday. */
export interface Calendar {
  /** A day, such as `{month} {day}, {year}`; `{dd}` is a day of two digits. */
  readonly day: string
  /** A month with its year, such as `{month} {year}`. */
  readonly month: string
  /** A year by itself: `{year}`, in Japanese `{year}年`. */
  readonly year: string
  /** A day with its weekday, such as `{weekday}, {date}`. */
  readonly weekdayDate: string
  /** A time of the day in UTC, such as `{hour}:{minute} UTC`. */
  readonly time: string
  /** The same without its zone, for a reader's own. */
  readonly clock: string
  /** A day and a time, such as `{date}, {time}`. */
  readonly dateTime: string
  /** Names of the months as they stand in `day`. */
  readonly months: readonly string[]
  /** Names of the months as they stand in `month`, where they differ: Russian `ноябрь`, beside `8 ноября`. */
  readonly monthsAlone?: readonly string[]
  /** What a month is called where there is little room. */
  readonly shortMonths: readonly string[]
  readonly weekdays: readonly string[]
  /** The digits from zero to nine, where they are not 0 to 9. */
  readonly digits?: readonly string[]
}

/**
 * The calendar of a language: for the build, as it differs from one Intl to another.
 *
 * @param language a BCP 47 tag
 * @param utc says that a time is in UTC: `{clock} UTC`
 */
export function calendarOf(language: string, utc: string): Calendar {
  const long = formatter(language, { dateStyle: 'long' })
  const alone = formatter(language, { year: 'numeric', month: 'long' })
  const short = formatter(language, { month: 'short' })
  const weekday = formatter(language, { weekday: 'long' })
  const months = FIRSTS.map((date) => monthOf(long, date))
  const monthsAlone = FIRSTS.map((date) => monthOf(alone, date))
  const digits = digitsOf(language, long.resolvedOptions().numberingSystem)
  const clock = patternOf(
    formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  )
  return {
    day: patternOf(long),
    month: patternOf(alone),
    year: patternOf(formatter(language, { year: 'numeric' })),
    weekdayDate: weekdayPattern(language, long),
    time: utc.replace('{clock}', clock),
    clock,
    dateTime: dateTimePattern(language),
    months,
    ...(monthsAlone.join() !== months.join() && { monthsAlone }),
    shortMonths: FIRSTS.map(short.format),
    weekdays: WEEK.map(weekday.format),
    ...(digits && { digits }),
  }
}

/** The first of every month. */
const FIRSTS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, 1)))

/** Sunday, November 1, 2020, and the days after it. */
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2020, 10, 1 + day)))

const formatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' })

function monthOf(format: Intl.DateTimeFormat, date: Date): string {
  const part = format.formatToParts(date).find(({ type }) => type === 'month')
  return part === undefined ? '' : part.value
}

/** What surrounds day, month and year, such as the era in Thai, is the same on every date. */
function patternOf(format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(FIRSTS[0])
  return parts
    .map(({ type, value }) => {
      if (type === 'day') return [...value].length === 2 ? '{dd}' : '{day}'
      return NAMED.has(type) ? `{${type}}` : value
    })
    .join('')
}

const NAMED: ReadonlySet<string> = new Set(['weekday', 'month', 'year', 'hour', 'minute'])

/** Where a language writes the day in another way beside its weekday, the two stand side by side. */
function weekdayPattern(language: string, long: Intl.DateTimeFormat): string {
  const pattern = patternOf(formatter(language, { dateStyle: 'full' }))
  const whole = pattern.replace(patternOf(long), '{date}')
  return whole.includes('{date}') ? whole : '{weekday}, {date}'
}

/** What parts a day and a time. Long dates have a word there, English "at", which a time in UTC does not need. */
function dateTimePattern(language: string): string {
  const [date, time] = [{ dateStyle: 'medium' }, { timeStyle: 'short' }] as const
  const both = textOf(formatter(language, { ...date, ...time }))
  const whole = both
    .replace(textOf(formatter(language, date)), '{date}')
    .replace(textOf(formatter(language, time)), '{time}')
  return /\{date\}.*\{time\}|\{time\}.*\{date\}/.test(whole) ? whole : '{date}, {time}'
}

/** Not format(): Node's has plain spaces where the language has narrow ones that do not break. */
const textOf = (format: Intl.DateTimeFormat): string =>
  format
    .formatToParts(FIRSTS[0])
    .map(({ value }) => value)
    .join('')
