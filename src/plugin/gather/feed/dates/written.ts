/** A date as a text has it. */
export interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time?: Time | undefined
}

export interface Time {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes ahead of UTC; undefined where no zone is written. */
  readonly offset: number | undefined
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0')

/** A date as ISO 8601 in UTC; undefined for one that there is not, such as the 30th of February. */
export function toInstant({ year, month, day, time }: Written): string | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isDay || year < 1000 || year > 9999) return undefined
  if (time === undefined) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T00:00:00Z`
  const { hour, minute, second, offset = 0 } = time
  const isMidnight = hour % 24 === 0 && minute === 0 && second === 0
  if (hour > 24 || (hour === 24 && !isMidnight) || minute > 59 || second > 60) return undefined
  if (Math.abs(offset) > 15 * 60) return undefined
  date.setUTCHours(hour, minute - offset, second)
  const iso = date.toISOString().replace(/\.\d+Z$/, 'Z')
  if (iso.length > 20) return undefined
  // Midnight in UTC stands for a time that is not known; that of another zone is an instant like any other.
  return offset === 0 ? iso : iso.replace(/T00:00:00Z$/, 'T00:00:00+00:00')
}
