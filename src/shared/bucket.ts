/** At most this many hash bits tell the buckets of one day apart. */
const HASH_BITS = 12

/** FNV-1a over UTF-16 code units: small, and the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}

/** Lengths of the keys that are the beginning of an id: its year, its month, its day. */
const DATE_LENGTHS = [4, 7, 10] as const

/** Depth of the narrowest key. */
export const NARROWEST = DATE_LENGTHS.length + HASH_BITS - 1

/**
 * The key of one depth under which a story's details may be found, from the widest to the narrowest:
 * year, month, day, then the day with more and more bits of the id's hash (`2020`, `2020-11`,
 * `2020-11-18`, `2020-11-18~0`, `2020-11-18~01`, …).
 *
 * @param id a story's id, which begins with YYYY-MM-DD
 * @param depth from 0 to NARROWEST
 */
export function bucketKey(id: string, depth: number): string {
  const length = DATE_LENGTHS[depth]
  if (length !== undefined) return id.slice(0, length)
  const bits = hash(id).toString(2).padStart(32, '0')
  return `${id.slice(0, 10)}~${bits.slice(0, depth - DATE_LENGTHS.length + 1)}`
}

/**
 * All keys of a story, see `bucketKey`. Exactly one of them names a bucket. A new story thus changes the
 * bucket of its own days and no other.
 */
export function bucketKeys(id: string): string[] {
  return Array.from({ length: NARROWEST + 1 }, (_, depth) => bucketKey(id, depth))
}
