import { escapeUTF8 } from 'entities/escape'

/** The first line of every XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'

/**
 * All that XML 1.0 does not allow (section 2.2), not even escaped: control characters, lone surrogates,
 * U+FFFE and U+FFFF.
 */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without the characters that XML 1.0 forbids; some programs stumble over them in JSON too. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '')

const escapeXml = (text: string): string => escapeUTF8(withoutForbidden(text))

/**
 * An XML element. Text and attributes are plain text: they are escaped here.
 *
 * @param attributes those that are undefined are left out
 * @param text undefined for an empty element
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  text?: string,
): string {
  const opening = xmlTag(name, attributes)
  return text === undefined ? `<${opening}/>` : `<${opening}>${escapeXml(text)}</${name}>`
}

/** An XML element around elements that are printed already, a line each. */
export function xmlParent(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly string[],
): string {
  return [`<${xmlTag(name, attributes)}>`, ...children, `</${name}>`].join('\n')
}

function xmlTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const printed = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : ` ${attribute}="${escapeXml(value)}"`,
  )
  return name + printed.join('')
}
