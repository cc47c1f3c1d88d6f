import { parseJsonFeed } from 'feedsmith'
import { instantIn } from '../dates/instantIn.ts'
import type { Feed, FeedItem } from '../feed.ts'
import { address } from '../values/address.ts'
import { contentImage } from '../values/contentImage.ts'
import { excerptOf } from '../values/excerpt.ts'
import { languageTag } from '../values/languageTag.ts'
import { personNames } from '../values/person.ts'
import { plain } from '../values/plain.ts'
import { present } from '../values/present.ts'
import { parsedJson } from './cutJson.ts'
import type { Bases } from './links.ts'

type Parsed = ReturnType<typeof parseJsonFeed<string>>
type ParsedItem = NonNullable<Parsed['items']>[number]

/** No feed that means well has more. */
const MOST_ITEMS = 20_000

/** A JSON Feed; undefined where the text is none. */
export function jsonFeed(text: string, url: string | undefined): Feed | undefined {
  const { value, isCutOff } = parsedJson(text)
  const feed = parsed(value)
  if (feed === undefined) return undefined
  const link = address(feed.home_page_url, [url])
  const self = address(feed.feed_url, [url])
  const bases = [link, url, self]
  const language = languageTag(feed.language)
  const items = (feed.items ?? []).slice(0, MOST_ITEMS)
  return present<Feed>({
    kind: 'json',
    version: versionOf(value),
    title: plain({ markup: feed.title }),
    description: plain({ markup: feed.description }),
    link,
    self,
    language,
    icon: address(feed.favicon, bases) ?? address(feed.icon, bases),
    updated: undefined,
    authors: personNames((feed.authors ?? []).map(({ name }) => name)),
    items: items.map((item) => jsonItem(item, bases, language)),
    mended: [
      ...(isCutOff ? [`is cut off after item ${items.length}`] : []),
      ...(items.length < (feed.items?.length ?? 0) ? [`has more than ${MOST_ITEMS} items`] : []),
    ],
  })
}

function parsed(value: unknown): Parsed | undefined {
  try {
    return parseJsonFeed<string>(value)
  } catch {
    return undefined
  }
}

function versionOf(value: unknown): string | undefined {
  const written =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : ''
  return /version\/(\d+(?:\.\d+)?)/.exec(String(written))?.[1]
}

function jsonItem(item: ParsedItem, bases: Bases, feedLanguage: string | undefined): FeedItem {
  const title = plain({ markup: item.title })
  const published = instantIn(item.date_published)
  const updated = instantIn(item.date_modified)
  const attachments = item.attachments ?? []
  return present<FeedItem>({
    id: item.id,
    title,
    link: address(item.url, bases) ?? address(item.external_url, bases) ?? address(item.id, []),
    excerpt: excerptOf(
      [
        { markup: item.summary },
        { markup: item.content_html, isHtml: true },
        { markup: item.content_text },
      ],
      title,
    ),
    published: published ?? updated,
    updated,
    authors: personNames((item.authors ?? []).map(({ name }) => name)),
    categories: [
      ...new Set(
        (item.tags ?? []).map((tag) => plain({ markup: tag })).filter((tag) => tag !== undefined),
      ),
    ],
    picture: pictureOf(item, bases),
    enclosures: attachments.flatMap(({ url: written, mime_type: type, size_in_bytes: length }) => {
      const url = address(written, bases)
      return url === undefined ? [] : [present({ url, type, length })]
    }),
    type: attachments.some((each) => /^video\//i.test(each.mime_type ?? '')) ? 'video' : 'article',
    language: languageTag(item.language) ?? feedLanguage,
    outlet: undefined,
    comments: undefined,
  })
}

function pictureOf(item: ParsedItem, bases: Bases): FeedItem['picture'] {
  const attached = item.attachments?.find((each) => /^image\//i.test(each.mime_type ?? ''))?.url
  const given =
    address(item.image, bases) ?? address(item.banner_image, bases) ?? address(attached, bases)
  if (given !== undefined) return { url: given }
  const image = contentImage(item.content_html ?? '')
  const url = address(image?.url, bases)
  if (image === undefined || url === undefined) return undefined
  const { width, height } = image
  return present({ url, width, height, alt: plain({ markup: image.alt }) })
}
