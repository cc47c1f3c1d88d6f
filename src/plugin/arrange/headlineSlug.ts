import { slugify } from './slug.ts'

/** Of characters: nobody reads more of an address. */
const LONGEST = 50
/** Of bytes, of which some scripts take four for a letter: hosts and file systems want less than 200 for a name, with its date. */
const MOST_BYTES = 180

/** What cannot be seen, keycaps, and marks that stand on no letter, as an emoji leaves them behind. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Me}]+|(?<![\p{L}\p{N}\p{M}])\p{M}+/gu

/**
 * The part of a story's name that says what it is about, which is not cut inside a word, as long as there is more than one.
 *
 * @param title of one line
 * @param language of the site, a BCP 47 tag
 */
export function headlineSlug(title: string, language: string): string {
  const seen = title.replace(UNSEEN, '')
  const slug = slugify(/[\p{L}\p{N}]/u.test(seen) ? seen : 'story', language).replace(UNSEEN, '')
  const letters = [...slug]
  let end = Math.min(letters.length, LONGEST)
  while (Buffer.byteLength(letters.slice(0, end).join('')) > MOST_BYTES) end--
  if (end === letters.length) return slug
  // A mark stays with its letter.
  while (end > 1 && /\p{M}/u.test(letters[end] ?? '')) end--
  const cut = letters.slice(0, end).join('')
  return letters[end] === '-' ? cut : cut.replace(/-[^-]*$/, '')
}
