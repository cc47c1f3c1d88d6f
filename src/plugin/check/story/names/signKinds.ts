/** What a sign is to whoever looks for words with capitals. */
export const OTHER = 1
export const SMALL = 2
export const CAPITAL = 3
export const DIGIT = 4
/** It may stand inside of a word: `Chang’e-5`. */
export const JOINS = 5
/** A sentence, a quotation or a heading may begin behind it. */
export const OPENS = 6
/** A letter that never has a capital, as those of Chinese and Arabic. */
export const CASELESS = 7

const FORMS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Lu}\p{Lt}]/u, CAPITAL],
  [/[\p{Ll}\p{Lm}\p{M}]/u, SMALL],
  [/\p{Lo}/u, CASELESS],
  [/\p{Nd}/u, DIGIT],
  [/[-‐‑'’]/u, JOINS],
  [/[.!?…:;"“”„«»‘‹›|•(¿¡–—]/u, OPENS],
]

/** The kinds of all units of UTF-16 as far as they were asked for: to look each up takes a tenth of what expressions take. */
const kinds = new Uint8Array(65_536)

/** The kind of a unit of UTF-16: letters beyond the first 65,536 signs are as other signs. */
export function kindOf(unit: number): number {
  const known = kinds[unit]
  if (known) return known
  const sign = String.fromCharCode(unit)
  const kind = FORMS.find(([form]) => form.test(sign))?.[1] ?? OTHER
  kinds[unit] = kind
  return kind
}
