import { oneLine } from '../../../../shared/writing/oneLine.ts'
import { plainText } from '../../../texts/plainText.ts'

/** Of longer texts the beginning alone is read. */
const LONGEST = 20_000
const MARKERS = /<!\[CDATA\[|\]\]>/g
/** Most texts are such, and one look is cheaper than all rules. */
const CLEAN = /^[!-%'-;=?-~](?: ?[!-%'-;=?-~]){0,2000}$/
/** What says that a text is HTML: an end tag, an entity, a tag with attributes, or one that has no end tag. */
const HTML =
  /<\/[a-z]|&#?\w{1,32};|<!|<(?:br|hr|p|li|img|wbr|script|style|iframe|embed|object|div)\b|<[a-z][\w:-]*\s+[\w:-]+\s*=/i

/** What may be HTML, and that escaped once more or several times. */
export interface MarkedUp {
  readonly markup: string | undefined
  /** The feed says that it is HTML. */
  readonly isHtml?: boolean | undefined
}

/**
 * The plain text of what may be HTML; undefined for none. Where nothing says that it is HTML it stays as it is: `History of the
 * <blink> tag`.
 */
export function plain({ markup = '', isHtml = false }: MarkedUp): string | undefined {
  if (CLEAN.test(markup)) return markup
  const bare = markup.slice(0, LONGEST).replace(MARKERS, '')
  const text = isHtml || HTML.test(bare) ? plainText(bare) : oneLine(bare)
  return text === '' ? undefined : text
}
