import { dateMeantBy } from './dates/dateAdvice.ts'
import { offsetMinutes, partsOf, timeOf } from './dates/dateParts.ts'
import { bad, type Read, type Remark } from './values.ts'

const DAY = 86_400_000
/** What is as it will be printed already, but for its fraction; every month has these days. */
const CANONICAL =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/
const CANONICAL_LENGTH = '2020-11-18T12:43:00Z'.length
/** Just after midnight: without its fraction it would be that of a day. */
const AFTER_MIDNIGHT = 'T00:00:00.'

/**
 * A point in time, as an ISO string in UTC without fractions. Without a time, or with midnight in UTC, only the day is
 * known; an instant that falls on midnight by its offset is not such a day, and ends in `+00:00`.
 *
 * @param now milliseconds; a date over a day after it gets the warning `date-future`, and nothing else
 *   depends on it
 */
export function instant(now: number): Read<string> {
  const latest = new Date(now + DAY).toISOString()
  return (raw) => {
    if (typeof raw === 'string' && raw < latest && CANONICAL.test(raw)) {
      if (raw.length === CANONICAL_LENGTH) return { value: raw }
      if (!raw.includes(AFTER_MIDNIGHT)) return { value: `${raw.slice(0, CANONICAL_LENGTH - 1)}Z` }
    }
    const parts = typeof raw === 'string' ? partsOf(raw) : null
    const time = parts === null ? undefined : timeOf(parts)
    if (parts === null || time === undefined) return bad('date-invalid', DATE, dateAdvice(raw))
    const iso = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
    const value = saysMidnight(parts) ? iso : iso.replace(/T00:00:00Z$/, MIDNIGHT)
    const isZoned = parts[4] === undefined || parts[8] !== undefined
    const isPast = time <= now + DAY
    if (isZoned && isPast) return { value }
    return { value, remarks: [...(isZoned ? [] : [NO_ZONE]), ...(isPast ? [] : [IN_FUTURE])] }
  }
}

const DATE = 'a date and time such as 2020-11-18T12:43:00Z'

const NO_ZONE: Remark = {
  code: 'date-zone',
  expected: DATE,
  fix: 'add Z for UTC, or an offset such as +02:00; it counts as UTC',
}

const IN_FUTURE: Remark = {
  code: 'date-future',
  expected: 'a date that is not in the future',
  fix: 'correct the date: until then a story stays on top, and a report counts as the last',
}

/** The instant of midnight, as `T00:00:00Z` says that only the day is known: the same in another spelling. */
const MIDNIGHT = 'T00:00:00+00:00'

/** Whether a date is a day, or its time the one that stands for an unknown one: midnight in UTC. */
function saysMidnight([, , , , hour, minute, second, fraction, zone]: RegExpExecArray): boolean {
  const written = [hour, minute, second, fraction?.slice(1)].map((part) => Number(part ?? 0))
  return written.every((part) => part === 0) && offsetMinutes(zone) === 0
}

/** A time with the name of a zone behind it. */
const NAMED_ZONE = /\d:\d{2}\D*\s\(?[a-z][a-z/_]+\)?$/i

function dateAdvice(raw: unknown): string {
  const text = typeof raw === 'string' ? raw.trim() : ''
  const meant = dateMeantBy(text)
  if (meant !== undefined) return `did you mean ${meant}?`
  return text.length < 60 && NAMED_ZONE.test(text)
    ? 'write year-month-dayThour:minute:second, and the offset of the zone in place of its name, such as -05:00'
    : 'write year-month-dayThour:minute:second and Z for UTC, or an offset such as +02:00'
}
