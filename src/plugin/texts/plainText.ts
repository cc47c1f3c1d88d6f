import { decodeHTMLStrict } from 'entities/decode'
import { withoutTags } from './markup.ts'

/** Words that none of the rules could change; most texts are such, and one look is cheaper than five rules. */
const CLEAN = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/
const SPACE = /[\s\p{Cc}]+/gu
/**
 * Embeddings and overrides of direction, as one that is not closed would turn the rest of a page; and what Unicode says
 * is no character, as XML forbids some of it.
 */
const UNWANTED = /[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu
/** Programs that hand a text on often escape it again: `&amp;#39;`. */
const MOST_ESCAPES = 3

/**
 * Text as README.md says: NFC, tags stripped and HTML entities decoded, as often as it was escaped, white space and
 * control characters folded into one space, trimmed.
 */
export function plainText(raw: string): string {
  if (CLEAN.test(raw)) return raw
  let text = withoutTags(raw)
  for (let escapes = 0; escapes < MOST_ESCAPES && text.includes('&'); escapes++) {
    const decoded = decodeHTMLStrict(text)
    if (decoded === text) break
    text = withoutTags(decoded)
  }
  return oneLine(text)
}

/**
 * More marks on one letter than any language has. To put them into order takes the square of their number, so that
 * Unicode's stream-safe format has a joiner after every thirtieth.
 */
const MANY_MARKS = /\p{M}{30}(?=\p{M})/gu
const JOINER = '\u034f'

/**
 * The last rules: NFC, each run of white space and control characters one space, nothing unwanted, and U+FFFD for half
 * of a surrogate pair, which JSON could hold but HTML and XML in UTF-8 not.
 */
export function oneLine(text: string): string {
  const safe = text.toWellFormed().replace(MANY_MARKS, `$&${JOINER}`)
  return safe.normalize('NFC').replace(UNWANTED, '').replace(SPACE, ' ').trim()
}

/** Whether a text has no more characters than that. Counting is slow, and its length often says enough. */
export const hasAtMost = (most: number, text: string): boolean =>
  text.length <= most || (text.length <= most * 2 && characters(text) <= most)

/** Length in characters as a person counts them, not in UTF-16 units. */
export function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
