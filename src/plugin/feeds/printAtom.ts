import type { Feed, FeedItem } from './feed.ts'
import { XML_DECLARATION, xmlElement, xmlParent } from './xml.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
/** Media RSS, which feed readers look for pictures in: Atom has no word for them. */
const MEDIA = 'http://search.yahoo.com/mrss/'

/** When a feed without stories was updated: Atom requires a date, and there is no clock in the output. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * Prints a feed as Atom (RFC 4287).
 *
 * @param self its own address, where it is known
 */
export function printAtom(feed: Feed, self: string | undefined): string {
  const { home, pictures, items } = feed
  const updated = items.map(updatedOf).sort().at(-1) ?? NEVER
  const printed = xmlParent(
    'feed',
    { xmlns: ATOM, 'xmlns:media': MEDIA, 'xml:lang': feed.language },
    [
      xmlElement('id', {}, feed.id),
      xmlElement('title', {}, feed.title),
      xmlElement('subtitle', {}, feed.description),
      xmlElement('updated', {}, updated),
      ...linkTo('self', self, 'application/atom+xml'),
      ...linkTo('alternate', home, 'text/html'),
      ...(pictures === undefined
        ? []
        : [xmlElement('icon', {}, pictures.icon), xmlElement('logo', {}, pictures.logo)]),
      xmlElement('generator', {}, 'Broadsheet'),
      ...items.map(printEntry),
    ],
  )
  return `${XML_DECLARATION}\n${printed}\n`
}

function printEntry(item: FeedItem): string {
  return xmlParent('entry', {}, [
    xmlElement('id', {}, item.id),
    xmlElement('title', { 'xml:lang': item.language }, item.title),
    ...linkTo('alternate', item.link),
    ...linkTo('related', item.page, 'text/html'),
    xmlElement('published', {}, item.published),
    xmlElement('updated', {}, updatedOf(item)),
    xmlParent('author', {}, [xmlElement('name', {}, item.publisher)]),
    // Many readers show the term, few the label.
    ...item.topics.map((term) => xmlElement('category', { term })),
    ...(item.excerpt === undefined
      ? []
      : [xmlElement('summary', { 'xml:lang': item.excerptLanguage }, item.excerpt)]),
    xmlElement('content', { type: 'html' }, item.content),
    ...(item.thumbnail === undefined
      ? []
      : [xmlElement('media:thumbnail', { url: item.thumbnail })]),
  ])
}

const updatedOf = ({ published, updated }: FeedItem): string => updated ?? published

const linkTo = (rel: string, href: string | undefined, type?: string): string[] =>
  href === undefined ? [] : [xmlElement('link', { rel, type, href })]
