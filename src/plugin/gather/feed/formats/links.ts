import { address } from '../values/address.ts'
import { all, first, textOf, type XmlElement } from '../xml/element.ts'

export interface Link {
  readonly rel: string
  readonly type: string
  readonly title: string | undefined
  readonly length: string | undefined
  readonly url: string
}

/** What addresses of a feed are relative to where no `xml:base` says so. */
export type Bases = readonly (string | undefined)[]

/** An address that an element has as its text or an attribute. */
export function addressIn(
  element: XmlElement | undefined,
  bases: Bases,
  attribute?: string,
): string | undefined {
  if (element === undefined) return undefined
  const written = attribute === undefined ? textOf(element) : element.attributes[attribute]
  return address(written, [element.base, ...bases])
}

/** The links of an element, in the spelling of Atom and in that of RSS, which is one with the relation `alternate`. */
export function linksIn(element: XmlElement, bases: Bases): Link[] {
  return ['link', 'atom:link', 'xhtml:link'].flatMap((name) =>
    all(element, name).flatMap((link) => {
      const { href, rel, type = '', title, length } = link.attributes
      const resource = href ?? link.attributes['rdf:resource'] ?? link.attributes.url
      const written = resource?.trim() ? resource : textOf(link)
      const url = address(written, [link.base, ...bases])
      if (url === undefined) return []
      return [{ rel: relation(rel), type: type.trim().toLowerCase(), title, length, url }]
    }),
  )
}

/** Relations may be written as addresses of their registry. */
const relation = (written: string | undefined): string =>
  written
    ?.trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '') || 'alternate'

const PAGE = /html/

/** The page among links of a relation: the first of HTML, else the first whose type is not said, else any. */
export function pageAmong(links: readonly Link[], wanted = 'alternate'): string | undefined {
  const related = links.filter(({ rel }) => rel === wanted)
  const page =
    related.find(({ type }) => PAGE.test(type)) ??
    related.find(({ type }) => type === '') ??
    related[0]
  return page?.url
}

/** The page that an item is about. */
export function itemLink(
  item: XmlElement,
  links: readonly Link[],
  bases: Bases,
): string | undefined {
  return (
    addressIn(first(item, 'feedburner:origlink'), bases) ??
    pageAmong(links) ??
    permanentLink(item, bases) ??
    address(item.attributes.href, [item.base, ...bases]) ??
    // CDF has it as a link of HTML as well.
    addressIn(first(item, 'a'), bases, 'href') ??
    address(item.attributes['rdf:about'], [item.base, ...bases]) ??
    links.find(({ rel }) => rel === 'via' || rel === 'related')?.url ??
    addressIn(first(item, 'dc:identifier'), []) ??
    addressIn(first(item, 'id'), [])
  )
}

/** A `guid` is the address of the page, unless it says that it is not; it is never relative. */
function permanentLink(item: XmlElement, bases: Bases): string | undefined {
  const guid = first(item, 'guid')
  if (guid === undefined || guid.attributes.ispermalink?.trim().toLowerCase() === 'false')
    return undefined
  const isSaid = guid.attributes.ispermalink?.trim().toLowerCase() === 'true'
  return addressIn(guid, isSaid ? bases : [])
}
