import type { NumberForms } from './numberForms.ts'

/** A number in a text. */
export interface ReadNumber {
  readonly value: number
  /** Where it begins and ends, with what multiplies it. */
  readonly start: number
  readonly end: number
}

/**
 * Digits, with what may stand between them. Not those of names (GPT-3, 5G), dates, scores and ranges (10:30, 3-2, 9/11). In scripts
 * without spaces letters may stand before it.
 */
const DIGITS =
  /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{Nd}][-‑–.:/]?)\p{Nd}+(?:[.,'’٬٫ \u00a0\u202f]\p{Nd}+)*(?!\p{Nd}|[.,'’٬٫:/–‑-]\p{Nd})/gu

const AFTER = /^(\s?)(\p{L}+)/u
const LATIN = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u

/** The numbers of a text, as its language writes them: what is none (1.2.3, 5G) is left out. */
export function readNumbers(text: string, language: string, forms: NumberForms): ReadNumber[] {
  const found = [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }): ReadNumber[] =>
    partsOf(digits, forms).flatMap(({ digits, offset }) => {
      const start = index + offset
      const end = start + digits.length
      const value = numberOf(digits, forms)
      if (value === undefined) return []
      const times = timesOf(text.slice(end), language, forms)
      return times === undefined
        ? []
        : [{ value: value * times.value, start, end: end + times.length }]
    }),
  )
  return joined(found)
}

/** Japanese and Chinese write 15,000 as 1万5000. */
function joined(numbers: readonly ReadNumber[]): ReadNumber[] {
  const all: ReadNumber[] = []
  for (const number of numbers) {
    const last = all.at(-1)
    if (last?.end === number.start && last.value > number.value)
      all.splice(-1, 1, { value: last.value + number.value, start: last.start, end: number.end })
    else all.push(number)
  }
  return all
}

/** What is divided by blanks may be one number, or several: "15 000", but "in 2020 15 people". */
function partsOf(found: string, forms: NumberForms): { digits: string; offset: number }[] {
  if (!/\s/.test(found) || numberOf(found, forms) !== undefined)
    return [{ digits: found, offset: 0 }]
  return [...found.matchAll(/\S+/g)].map(({ 0: digits, index }) => ({ digits, offset: index }))
}

/** What a word after a number multiplies it by; undefined where the number is part of a name (5G, 2nd). */
function timesOf(after: string, language: string, { multipliers }: NumberForms) {
  const [, blank = '', letters = ''] = AFTER.exec(after) ?? []
  const word = letters.toLocaleLowerCase(language)
  const isAttached = blank === ''
  // 5 m are metres, and 5m are millions.
  if (word.length > 1 || isAttached) {
    // In scripts without spaces more follows it.
    const known = LATIN.test(word) ? word : isAttached ? word.slice(0, 1) : word
    const value = multipliers.get(known)
    if (value !== undefined) return { value, length: blank.length + known.length }
  }
  return isAttached && LATIN.test(letters) ? undefined : { value: 1, length: 0 }
}

function numberOf(found: string, { groups, decimals }: NumberForms): number | undefined {
  const text = [...found]
    .map((letter) =>
      /\p{Nd}/u.test(letter) ? digitOf(letter) : /\s/.test(letter) ? ' ' : letter.replace('’', "'"),
    )
    .join('')
  const decimal = [...text].findLast((letter) => decimals.has(letter))
  const [whole = '', part = '', ...rest] = decimal === undefined ? [text] : text.split(decimal)
  if (rest.length > 0 || !/^\d*$/.test(part)) return undefined
  const blocks = whole.split(/\D/)
  const signs = [...whole].filter((letter) => /\D/.test(letter))
  const isGrouped =
    new Set(signs).size <= 1 &&
    signs.every((sign) => groups.has(sign)) &&
    (blocks.length === 1 ||
      ((blocks[0]?.length ?? 0) <= 3 &&
        blocks.at(-1)?.length === 3 &&
        // Of two in India.
        blocks.slice(1, -1).every(({ length }) => length === 3 || length === 2)))
  return isGrouped ? Number(`${blocks.join('')}.${part || '0'}`) : undefined
}

/** The digits of a script follow one another from its zero on. */
function digitOf(letter: string): string {
  const code = letter.normalize('NFKC').codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
