import { createHash } from 'node:crypto'

const LATIN_MARKS = /[\u0300-\u036f]/g
const WORDS_FOR_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/#(?=\s|$)/g, ' sharp '],
  [/&/g, ' and '],
  [/^\.(?=\p{L})/gu, 'dot '],
]

/**
 * The part of an address that names a topic: lower case, letters and digits of any script, hyphens
 * between. `C#` gives `c-sharp`, `C++` gives `c-plus-plus`. Never empty.
 */
export function slugify(name: string): string {
  let text = name.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').toLowerCase()
  for (const [sign, word] of WORDS_FOR_SIGNS) text = text.replace(sign, word)
  const slug = text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '')
  return slug === '' ? `topic-${shortHash(name)}` : slug
}

/** A slug that is not taken: the plain one, else with a mark that depends on the name alone. */
export function uniqueSlug(source: string, name: string, taken: ReadonlySet<string>): string {
  const slug = slugify(source)
  let unique = slug
  for (let text = name; taken.has(unique); text += '+') unique = `${slug}-${shortHash(text)}`
  return unique
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 6)
