import { plain } from '../values/plain.ts'
import { first, markupOf, textOf, type XmlElement } from '../xml/element.ts'

const BASE64 = /^[\sA-Za-z0-9+/=]*$/

/** The HTML that an element holds, whichever way: as text that is escaped once or more, in CDATA, as elements, in base64. */
export function htmlOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined
  const { mode, type = '' } = element.attributes
  const markup = markupOf(element)
  const isEncoded =
    mode?.trim().toLowerCase() === 'base64' || /^application\/octet-stream$/i.test(type)
  if (!isEncoded || !BASE64.test(markup)) return markup.trim() === '' ? undefined : markup
  return Buffer.from(markup, 'base64').toString('utf8')
}

/** The text of the first of these elements that has one. */
export function textIn(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = first(element, name)
    const written = text === undefined ? '' : textOf(text).trim()
    if (written !== '') return written
  }
  return undefined
}

/** The same, as plain text of what may be HTML. */
export function plainIn(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = plain(htmlOf(first(element, name)))
    if (text !== undefined) return text
  }
  return undefined
}
