import { instantIn } from '../dates/instantIn.ts'
import type { FeedItem } from '../feed.ts'
import { excerptOf } from '../values/excerpt.ts'
import { languageTag } from '../values/languageTag.ts'
import { plain } from '../values/plain.ts'
import { all, elementsIn, first, textOf, type XmlElement } from '../xml/element.ts'
import { addressIn, type Bases, itemLink, type Link, linksIn, pageAmong } from './links.ts'
import { authorsIn } from './people.ts'
import { mediaIn, pictureOf } from './pictures.ts'
import { htmlOf, plainIn, textIn } from './xmlText.ts'

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title', 'dcterms:title']
const SUMMARIES = ['summary', 'description', 'abstract', 'tagline', 'dc:description']
const MORE_SUMMARIES = ['itunes:summary', 'itunes:subtitle', 'dcterms:abstract']
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem']

const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created']
const LATE_PUBLISHED = ['created', 'date', 'dcterms:date', 'dcterms:available', 'atom:published']
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate']

/** An item of RSS, RDF, Atom or CDF. */
export function xmlItem(
  item: XmlElement,
  bases: Bases,
  feedLanguage: string | undefined,
): FeedItem {
  const links = linksIn(item, bases)
  const titleElement = first(item, 'title')
  const title = plainIn(item, TITLES) ?? plain(mediaIn(item, 'media:title').map(textOf)[0])
  const updated = dateIn(item, UPDATED) ?? instantIn(item.attributes.lastmod)
  const published = dateIn(item, [...PUBLISHED, ...LATE_PUBLISHED]) ?? updated
  const summaries = [...SUMMARIES, ...MORE_SUMMARIES].flatMap((name) => all(item, name))
  const contents = CONTENTS.flatMap((name) => all(item, name))
  const texts = [...summaries, ...mediaIn(item, 'media:description'), ...contents]
  return present({
    id:
      textIn(item, ['guid', 'id', 'dc:identifier']) ??
      (item.attributes['rdf:about']?.trim() || undefined),
    title,
    link: itemLink(item, links, bases),
    excerpt: excerptOf(
      texts.map((text) => htmlOf(text)),
      title,
    ),
    published,
    updated,
    authors: authorsIn(item),
    categories: categoriesIn(item),
    picture: pictureOf(item, [...contents, ...summaries], bases),
    enclosures: enclosuresIn(item, links, bases),
    type: isVideo(item) ? 'video' : 'article',
    language:
      languageTag(textIn(item, ['dc:language', 'language'])) ??
      languageTag(titleElement?.language) ??
      languageTag(item.language) ??
      feedLanguage,
    outlet: outletOf(item, bases),
    comments:
      addressIn(first(item, 'comments'), bases) ?? links.find(({ rel }) => rel === 'replies')?.url,
  })
}

/** Without what is not known, so that it is absent in JSON and in comparisons. */
export function present<T extends object>(all: T): T {
  for (const key of Object.keys(all) as (keyof T)[]) if (all[key] === undefined) delete all[key]
  return all
}

/** The first date that there is one of. */
export function dateIn(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = first(element, name)
    const date = found === undefined ? undefined : instantIn(textOf(found))
    if (date !== undefined) return date
  }
  return undefined
}

/** What an item is about, in the words of its feed. */
function categoriesIn(item: XmlElement): string[] {
  const named = ['category', 'dc:subject', 'media:category', 'atom:category'].flatMap((name) =>
    all(item, name).map(
      ({ attributes, ...element }) =>
        attributes.label || textOf({ attributes, ...element }).trim() || attributes.term,
    ),
  )
  const listed = [...all(item, 'itunes:keywords'), ...mediaIn(item, 'media:keywords')]
    .map(textOf)
    .flatMap((words) => words.split(/[,;]/))
  const itunes = all(item, 'itunes:category').map(({ attributes }) => attributes.text)
  const names = [...named, ...itunes, ...listed].map(plain).filter((name) => name !== undefined)
  return [...new Set(names)]
}

function enclosuresIn(
  item: XmlElement,
  links: readonly Link[],
  bases: Bases,
): FeedItem['enclosures'] {
  const own = all(item, 'enclosure').map(({ attributes, ...element }) => ({
    url: addressIn({ attributes, ...element }, bases, attributes.url ? 'url' : 'rdf:resource'),
    type: attributes.type,
    length: attributes.length,
  }))
  const linked = links.filter(({ rel }) => rel === 'enclosure')
  return [...own, ...linked].flatMap(({ url, type, length }) => {
    if (url === undefined) return []
    const bytes = Number(length?.trim() || Number.NaN)
    const isLength = Number.isSafeInteger(bytes) && bytes > 0
    return [present({ url, type: type?.trim() || undefined, length: isLength ? bytes : undefined })]
  })
}

function isVideo(item: XmlElement): boolean {
  const files = [...all(item, 'enclosure'), ...mediaIn(item, 'media:content')]
  const links = elementsIn(item).filter(({ attributes }) => attributes.rel === 'enclosure')
  return (
    first(item, 'yt:videoid') !== undefined ||
    [...files, ...links].some(
      ({ attributes }) =>
        attributes.medium?.toLowerCase() === 'video' ||
        /^video\//i.test(attributes.type?.trim() ?? ''),
    )
  )
}

/** Whose the item is, where a feed repeats what others have published. */
function outletOf(item: XmlElement, bases: Bases): FeedItem['outlet'] {
  const source = first(item, 'source') ?? first(item, 'dc:source')
  if (source === undefined) return undefined
  const isAtom = elementsIn(source).length > 0
  const name = isAtom ? plainIn(source, ['title']) : plain(textOf(source))
  const link = isAtom
    ? (pageAmong(linksIn(source, bases)) ?? addressIn(first(source, 'id'), []))
    : addressIn(source, bases, 'url')
  return name === undefined && link === undefined ? undefined : present({ name, link })
}
