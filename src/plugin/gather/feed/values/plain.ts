import { decodeHTMLStrict } from 'entities/decode'
import { oneLine } from '../../../../shared/writing/oneLine.ts'
import { withoutTags } from '../../../texts/markup.ts'

/** Of longer texts the beginning alone is read. */
const LONGEST = 20_000
const MARKERS = /<!\[CDATA\[|\]\]>/g
/** Most texts are such, and one look is cheaper than all rules. */
const CLEAN = /^[!-%'-;=?-~](?: ?[!-%'-;=?-~]){0,2000}$/
/** Word writes `<?xml:namespace prefix = o />` into HTML. */
const INSTRUCTION = /<\?[^<>]*>/g
/** What says that a text is HTML: an end tag, an entity, a tag with attributes, or one that has no end tag. */
const HTML =
  /<\/[a-z]|&#?\w{1,32};|<[!?]|<(?:br|hr|p|li|img|wbr|script|style|iframe|embed|object|div)\b|<[a-z][\w:-]*\s+[\w:-]+\s*=/i

/** What may be HTML, and that escaped once more or several times. */
export interface MarkedUp {
  readonly markup: string | undefined
  /** The feed says that it is HTML. */
  readonly isHtml?: boolean | undefined
}

/** Programs that hand a text on often escape it again: `&amp;#39;`. */
const MOST_ESCAPES = 4

/**
 * The plain text of what may be HTML; undefined for none. It is read as HTML as often as it looks like that: what is left by
 * then stays as it is, such as `History of the <blink> tag`.
 */
export function plain({ markup = '', isHtml = false }: MarkedUp): string | undefined {
  if (CLEAN.test(markup)) return markup
  let text = markup.slice(0, LONGEST).replace(MARKERS, '')
  for (let times = 0; times < MOST_ESCAPES; times++) {
    if (!(isHtml && times === 0) && !HTML.test(text)) break
    text = decodeHTMLStrict(withoutTags(text.replace(INSTRUCTION, '')))
  }
  return oneLine(text) || undefined
}
