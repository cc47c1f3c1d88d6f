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
  const slug = plainSlug(title, language) ?? slugify('story', language)
  const letters = [...slug]
  let end = Math.min(letters.length, LONGEST)
  while (Buffer.byteLength(letters.slice(0, end).join('')) > MOST_BYTES) end--
  if (end === letters.length) return slug
  // A mark stays with its letter.
  while (end > 1 && /\p{M}/u.test(letters[end] ?? '')) end--
  const cut = letters.slice(0, end).join('')
  return letters[end] === '-' ? cut : cut.replace(/-[^-]*$/, '')
}

/** A slug of what can be seen; undefined where there is no letter or digit in it. */
function plainSlug(title: string, language: string): string | undefined {
  const seen = title.replace(UNSEEN, '')
  if (!/[\p{L}\p{N}]/u.test(seen)) return undefined
  // What a letter is made of may be a mark alone.
  const parts = slugify(seen, language).replace(UNSEEN, '').split('-')
  return parts.filter((part) => part !== '').join('-') || undefined
}
