import { instantIn } from '../dates/instantIn.ts'
import type { Feed } from '../feed.ts'
import { languageTag } from '../values/languageTag.ts'
import { plain } from '../values/plain.ts'
import { present } from '../values/present.ts'
import { first, textOf, type XmlElement } from '../xml/element.ts'
import { parseXml, type XmlDocument } from '../xml/parseXml.ts'
import { everyMinutes } from './every.ts'
import { addressIn, type Bases, linksIn, pageAmong } from './links.ts'
import { authorsIn } from './people.ts'
import { itemsIn, type Root, rootOf } from './root.ts'
import { dateIn, xmlItem } from './xmlItem.ts'
import { plainIn, textIn } from './xmlText.ts'

/** Feeds of RSS may use the words of Atom. */
const TITLES = ['title', 'dc:title', 'itunes:title', 'atom:title']
const DESCRIPTIONS = [
  ...['description', 'subtitle', 'tagline', 'abstract', 'dc:description', 'itunes:summary'],
  ...['itunes:subtitle', 'info', 'atom:subtitle'],
]
const UPDATED = [
  ...['updated', 'lastbuilddate', 'modified', 'pubdate', 'dc:date', 'dcterms:modified'],
  'atom:updated',
]
const RIGHTS = [
  ...['rights', 'copyright', 'dc:rights', 'dcterms:rights', 'media:copyright', 'atom:rights'],
]

/** Types of what is another feed, not the page. */
const FEED = /(rss|atom|rdf|feed)\+(xml|json)|[/]json/

/** A feed of RSS, RDF, Atom or CDF; undefined where the text holds none. */
export function xmlFeed(text: string, url: string | undefined): Feed | undefined {
  const document = parseXml(text, url)
  const root = rootOf(document.roots)
  if (root === undefined) return undefined
  const { channel } = root
  const links = linksIn(channel, [url])
  const self = links.find(({ rel }) => rel === 'self')?.url
  const link =
    pageAmong(links.filter(({ type }) => !FEED.test(type))) ??
    pageAmong(links) ??
    addressIn(channel, [url], channel.attributes.href ? 'href' : 'rdf:about')
  const bases: Bases = root.kind === 'atom' ? [url, self, link] : [link, url, self]
  const language =
    languageTag(textIn(channel, ['language', 'dc:language', 'dcterms:language'])) ??
    languageTag(channel.language) ??
    languageTag(first(channel, 'title')?.language)
  const { items, mended } = wholeItems(root, document)
  return present<Feed>({
    kind: root.kind,
    version: root.version,
    title: plainIn(channel, TITLES),
    description: plainIn(channel, DESCRIPTIONS),
    link,
    self,
    language,
    icon: iconOf(root, [url, self, link]),
    updated: dateIn(channel, UPDATED) ?? instantIn(channel.attributes.lastmod),
    authors: authorsIn(channel),
    rights: plainIn(channel, RIGHTS),
    generator: generatorOf(channel),
    every: everyMinutes(channel),
    items: items.map((item) => xmlItem(item, bases, language)),
    mended,
  })
}

/** No feed that means well has more. */
const MOST_ITEMS = 20_000

/** Items whose end is there, and the last one where its title and its link are. */
function wholeItems(root: Root, document: XmlDocument): { items: XmlElement[]; mended: string[] } {
  const every = itemsIn(root.root)
  const all = every.slice(0, MOST_ITEMS)
  if (all.length < every.length)
    return { items: all, mended: [`has more than ${MOST_ITEMS} items`] }
  if (root.root.isWhole) return { items: all, mended: [] }
  const last = all.at(-1)
  if (last === undefined || !document.open.includes(last)) {
    return { items: all, mended: [`is cut off after item ${all.length}`] }
  }
  const hasBoth = ['title', 'link'].every((name) => first(last, name)?.isWhole)
  // A date or an address that is cut off would be another one; of a text the beginning is enough.
  const whole = { ...last, index: undefined, children: last.children.filter(isWhole) }
  const items = hasBoth ? [...all.slice(0, -1), whole] : all.slice(0, -1)
  return { items, mended: [`is cut off in item ${all.length}`] }
}

const TEXT = /^(.*:)?(description|summary|content|encoded)$/

const isWhole = (child: string | XmlElement): boolean =>
  typeof child === 'string' || child.isWhole || TEXT.test(child.name)

function generatorOf(channel: XmlElement): string | undefined {
  const generator =
    first(channel, 'generator') ??
    first(channel, 'admin:generatoragent') ??
    first(channel, 'atom:generator')
  if (generator === undefined) return undefined
  return (
    plain({ markup: textOf(generator) }) ?? plain({ markup: generator.attributes['rdf:resource'] })
  )
}

/** Small and square where the feed has one, else any picture. */
function iconOf({ root, channel }: Root, bases: Bases): string | undefined {
  const image = first(channel, 'image') ?? first(root, 'image')
  return (
    addressIn(first(channel, 'icon'), bases) ??
    addressIn(first(channel, 'atom:icon'), bases) ??
    addressIn(first(channel, 'webfeeds:icon'), bases) ??
    (image && (addressIn(first(image, 'url'), bases) ?? addressIn(image, bases, 'rdf:resource'))) ??
    addressIn(
      first(channel, 'logo'),
      bases,
      first(channel, 'logo')?.attributes.href ? 'href' : undefined,
    ) ??
    addressIn(first(channel, 'atom:logo'), bases) ??
    addressIn(first(channel, 'itunes:image'), bases, 'href')
  )
}
