/**
 * Numbers as text: JSON has no bytes, and hosts compress text. The signs are those of ASCII that JSON need not escape. Small
 * numbers take one sign, whose frequencies a host's compression then uses; larger ones have signs before it that say how many
 * times 60 is to be added.
 */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).filter(
  (sign) => sign !== '"' && sign !== '\\',
)
/** So many signs end a number. */
const LAST = 60
const LEADING = SIGNS.length - LAST

/** The place of each sign among the signs, by its code. */
const PLACES = new Uint8Array(128)
for (const [place, sign] of SIGNS.entries()) PLACES[sign.charCodeAt(0)] = place

/** The sign of a number below 64, for texts with one sign each. */
export const signOf = (value: number): string => SIGNS[value] ?? ''

/** The number of a sign. */
export const numberOf = (code: number): number => PLACES[code] ?? 0

function packNumber(value: number): string {
  let text = SIGNS[value % LAST] ?? ''
  let rest = Math.floor(value / LAST)
  while (rest > 0) {
    rest--
    text = (SIGNS[LAST + (rest % LEADING)] ?? '') + text
    rest = Math.floor(rest / LEADING)
  }
  return text
}

/** The most frequent ones, to look up. */
const PACKED = Array.from({ length: 4096 }, (_, value) => packNumber(value))

/** Packs whole numbers, 0 or more. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (const value of numbers) text += PACKED[value] ?? packNumber(value)
  return text
}

/** The numbers that were packed. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let rest = 0
  for (let i = 0; i < text.length; i++) {
    const place = PLACES[text.charCodeAt(i)] ?? 0
    if (place < LAST) {
      numbers.push(rest * LAST + place)
      rest = 0
    } else rest = rest * LEADING + place - LAST + 1
  }
  return numbers
}
