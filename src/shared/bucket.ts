/** At most this many hash bits tell the buckets of one day apart. */
const HASH_BITS = 12

/** FNV-1a over UTF-16 code units: small, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}

/**
 * The keys under which a story's details may be found, from the widest to the narrowest: year, month,
 * day, then the day with more and more bits of the id's hash (`2020`, `2020-11`, `2020-11-18`,
 * `2020-11-18~0`, `2020-11-18~01`, …). Exactly one of them names a bucket.
 * A new story thus changes the bucket of its own days and no other.
 *
 * @param id a story's id, which begins with YYYY-MM-DD
 */
export function bucketKeys(id: string): string[] {
  const day = id.slice(0, 10)
  const bits = hash(id).toString(2).padStart(32, '0')
  const parts = Array.from({ length: HASH_BITS }, (_, i) => `${day}~${bits.slice(0, i + 1)}`)
  return [id.slice(0, 4), id.slice(0, 7), day, ...parts]
}
