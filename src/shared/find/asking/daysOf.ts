import { foldCharacter } from '../foldCharacter.ts'

/** The first and the last day of what a reader has named. */
export interface Days {
  readonly first: string
  readonly last: string
}

const DATE = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/

/**
 * The days of a year, month or day: `2021`, `2021-06` or `2021-06-01`, also with slashes or points.
 *
 * @returns undefined for all else, and for days that no calendar has
 */
export function daysOf(text: string): Days | undefined {
  const plain = Array.from(
    text.trim().normalize('NFKC'),
    (letter) => foldCharacter(letter) || letter,
  )
  const [, year, month, day] = DATE.exec(plain.join('')) ?? []
  if (year === undefined || year === '0000') return undefined
  const first = [year, pad(month ?? '1'), pad(day ?? '1')].join('-')
  if (!isDay(first)) return undefined
  if (day !== undefined) return { first, last: first }
  if (month === undefined) return { first, last: `${year}-12-31` }
  return { first, last: dayAfter(first, 1, -1) }
}

/** The day before another. */
export const dayBefore = (day: string): string => dayAfter(day, 0, -1)

const pad = (text: string): string => text.padStart(2, '0')

/** A day that is months and days later. */
function dayAfter(day: string, months: number, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(date.getUTCDate() + days)
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10)
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
