/**
 * How a language writes numbers, as plain data: the build asks Intl once, so that all pages and browsers agree, see
 * `calendar.ts`.
 */
export interface Numerals {
  /** The digits from zero to nine, where they are not 0 to 9. */
  readonly digits?: readonly string[]
  /** What parts groups of digits. */
  readonly group: string
  /** From so many digits on, numbers have groups: Spanish 1234, but 12.345. */
  readonly least: number
  /** How many digits the last group has, and each before it: 3 and 2 in Hindi, 12,34,567. */
  readonly sizes: readonly [last: number, others: number]
}

const LONG = 123_456_789

/** The numerals of a language, a BCP 47 tag. */
export function numeralsOf(language: string): Numerals {
  const format = new Intl.NumberFormat(language)
  const parts = format.formatToParts(LONG)
  const groups = parts
    .filter(({ type }) => type === 'integer')
    .map(({ value }) => [...value].length)
  const hasGroup = (n: number) => format.formatToParts(n).some(({ type }) => type === 'group')
  const digits = digitsOf(language)
  return {
    ...(digits && { digits }),
    group: parts.find(({ type }) => type === 'group')?.value ?? '',
    least: hasGroup(1234) ? 4 : 5,
    sizes: [groups.at(-1) ?? 3, groups.at(-2) ?? 3],
  }
}

/**
 * The digits of a language from zero to nine; undefined where they are 0 to 9.
 *
 * @param numberingSystem where it is not that of the language's numbers
 */
export function digitsOf(language: string, numberingSystem?: string): string[] | undefined {
  const { format } = new Intl.NumberFormat(language, numberingSystem ? { numberingSystem } : {})
  const digits = Array.from({ length: 10 }, (_, digit) => format(digit))
  return digits.join('') === '0123456789' ? undefined : digits
}

/** Digits as a language writes them. */
export const withDigits = (number: string, digits: readonly string[] | undefined): string =>
  digits === undefined ? number : number.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

/** A whole number, from 0 on. */
export function formatNumber(n: number, { digits, group, least, sizes }: Numerals): string {
  const number = String(n)
  if (number.length < least) return withDigits(number, digits)
  const [last, others] = sizes
  const ends = new RegExp(`\\B(?=(\\d{${others}})*\\d{${last}}$)`, 'g')
  return withDigits(number.replace(ends, group), digits)
}
