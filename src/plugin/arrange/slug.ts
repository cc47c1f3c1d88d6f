import { createHash } from 'node:crypto'

const LATIN_MARKS = /[\u0300-\u036f]/g

/**
 * The part of an address that names a topic: lower case, letters and digits of any script, hyphens
 * between. `C#` gives `c-sharp`, `C++` gives `c-plus-plus`. Letters with marks are letters of their own where the site's
 * language has such: `bestäuber` in German. English has none, and leaves the marks out. Never empty.
 *
 * @param language of the site, a BCP 47 tag
 */
export function slugify(name: string, language: string): string {
  let text = /^en\b/i.test(language)
    ? name.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').toLowerCase()
    : name.normalize('NFKC').toLocaleLowerCase(language).normalize('NFC')
  for (const [sign, word] of wordsForSigns(language)) text = text.replace(sign, word)
  const slug = text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '')
  return slug === '' ? `topic-${shortHash(name)}` : slug
}

const wordsForSigns = (language: string): readonly (readonly [RegExp, string])[] => [
  [/\+/g, ' plus '],
  [/#(?=\s|$)/g, ' sharp '],
  [/&/g, ` ${andIn(language)} `],
  [/^\.(?=\p{L})/gu, 'dot '],
]

/** What a language has between the two last of a list. */
const andIn = (language: string): string =>
  new Intl.ListFormat(language).formatToParts(['1', '2'])[1]?.value.trim() ?? ''

/** A slug that is not taken: the plain one, else with a mark that depends on the name alone. */
export function uniqueSlug(
  source: string,
  name: string,
  taken: ReadonlySet<string>,
  language: string,
): string {
  const slug = slugify(source, language)
  let unique = slug
  for (let text = name; taken.has(unique); text += '+') unique = `${slug}-${shortHash(text)}`
  return unique
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 6)
