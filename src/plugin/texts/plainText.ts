import { decodeHTMLStrict } from 'entities/decode'
import { oneLine } from '../../shared/writing/oneLine.ts'
import { withoutTags } from './markup.ts'

/** Words that none of the rules could change; most texts are such, and one look is cheaper than five rules. */
const CLEAN = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/
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

/** Whether a text has no more characters than that. Counting is slow, and its length often says enough. */
export const hasAtMost = (most: number, text: string): boolean =>
  text.length <= most || (text.length <= most * 2 && characters(text) <= most)

/** Length in characters as a person counts them, not in UTF-16 units. */
export function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
