import { isoDate } from './isoDate.ts'
import { worded } from './worded.ts'
import { toInstant, type Written } from './written.ts'

/** No date is longer. */
const LONGEST = 120

/** Families of spellings, the most common first. */
const FAMILIES: readonly ((text: string) => Written | undefined)[] = [seconds, isoDate, worded]

/**
 * When a feed says that something was, in any of the spellings that feeds have.
 *
 * @returns ISO 8601 in UTC without fractions; `T00:00:00Z` where only the day is known. Undefined for what is no date, or none
 *   that there is
 */
export function instantIn(written: string | undefined): string | undefined {
  const text = written?.trim() ?? ''
  if (text === '' || text.length > LONGEST) return undefined
  for (const family of FAMILIES) {
    const found = family(text)
    if (found !== undefined) return toInstant(found)
  }
  return undefined
}

/** Seconds or milliseconds since 1970. */
function seconds(text: string): Written | undefined {
  const found = /^(\d{9,10})(?:\.\d+|\d{3})?$/.exec(text)?.[1]
  if (found === undefined) return undefined
  const date = new Date(Number(found) * 1000)
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    time: {
      ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes() },
      ...{ second: date.getUTCSeconds(), offset: 0 },
    },
  }
}
