import { site } from 'virtual:broadsheet/site'

/** Bytes as people say them. */
export function sayBytes(bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const unit = isLarge ? 'megabyte' : 'kilobyte'
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000)
  return new Intl.NumberFormat(site.wordsLanguage, {
    style: 'unit',
    unit,
    maximumSignificantDigits: 2,
  }).format(amount)
}
