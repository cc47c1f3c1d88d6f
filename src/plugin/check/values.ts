/**
 * The kinds of values that a news file has: each takes what the YAML parser gave and reads it by the
 * rules of README.md.
 */

import { nearest } from '../../shared/writing/nearMiss.ts'
import type { DiagnosticCode } from '../problems/diagnosticCodes.ts'
import { proven } from '../problems/proven.ts'
import { hasCode } from '../texts/markup.ts'
import { characters, hasAtMost, plainText } from '../texts/plainText.ts'
import { hostName, pictureAddress, webAddress, youtubeId, youtubeStart } from './webAddress.ts'

/** What there is to say of a value: its kind, what should stand there, and what to do. */
export interface Remark {
  readonly code: DiagnosticCode
  readonly expected: string
  readonly fix: string
}

/** What was made of a value. Remarks without one are a bad value; with one, warnings. */
export type Reading<T> =
  | { readonly value: T; readonly remarks?: readonly Remark[] }
  | { readonly value?: undefined; readonly remarks: readonly Remark[] }

/** Reads a value as the YAML parser gave it: a text, true, false, a list or a group. */
export type Read<T> = (raw: unknown) => Reading<T>

/** What a bad value is answered with. */
export const bad = (code: DiagnosticCode, expected: string, fix: string) => ({
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
    if (!SEEN.test(value)) {
      return bad(
        'text-invalid',
        'a text with at least one character that can be seen',
        'write the text',
      )
    }
    if (hasAtMost(max, value) && raw.includes('<') && hasCode(raw))
      return { value, remarks: [CODE] }
    return hasAtMost(max, value) ? { value } : tooLong(max, characters(value))
  }
}

/** A character that leaves something on a page: no space, no sign without a width, no blank pattern or filler. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

const CODE: Remark = {
  code: 'code-dropped',
  expected: 'a text without code',
  fix: 'remove <script> or <style> and the code in it, of which nothing is shown where it is closed',
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

/** What is longer nobody would read in a message. */
const LONGEST_ADVICE = 300

function linkAdvice(raw: unknown): string {
  const text = typeof raw === 'string' && raw.length <= LONGEST_ADVICE ? raw.trim() : ''
  // Addresses are often cut off or mistyped at their beginning.
  const meant = `https://${text.replace(/^(?:h?t?tps?)?[:;]?\/*(?=[\w-]+(\.[\w-]+)+(\/|$))/i, '')}`
  const isClear = /^https:\/\/[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(meant)
  const address = isClear ? proven(meant, (it) => link(it).value, webAddress(meant)) : undefined
  return address !== undefined
    ? `did you mean ${address}?`
    : 'write the whole address, such as https://example.org/story'
}

/** An http(s) address, or a root path of a file in `public/`. */
export const pictureLink: Read<string> = (raw) => {
  const value = typeof raw === 'string' ? pictureAddress(raw) : undefined
  if (value?.startsWith('/') && typeof raw === 'string' && raw.includes('#')) {
    return { value, remarks: [cutPath(raw.trim())] }
  }
  return value === undefined
    ? bad(
        'picture-invalid',
        'an absolute http or https address, or a path that begins with one "/"',
        'write the whole address, or put the file in public/ and write /name.jpg',
      )
    : { value }
}

const cutPath = (raw: string): Remark => ({
  code: 'picture-cut',
  expected: 'a path without #, with which the name of a part begins: what follows is cut off',
  fix: `if the # is in the name of the file, write %23 for it: ${raw.replaceAll('#', '%23')}`,
})

/** A host name, without `www.`. */
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

/** A video on YouTube. */
export interface Video {
  /** 11 characters. */
  readonly id: string
  /** The second at which it begins, where that is said. */
  readonly start: number | undefined
}

/** The video in an embed; the embed itself is never used. */
export const embed: Read<Video> = (raw) => {
  const value = typeof raw === 'string' ? videoIn(raw) : undefined
  return value === undefined
    ? bad(
        'embed-invalid',
        'the embed code of a YouTube video',
        'paste the code of "Share > Embed", or remove the field',
      )
    : { value }
}

/** The first video on YouTube that an embed or an address names. */
export function videoIn(text: string): Video | undefined {
  const id = youtubeId(text)
  return id === undefined ? undefined : { id, start: youtubeStart(text) }
}

/** As YAML writes numbers: `-1.0` and `-1e0` are whole too, and a folded story must not slip through. */
const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

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
  const meant = pixels && proven(pixels, (it) => size(it).value, Number(pixels))
  return meant ? `did you mean ${meant}?` : 'write digits only, such as 1200'
}

const MEDIA = ['article', 'video']

/** `article` or `video`; whatever else there is counts as an article. */
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
