import { endsSentence } from './sentenceEnd.ts'

/** So many characters at the end of a text are looked at: a number is not longer, with what stands around it. */
const TAIL = 48

/**
 * A number at the end of a text: its currency, its digits in groups, and the sign behind it. What belongs to a word,
 * a date, a time or a version is none: `COVID-19`, `24.12.`, `10:30`, `2.0.1`.
 */
const NUMBER =
  /(?<![\p{L}\p{N}.,'’:/]|\p{L}[-‐‑])(\p{L}{0,3}\p{Sc} ?)?(\p{Nd}{1,3}(?:[.,'’٬٫ ]\p{Nd}{3})*(?:[.,٫]\p{Nd}{1,3}| \p{Nd}{1,2})?|\p{Nd}{4,})([.,'’٬٫،:/]?)$/u
/** What a number leaves behind: an open bracket or quotation, a sign, a dash. */
const DANGLING = /[\s\p{Ps}\p{Pi}\p{Sc}"'#~≈<>+−–—-]+$/u

/** Signs that a text was cut. */
export interface Cut {
  /** It has the length at which crawlers cut. */
  readonly isLong: boolean
  /** Dots behind it said so. */
  readonly isDotted: boolean
}

/**
 * A cut text without the number at its end, where that may be a part of one: `1,` of `1,000`, `$1.` of `$1.5 billion`,
 * `1 0` of `1 000`. A year, and any number of four digits in a row, is whole.
 *
 * @param text plain text, without dots that say that it was cut
 * @param titles which may have the whole number
 */
export function withoutCutNumber(
  text: string,
  titles: readonly string[],
  { isLong, isDotted }: Cut,
): string {
  const tail = text.slice(-TAIL)
  const found = NUMBER.exec(tail)
  if (!found || !isPart(found, text, titles, { isLong, isDotted })) return text
  return text.slice(0, -tail.length) + tail.slice(0, found.index).replace(DANGLING, '')
}

function isPart(
  [, currency, number = '', sign]: RegExpExecArray,
  text: string,
  titles: readonly string[],
  { isLong, isDotted }: Cut,
): boolean {
  if (/^\p{Nd}{4}/u.test(number)) return false
  if (sign === '') return isLong && !endsSentence(text)
  // 10:30, but also "the best 10:".
  if (sign === ':') return isLong
  if (sign !== '.') return true
  // A full stop may end the sentence.
  const isPrice = (isLong || isDotted) && currency !== undefined && number.length <= 2
  return isPrice || number === '0' || titles.some((title) => goesOn(number, title))
}

/** Whether a title has a number that begins with this one and goes on behind a full stop. */
function goesOn(number: string, title: string): boolean {
  const at = title.indexOf(`${number}.`)
  return (
    at !== -1 &&
    !/\p{Nd}$/u.test(title.slice(0, at)) &&
    /^\p{Nd}/u.test(title.slice(at + number.length + 1))
  )
}
