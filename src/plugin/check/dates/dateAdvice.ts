import { proven } from '../../problems/proven.ts'
import { partsOf, timeOf } from './dateParts.ts'
import { offsetOf } from './timeZones.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Times as people write them: `12:43`, `9.30 pm`, `12:43:00.000 +02:00`, `at 12:43 EST`. What is behind is the zone. */
const TIME =
  /^[T,\s]*(?:at\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s*([ap])\.?m\b\.?)?(.*)$/i

/**
 * What a date that could not be read should have been: `18.11.2020` is `2020-11-18`.
 *
 * @returns the date as a news file may have it, which is read as the instant that was meant; undefined where that would
 *   be a guess
 */
export function dateMeantBy(text: string): string | undefined {
  if (text.length > 100) return undefined
  const found = dayIn(plainSigns(text).trim())
  if (found === undefined) return undefined
  const day = realDay(found.year, found.month, found.day)
  if (day === undefined || (found.weekday && !isWeekday(day, found.weekday))) return undefined
  const rest = found.rest.trim()
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const read = (date: string) => {
    const parts = partsOf(date)
    return parts === null ? undefined : timeOf(parts)
  }
  if (rest === '') return proven(day, read, midnight)
  const time = timeIn(rest)
  return time && proven(`${day}T${time.written}`, read, midnight + time.milliseconds)
}

/** With the digits, hyphens and colons of ASCII, and without the name of a zone behind its offset. */
const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[+-]\d{2}:?\d{2}|Z)\s*(\[[\w/+-]+\]|\([A-Za-z ]+\))$/, '')

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Three letters, where it is written. */
  readonly weekday?: string | undefined
  /** What is written besides. */
  readonly rest: string
}

/** The day, whichever way it is written. */
function dayIn(text: string): Day | undefined {
  const seconds = /^(1\d{9})(\d{3})?$/.exec(text)?.[1]
  if (seconds !== undefined) return dayIn(new Date(Number(seconds) * 1000).toISOString())
  const iso = /^(\d{4})[-/.]?(\d{2}|(?<=\D)\d)[-/.]?(\d{2}|(?<=\D)\d)(?!\d)(.*)$/.exec(text)
  if (iso) return unswapped(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ?? '')
  const backwards = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text)
  if (backwards) {
    const [first, second] = [Number(backwards[1]), Number(backwards[3])]
    // Dots are written where the day comes first; with slashes it depends on the country.
    const isClear = backwards[2] === '.' || first > 12 || second > 12 || first === second
    return isClear ? unswapped(Number(backwards[4]), second, first, backwards[5] ?? '') : undefined
  }
  return dayInWords(text)
}

/** A month above 12 is the day, where the day can be the month. */
function unswapped(year: number, month: number, day: number, rest: string): Day {
  return month > 12 && day <= 12
    ? { year, month: day, day: month, rest }
    : { year, month, day, rest }
}

/** `18 November 2020`, `Nov. 18th, 2020`, `Wed, 18 Nov 2020 12:43:00 GMT`. */
function dayInWords(text: string): Day | undefined {
  const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i.exec(text)
  const plain = text.slice(weekday?.[0].length ?? 0)
  const parts =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[ -](?<month>[a-z]{3})[a-z]*\.?,?[ -](?<year>\d{4})(?!\d)(?<rest>.*)$/i.exec(
      plain,
    ) ??
    /^(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)(?<rest>.*)$/i.exec(
      plain,
    )
  const groups = parts?.groups
  const month = MONTHS.indexOf((groups?.month ?? '').toLowerCase()) + 1
  if (groups === undefined || month === 0) return undefined
  return {
    year: Number(groups.year),
    month,
    day: Number(groups.day),
    weekday: weekday?.[1],
    rest: groups.rest ?? '',
  }
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')

/** Where the day of the week is another one, one of the two is wrong. */
const isWeekday = (day: string, weekday: string): boolean =>
  WEEKDAYS[new Date(day).getUTCDay()] === weekday.toLowerCase()

/** `12:43:00Z`, and how long that is after midnight in UTC; a time without a zone counts as UTC, as elsewhere. */
function timeIn(text: string): { written: string; milliseconds: number } | undefined {
  const [, hours, minute = '', second = '00', half, zone = ''] = TIME.exec(text) ?? []
  const hour = hours === undefined ? undefined : hourOf(Number(hours), half)
  const offset = zone.trim() === '' ? 'Z' : offsetOf(zone.trim())
  if (hour === undefined || offset === undefined) return undefined
  if (Number(minute) > 59 || Number(second) > 59) return undefined
  const [, sign, ahead = 0, minutes = 0] = /^([+-])(\d+):(\d+)$/.exec(offset) ?? []
  const east = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutes))
  return {
    written: `${String(hour).padStart(2, '0')}:${minute}:${second}${offset}`,
    milliseconds: ((hour * 60 + Number(minute) - east) * 60 + Number(second)) * 1000,
  }
}

/** Of 24 hours; undefined for one that there is not, such as 13 pm. */
function hourOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written > 23 ? undefined : written
  if (written < 1 || written > 12) return undefined
  return (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
