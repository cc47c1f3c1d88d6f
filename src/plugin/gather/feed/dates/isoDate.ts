import { timeIn } from './timeIn.ts'
import type { Written } from './written.ts'
import { fullYear } from './year.ts'

type Day = Omit<Written, 'time'>

const CALENDAR = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/
const ORDINAL = /^(\d{4})-?(\d{3})(?!\d)/
const WEEK = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?(?!\d)/i
const MONTH = /^(\d{4})-(\d{1,2})(?![\d-])/
const YEAR = /^(\d{4})$/
/** With a year of two digits. */
const SHORT = /^(\d{2})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2}))(?!\d)/
const SHORT_ORDINAL = /^(\d{2})-?(\d{3})(?!\d)/

/** What stands between the day and the time. */
const BETWEEN = /^[t,\s@|-]*(at|um|à)?\s*$/i
/** Day and time without a sign between them. */
const ALL_DIGITS = /^(\d{8})(\d{4}|\d{6})$/
/** Of a day, which has none that matters. */
const ZONE_ALONE = /^(z|[+-]\d{2}:\d{2})$/i

/** In the spellings of ISO 8601 and W3C-DTF, and those near them: `2003-12-31T10:14:55Z`, `20031231`, `2003-365`, `2003-W01-3`, `2003`. */
export function isoDate(written: string): Written | undefined {
  const text = written.replace(ALL_DIGITS, '$1T$2')
  for (const [sign, read] of SIGNS) {
    const found = sign.exec(text)
    if (found === null) continue
    const day = read(found)
    const rest = text.slice(found[0].length)
    if (rest.trim() === '' || ZONE_ALONE.test(rest)) return day
    const time = timeIn(rest)
    const isTime = time !== undefined && BETWEEN.test(time.before)
    if (isTime) return { ...day, time: inKorea(rest, time.time) }
    return undefined
  }
  return undefined
}

const SIGNS: readonly (readonly [RegExp, (found: RegExpExecArray) => Day])[] = [
  [
    CALENDAR,
    ([, year, , month, day, bareMonth, bareDay]) => ({
      year: Number(year),
      month: Number(month ?? bareMonth),
      day: Number(day ?? bareDay),
    }),
  ],
  [ORDINAL, ([, year, day]) => ordinal(Number(year), Number(day))],
  [WEEK, ([, year, week, day]) => ofWeek(Number(year), Number(week), Number(day ?? 1))],
  [MONTH, ([, year, month]) => ({ year: Number(year), month: Number(month), day: 1 })],
  [YEAR, ([, year]) => ({ year: Number(year), month: 1, day: 1 })],
  [
    SHORT,
    ([, year = '', month, day, bareMonth, bareDay]) => ({
      year: fullYear(year),
      month: Number(month ?? bareMonth),
      day: Number(day ?? bareDay),
    }),
  ],
  [SHORT_ORDINAL, ([, year = '', day]) => ordinal(fullYear(year), Number(day))],
]

const NONE: Day = { year: 0, month: 0, day: 0 }

function ordinal(year: number, day: number): Day {
  const date = new Date(Date.UTC(year, 0, day))
  if (day < 1 || date.getUTCFullYear() !== year) return NONE
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The first week of a year is the one with its first Thursday. */
function ofWeek(year: number, week: number, weekday: number): Day {
  if (week < 1 || week > 53) return NONE
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Hosts that write the half of the day in Korean mean Korean time. */
export const inKorea = <T extends NonNullable<Written['time']>>(text: string, time: T): T =>
  time.offset === undefined && /[오시일]/.test(text) ? { ...time, offset: 9 * 60 } : time
