import type { FeedItem } from '../feed.ts'
import { present } from '../values/present.ts'
import { all, type XmlElement } from '../xml/element.ts'
import { addressIn, type Bases, type Link } from './links.ts'

/** The files that an item brings along. */
export function enclosuresIn(
  item: XmlElement,
  links: readonly Link[],
  bases: Bases,
): FeedItem['enclosures'] {
  const own = all(item, 'enclosure').map((enclosure) => {
    const { type, length } = enclosure.attributes
    const name = ['url', 'href'].find((each) => enclosure.attributes[each]) ?? 'rdf:resource'
    return { url: addressIn(enclosure, bases, name), type, length }
  })
  const linked = links.filter(({ rel }) => rel === 'enclosure')
  return [...own, ...linked].flatMap(({ url, type, length }) =>
    url === undefined
      ? []
      : [present({ url, type: type?.trim() || undefined, length: bytesOf(length) })],
  )
}

/** Many feeds say 0 where they do not know. */
function bytesOf(written: string | undefined): number | undefined {
  const bytes = Number(written?.trim() || 0)
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined
}
