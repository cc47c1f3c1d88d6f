import { decodeHTMLStrict } from 'entities/decode'
import { endsSentence } from './sentenceEnd.ts'
import { isAsShortAs } from './textLength.ts'

/** Tags that break a line: the words on either side are two words. */
const BREAKING_TAG = /<\/?(p|br|div|li|ul|ol|h[1-6]|tr|td|th|blockquote|section|article)\b[^<>]*>/gi
const TAG = /<!--[\s\S]*?-->|<[a-z/!][^<>]*>/gi
/** A tag with an attribute that the crawler cut in two at the end of the text. */
const CUT_TAG = /<[a-z][a-z0-9-]*\s+[a-z-]+\s*=[^<>]*$/i
/** Words that none of the rules could change; most texts are such, and one look is cheaper than five rules. */
const CLEAN = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/
const SPACE = /[\s\p{Cc}]+/gu
/**
 * Embeddings and overrides of direction, as one that is not closed would turn the rest of a page; and what Unicode says
 * is no character, as XML forbids some of it.
 */
const UNWANTED = /[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu

/**
 * Text as README.md says: NFC, tags stripped, then HTML entities decoded once, white space and
 * control characters folded into one space, trimmed. What looks like a tag afterwards is text.
 */
export function plainText(raw: string): string {
  if (CLEAN.test(raw)) return raw
  const text = raw.includes('<')
    ? raw.replace(BREAKING_TAG, ' ').replace(TAG, '').replace(CUT_TAG, '')
    : raw
  const decoded = text.includes('&') ? decodeHTMLStrict(text) : text
  return oneLine(decoded)
}

/**
 * The last rules: NFC, each run of white space and control characters one space, nothing unwanted, and U+FFFD for half
 * of a surrogate pair, which JSON could hold but HTML and XML in UTF-8 not.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(UNWANTED, '').replace(SPACE, ' ').trim()
}

const SHORTEST = 15
const PLACEHOLDER =
  /^(\[(removed|deleted)\]|no (description|summary|excerpt)( is)?( available)?|(description|summary) (not available|unavailable)|(click|tap) here (to|for) .*|read more|continue reading|lorem ipsum .*|please (enable|turn on) (javascript|cookies).*|n\/a|tbd|comments?|untitled)[.…!]*$/i
/** Dots, or a comma or semicolon of any script, but for the semicolon that Greek asks with. */
const CUT_OFF = /\s*(\.{3,}|…|\[(\.{3}|…)\]|([,،、，､፣၊՝߸؛；፤]|(?<!\p{Script=Greek});)\.?)\s*$/u
/** One look at the end is cheaper than a search for the rule's beginning: a single full stop is no sign. */
const MAY_BE_CUT_OFF = /[\s…\],،、，､፣၊՝߸;؛；፤]$|[.,،、，､፣၊՝߸;؛；፤]\.$/

/**
 * An excerpt as a reader should see it: with "…" where the crawler cut it off; undefined where it says
 * nothing (equal to the headline, shorter than 15 letters, or a placeholder).
 *
 * @param excerpt plain text
 * @param title plain text
 */
export function readableExcerpt(excerpt: string, title: string): string | undefined {
  const kept = MAY_BE_CUT_OFF.test(excerpt) ? excerpt.replace(CUT_OFF, '') : excerpt
  const same = (text: string) =>
    text.length === title.length && text.toLowerCase() === title.toLowerCase()
  if (isAsShortAs(SHORTEST - 1, kept) || PLACEHOLDER.test(kept) || same(kept) || same(excerpt)) {
    return undefined
  }
  return endsSentence(kept) && kept === excerpt ? kept : `${kept}…`
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
