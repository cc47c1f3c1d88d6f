import { inKorea, isoDate } from './isoDate.ts'
import { monthNamed } from './monthNames.ts'
import { timeIn } from './timeIn.ts'
import type { Written } from './written.ts'
import { fullYear } from './year.ts'

const EAST_ASIAN = /(\d{4})\s?[年년]\s*(\d{1,2})\s?[月월]\s*(\d{1,2})\s?[日일号]/

/**
 * With the name of a month, as RFC 822 and `asctime` write it, in many languages and any order: `Thu, 01 Jan 04 19:48 GMT`,
 * `January 1st, 2004`, `Sun Jan  4 16:29:06 PST 2004`, `2004-július-13T9:15-05:00`; or with the signs of China, Japan and Korea.
 */
export function worded(written: string): Written | undefined {
  const text = written.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-')
  const asian = EAST_ASIAN.exec(text)
  if (asian !== null) {
    const [whole, year, month, day] = asian
    const time = timeIn(text.slice(asian.index + whole.length))?.time
    return {
      ...{ year: Number(year), month: Number(month), day: Number(day) },
      time: time && inKorea(text, time),
    }
  }
  const time = timeIn(text)
  const rest = time === undefined ? text : `${time.before} ${time.after}`
  const day = dayIn(rest)
  if (day !== undefined) return { ...day, time: time?.time }
  return numbered(text)
}

/** A word of letters, with the number before it, if there is one. */
const WORD = /(\d+)?(?:st|nd|rd|th|er|º|ª|\.)?[\s./-]*(?:de |of )?(\p{L}[\p{L}\p{M}]{2,})/gu

function dayIn(text: string): Omit<Written, 'time'> | undefined {
  const months = [...text.matchAll(WORD)]
    .map(([, number, word = '']) => ({ number, month: monthNamed(word) }))
    .filter(({ month }) => month !== undefined)
  // Days of the week may look like months (`mar.`): the month stands behind the number of its day, else it comes last.
  const month = (months.find(({ number }) => number !== undefined) ?? months.at(-1))?.month
  if (month === undefined) return undefined
  const numbers: string[] = text.match(/\d+/g) ?? []
  if (numbers.length === 0 || numbers.length > 2) return undefined
  const year = numbers.findLast((number) => number.length > 2) ?? numbers.at(-1)
  const day = numbers.length === 1 ? '1' : numbers[numbers.indexOf(year ?? '') === 0 ? 1 : 0]
  if (year === undefined || (numbers.length === 1 && year.length < 3)) return undefined
  return { year: fullYear(year), month, day: Number(day) }
}

/** The day of the week, before or behind the date. */
const WEEKDAY = /^\p{L}+\.?,?\s+|\([\p{Script=Han}\p{Script=Hangul}]+\)/gu
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)[\s-]*/

/** Without a name, maybe behind a day of the week: `Fri, 2006/09/15 08:19:53 EDT`, `31.12.2004`. */
function numbered(text: string): Written | undefined {
  const bare = text.replace(WEEKDAY, '')
  const found = NUMBERS.exec(bare)
  if (found === null) return isoDate(bare)
  const [whole, first, sign, second, year = ''] = found
  const [a, b] = [Number(first), Number(second)]
  // Dots are written where the day comes first; with slashes it depends on the country.
  const isClear = sign === '.' || a > 12 || b > 12 || a === b
  if (!isClear || (year.length === 2 && sign === '-')) return undefined
  const [day, month] = b > 12 ? [b, a] : [a, b]
  return { year: fullYear(year), month, day, time: timeIn(bare.slice(whole.length))?.time }
}
