import { instantIn } from '../dates/instantIn.ts'
import type { FeedItem } from '../feed.ts'
import { excerptOf } from '../values/excerpt.ts'
import { languageTag } from '../values/languageTag.ts'
import { type MarkedUp, plain } from '../values/plain.ts'
import { present } from '../values/present.ts'
import { all, elementsIn, first, textOf, type XmlElement } from '../xml/element.ts'
import { categoriesIn } from './categories.ts'
import { enclosuresIn } from './enclosures.ts'
import { addressIn, type Bases, itemLink, linksIn, pageAmong } from './links.ts'
import { isVideo, mediaIn } from './media.ts'
import { authorsIn } from './people.ts'
import { pictureOf } from './pictures.ts'
import { markedUp, plainIn, textIn } from './xmlText.ts'

const IDS = ['guid', 'id', 'dc:identifier', 'atom:id']
const TITLES = ['title', 'dc:title', 'itunes:title', 'dcterms:title', 'atom:title']
const SUMMARIES = [
  ...['summary', 'description', 'abstract', 'dc:description', 'itunes:summary'],
  ...['itunes:subtitle', 'dcterms:abstract', 'atom:summary'],
]
const CONTENTS = [
  ...['content:encoded', 'content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem'],
  'atom:content',
]
const PUBLISHED = [
  ...['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'created'],
  ...['dcterms:created', 'dcterms:date', 'dcterms:available', 'atom:published', 'date'],
]
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate']

/** An item of RSS, RDF, Atom or CDF. */
export function xmlItem(
  item: XmlElement,
  bases: Bases,
  feedLanguage: string | undefined,
): FeedItem {
  const links = linksIn(item, bases)
  const title = plainIn(item, TITLES) ?? plainIn(item, ['media:title'], mediaIn)
  const updated = dateIn(item, UPDATED) ?? instantIn(item.attributes.lastmod)
  const contents = CONTENTS.flatMap((name) => all(item, name))
  const summaries = SUMMARIES.flatMap((name) => all(item, name))
  return present<FeedItem>({
    id: textIn(item, IDS) ?? (item.attributes['rdf:about']?.trim() || undefined),
    title,
    link: itemLink(item, links, bases),
    excerpt: excerptOf(
      textsOf([...summaries, ...mediaIn(item, 'media:description'), ...contents]),
      title,
    ),
    published: dateIn(item, PUBLISHED) ?? updated,
    updated,
    authors: authorsIn(item),
    categories: categoriesIn(item),
    picture: pictureOf(item, [...contents, ...summaries], bases),
    enclosures: enclosuresIn(item, links, bases),
    type: isVideo(item) ? 'video' : 'article',
    language: languageOf(item, feedLanguage),
    outlet: outletOf(item, bases),
    comments: addressIn(first(item, 'comments'), bases) ?? pageAmong(links, 'replies'),
  })
}

/** One after the other, as the first is enough mostly. */
function* textsOf(elements: readonly XmlElement[]): Generator<MarkedUp> {
  for (const element of elements) yield markedUp(element)
}

function languageOf(item: XmlElement, feedLanguage: string | undefined): string | undefined {
  const said = languageTag(textIn(item, ['dc:language', 'language']))
  // `xml:lang=""` says that it is none that is known.
  const around = first(item, 'title')?.language ?? item.language
  return said ?? (around === undefined ? feedLanguage : languageTag(around))
}

/** So many of a name are looked at. */
const MOST_DATES = 3

/** The first date that there is one of. */
export function dateIn(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const found of all(element, name).slice(0, MOST_DATES)) {
      const date = instantIn(textOf(found))
      if (date !== undefined) return date
    }
  }
  return undefined
}

/** Whose the item is, where a feed repeats what others have published. */
function outletOf(item: XmlElement, bases: Bases): FeedItem['outlet'] {
  const source = first(item, 'source') ?? first(item, 'dc:source')
  if (source === undefined) return undefined
  if (elementsIn(source).length > 0) {
    const link = pageAmong(linksIn(source, bases)) ?? addressIn(first(source, 'id'), [])
    return outlet(plainIn(source, ['title']), link)
  }
  const named = addressIn(source, [])
  return outlet(
    named === undefined ? plain({ markup: textOf(source) }) : undefined,
    addressIn(source, bases, 'url') ?? named,
  )
}

const outlet = (name: string | undefined, link: string | undefined): FeedItem['outlet'] =>
  name === undefined && link === undefined ? undefined : present({ name, link })
