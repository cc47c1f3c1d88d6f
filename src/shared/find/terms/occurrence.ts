import { TEXT_FIELDS, type TextField } from '../query.ts'

/**
 * Where a term is in a story: a bit for each of TEXT_FIELDS, from the first, and above them two bits that say how often it is
 * in excerpt and coverage: 0 for once or never, up to 3.
 */
export type Occurrence = number

export const FIELD_BITS = TEXT_FIELDS.length
const ALL_FIELDS = (1 << FIELD_BITS) - 1
/** As often as this, or more, is each of the levels. */
const LEVELS = [2, 3, 5]

/** The bit of a field. */
export const bitOf = (field: TextField): number => 1 << TEXT_FIELDS.indexOf(field)

export const fieldsOf = (occurrence: Occurrence): number => occurrence & ALL_FIELDS

/** @param times in excerpt and coverage together */
export const occurrenceOf = (fields: number, times: number): Occurrence =>
  fields | (LEVELS.filter((level) => times >= level).length << FIELD_BITS)

/** About how often a term is in excerpt and coverage, where it is there at all. */
export const timesOf = (occurrence: Occurrence): number =>
  LEVELS[(occurrence >> FIELD_BITS) - 1] ?? 1

const COUNT = 1 << (FIELD_BITS + 2)
/** A sign for each occurrence; those of publishers and topics, which are seldom, take two bytes. */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .concat(Array.from({ length: 64 }, (_, i) => String.fromCharCode(0xc0 + i)))

const RARE_FIELDS = bitOf('publisher') | bitOf('topics')
const common = Array.from({ length: COUNT }, (_, occurrence) => occurrence).sort(
  (a, b) => (a & RARE_FIELDS) - (b & RARE_FIELDS) || a - b,
)
const SIGN_OF = new Map(common.map((occurrence, i) => [occurrence, SIGNS[i] ?? '']))
const OCCURRENCE_OF = new Uint8Array(256)
for (const [i, occurrence] of common.entries()) {
  OCCURRENCE_OF[SIGNS[i]?.charCodeAt(0) ?? 0] = occurrence
}

/** Packs occurrences, one sign each. */
export const packOccurrences = (occurrences: readonly Occurrence[]): string =>
  occurrences.map((each) => SIGN_OF.get(each) ?? '').join('')

/** The occurrences that were packed. */
export function unpackOccurrences(text: string): Uint8Array {
  const occurrences = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    occurrences[i] = OCCURRENCE_OF[text.charCodeAt(i)] ?? 0
  }
  return occurrences
}
