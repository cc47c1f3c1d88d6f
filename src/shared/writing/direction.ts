/** Scripts that run from right to left, by their ISO 15924 codes, as far as a language of today uses them. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
])

/**
 * The direction of a language, by the script that its tag names, else by the one that it is mostly written
 * in where it is spoken: `pa` runs from left to right, `pa-PK` from right to left.
 *
 * @param language a BCP 47 tag
 * @throws RangeError where it is none
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}
