/**
 * The kinds of values that a news file has: each takes what the YAML parser gave and reads it by the
 * rules of data-format.md. Remarks without a value are a bad value; with one, warnings.
 */
import { dateMeantBy } from './dateAdvice.ts'
import { nearest } from './nearMiss.ts'
import { characters, plainText } from './plainText.ts'
import type { ProblemCode } from './problemCodes.ts'
import { hostName, pictureAddress, webAddress, youtubeId } from './webAddress.ts'

export interface Remark {
  readonly code: ProblemCode
  readonly expected: string
  readonly fix: string
}

export type Reading<T> =
  | { readonly value: T; readonly remarks?: readonly Remark[] }
  | { readonly value?: undefined; readonly remarks: readonly Remark[] }

export type Read<T> = (raw: unknown) => Reading<T>

const bad = (code: ProblemCode, expected: string, fix: string) => ({
  remarks: [{ code, expected, fix }],
})

/** So many times longer than its words may a text with its markup be; no text is worth more work. */
const MARKUP = 20

const tooLong = (max: number, length: number) =>
  bad('text-too-long', `at most ${max} characters`, `shorten the text, which has ${length}`)

/** Plain text of at least one and at most `max` characters. */
export function text(max: number): Read<string> {
  return (raw) => {
    if (typeof raw !== 'string') return bad('text-invalid', 'a text', quoteAdvice(raw))
    if (raw.length > max * MARKUP) return tooLong(max, raw.length)
    const value = plainText(raw)
    if (value === '') {
      return bad('text-invalid', 'a text with at least one character', 'write the text')
    }
    if (value.length > max && characters(value) > max) {
      return tooLong(max, characters(value))
    }
    return { value }
  }
}

function quoteAdvice(raw: unknown): string {
  if (raw === true || raw === false) return `put the word in quotes: "${raw}"`
  return 'write one text; put it in double quotes if it has a colon, a bracket or a hash sign'
}

/** An http(s) address. */
export const link: Read<string> = (raw) => {
  const value = typeof raw === 'string' ? webAddress(raw) : undefined
  return value === undefined
    ? bad('link-invalid', 'an absolute http or https address without a user name', linkAdvice(raw))
    : { value }
}

function linkAdvice(raw: unknown): string {
  const text = typeof raw === 'string' ? raw.trim() : ''
  // Addresses are often cut off or mistyped at their beginning.
  const meant = `https://${text.replace(/^(?:h?t?tps?)?[:;]?\/*(?=[\w-]+(\.[\w-]+)+(\/|$))/i, '')}`
  const isClear = /^https:\/\/[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(meant)
  return isClear && webAddress(meant) !== undefined
    ? `did you mean ${meant}?`
    : 'write the whole address, such as https://example.org/story'
}

/** An http(s) address, or a root path of a file in `public/`. */
export const pictureLink: Read<string> = (raw) => {
  const value = typeof raw === 'string' ? pictureAddress(raw) : undefined
  return value === undefined
    ? bad(
        'picture-invalid',
        'an absolute http or https address, or a path that begins with one "/"',
        'write the whole address, or put the file in public/ and write /name.jpg',
      )
    : { value }
}

export const host: Read<string> = (raw) => {
  const value = typeof raw === 'string' ? hostName(raw) : undefined
  return value === undefined
    ? bad(
        'host-invalid',
        'a host name, such as example.org',
        'write the name without https:// and without a path',
      )
    : { value }
}

/** The 11-character id in an embed; the embed itself is never used. */
export const embed: Read<string> = (raw) => {
  const value = typeof raw === 'string' ? youtubeId(raw) : undefined
  return value === undefined
    ? bad(
        'embed-invalid',
        'the embed code of a YouTube video',
        'paste the code of "Share > Embed", or remove the field',
      )
    : { value }
}

/** As YAML writes numbers: `-1.0` and `-1e0` are whole too, and a folded story must not slip through. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A whole number of at least `min`. */
export function integer(min: number): Read<number> {
  return (raw) => {
    const value = typeof raw === 'string' && NUMBER.test(raw.trim()) ? Number(raw) : Number.NaN
    return Number.isSafeInteger(value) && value >= min
      ? { value }
      : bad(
          'number-invalid',
          `a whole number of at least ${min}`,
          `write digits only, such as ${Math.max(min, 40)}`,
        )
  }
}

/** Pixels. */
export const size: Read<number> = (raw) => {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : NaN
  return value > 0 && Number.isFinite(value)
    ? { value }
    : bad('number-invalid', 'a number of pixels above 0', sizeAdvice(raw))
}

function sizeAdvice(raw: unknown): string {
  const pixels =
    typeof raw === 'string' ? /^(\d{1,5}) ?(px|pixels?)$/i.exec(raw.trim())?.[1] : undefined
  return pixels === undefined ? 'write digits only, such as 1200' : `did you mean ${pixels}?`
}

const MEDIA = ['article', 'video']

export const medium: Read<'article' | 'video'> = (raw) =>
  raw === 'article' || raw === 'video'
    ? { value: raw }
    : {
        value: 'article',
        remarks: [
          {
            code: 'type-unknown',
            expected: 'article or video',
            fix: `${didYouMean(raw, MEDIA) ?? 'write one of the two.'} It counts as article`,
          },
        ],
      }

/** `did you mean video?`, where a value is almost one of these. */
export function didYouMean(raw: unknown, known: Iterable<string>): string | undefined {
  const meant = typeof raw === 'string' ? nearest(raw.trim(), known) : undefined
  return meant === undefined ? undefined : `did you mean ${meant}?`
}

/** Exactly true or false; whatever else there is means false, so that nothing leaks. */
export const published: Read<boolean> = (raw) =>
  typeof raw === 'boolean'
    ? { value: raw }
    : {
        value: false,
        remarks: [
          {
            code: 'published-invalid',
            expected: 'true or false, without quotes',
            fix: publishedAdvice(raw),
          },
        ],
      }

const YES = /^(y|yes|on|1)$/i
const NO = /^(n|no|off|0)$/i

function publishedAdvice(raw: unknown): string {
  const text = typeof raw === 'string' ? raw.trim() : ''
  const meant = YES.test(text) ? 'true' : NO.test(text) ? 'false' : nearest(text, ['true', 'false'])
  if (meant === 'true') return 'did you mean published: true? Until then the story is hidden'
  if (meant === 'false') return 'did you mean published: false? The story is hidden'
  return 'write published: true to show the story; until then it is hidden'
}

const INSTANT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[ \t]*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/
const DAY = 86_400_000
/** What is as it will be printed already; every month has these days. */
const CANONICAL =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

/**
 * A point in time, as an ISO string in UTC without fractions. Without a time: only the day is known.
 *
 * @param now milliseconds; a date over a day after it gets the warning `date-future`, and nothing else
 *   depends on it
 */
export function instant(now: number): Read<string> {
  const latest = new Date(now + DAY).toISOString()
  return (raw) => {
    if (typeof raw === 'string' && CANONICAL.test(raw) && raw < latest) return { value: raw }
    const parts = typeof raw === 'string' ? INSTANT.exec(raw.trim()) : null
    const time = parts === null ? undefined : timeOf(parts)
    if (parts === null || time === undefined) return bad('date-invalid', DATE, dateAdvice(raw))
    const value = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
    const isZoned = parts[4] === undefined || parts[7] !== undefined
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
  fix: 'correct the date; the story stays on top until then',
}

function dateAdvice(raw: unknown): string {
  const meant = typeof raw === 'string' ? dateMeantBy(raw) : undefined
  return meant === undefined
    ? 'write year-month-dayThour:minute:second and Z for UTC'
    : `did you mean ${meant}?`
}

/** Milliseconds of a matched date; undefined for a day or time that does not exist. */
function timeOf(parts: RegExpExecArray): number | undefined {
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const offset = offsetMinutes(parts[7])
  if (offset === undefined) return undefined
  const time = date.getTime() + (hour * 60 + minute - offset) * 60_000 + second * 1000
  return time >= Date.UTC(1000, 0, 1) && time < Date.UTC(10000, 0, 1) ? time : undefined
}

function offsetMinutes(zone: string | undefined): number | undefined {
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '')
  if (parts === null) return 0
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return parts[1] === '-' ? -minutes : minutes
}
