const SPACE = /[\s\p{Cc}]+/gu
/**
 * Embeddings and overrides of direction, as one that is not closed would turn the rest of a page; and what Unicode says
 * is no character, as XML forbids some of it.
 */
const UNWANTED = /[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu

/**
 * More marks on one letter than any language has. To put them into order takes the square of their number, so that
 * Unicode's stream-safe format has a joiner after every thirtieth.
 */
const MANY_MARKS = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu
const JOINER = '\u034f'

/**
 * A text as it can be shown anywhere, also in a title that no element keeps apart: NFC, each run of white space and control
 * characters one space, nothing unwanted, and U+FFFD for half of a surrogate pair, which JSON could hold but HTML and XML in
 * UTF-8 not.
 */
export function oneLine(text: string): string {
  const safe = text.toWellFormed().replace(MANY_MARKS, `$&${JOINER}`)
  return safe.normalize('NFC').replace(UNWANTED, '').replace(SPACE, ' ').trim()
}
