import { type MarkedUp, plain } from '../values/plain.ts'
import { all, isElement, markupOf, textOf, type XmlElement } from '../xml/element.ts'

const BASE64 = /^[\sA-Za-z0-9+/=]*$/
const IS_HTML = /html/i
const IS_TEXT = /^(text|html|xhtml|text\/.*|.*[/+](xml|html))$/i

/** The HTML that an element holds, whichever way: as text that is escaped once or more, in CDATA, as elements, in base64. */
export function htmlOf(element: XmlElement): string {
  const markup = markupOf(element)
  return isEncoded(element) && BASE64.test(markup) ? decodedBase64(markup) : markup
}

/** What is no text, such as a picture, has none. */
function decodedBase64(encoded: string): string {
  const bytes = Buffer.from(encoded, 'base64')
  const text = bytes.toString('utf8')
  return bytes.includes(0) || text.includes('\ufffd') ? '' : text
}

/** Atom 0.3 says it by a mode, 1.0 by a type that is none of text. */
function isEncoded({ attributes: { mode, type = 'text', src } }: XmlElement): boolean {
  if (mode !== undefined) return mode.trim().toLowerCase() === 'base64'
  return src === undefined && type.includes('/') && !IS_TEXT.test(type.trim())
}

/** What an element holds, and whether it is HTML beyond doubt. */
export const markedUp = (element: XmlElement): MarkedUp => ({
  markup: htmlOf(element),
  isHtml: IS_HTML.test(element.attributes.type ?? '') || element.children.some(isElement),
})

/** The text of the first of these elements that has one. */
export function textIn(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const written = all(element, name).map((each) => textOf(each).trim())
    const text = written.find((each) => each !== '')
    if (text !== undefined) return text
  }
  return undefined
}

/** The same, as plain text of what may be HTML. */
export function plainIn(
  element: XmlElement,
  names: readonly string[],
  find: (element: XmlElement, name: string) => readonly XmlElement[] = all,
): string | undefined {
  for (const name of names) {
    for (const each of find(element, name)) {
      const text = plain(markedUp(each))
      if (text !== undefined) return text
    }
  }
  return undefined
}
