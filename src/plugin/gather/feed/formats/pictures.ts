import type { FeedItem } from '../feed.ts'
import { address } from '../values/address.ts'
import { contentImage, pixels, SMALLEST } from '../values/contentImage.ts'
import { plain } from '../values/plain.ts'
import { all, elementsIn, first, textOf, type XmlElement } from '../xml/element.ts'
import { addressIn, type Bases } from './links.ts'
import { isImage, mediaIn } from './media.ts'
import { htmlOf, plainIn } from './xmlText.ts'

type Picture = NonNullable<FeedItem['picture']>

/** A larger picture is heavy and looks no better. */
const LARGEST = 2400

/** A thumbnail of a thumbnail: one in the content looks better. */
const SMALL = 150

/** The picture that illustrates an item: the one that the feed gives for that, else the first in its content. */
export function pictureOf(
  item: XmlElement,
  contents: readonly XmlElement[],
  bases: Bases,
): Picture | undefined {
  const given =
    largest(mediaIn(item, 'media:content').filter(isImage), 'url', bases) ??
    largest(mediaIn(item, 'media:thumbnail'), 'url', bases) ??
    largest(all(item, 'enclosure').filter(isImage), 'url', bases) ??
    largest(
      [...all(item, 'link'), ...all(item, 'atom:link')].filter(
        ({ attributes }) =>
          attributes.rel === 'enclosure' && /^image\//i.test(attributes.type ?? ''),
      ),
      'href',
      bases,
    ) ??
    largest(all(item, 'itunes:image'), 'href', bases) ??
    largest(all(item, 'itunes:image'), 'url', bases) ??
    pictureElement(item, bases)
  const credit = plainIn(item, ['media:credit'], mediaIn)
  const isGood = given !== undefined && (given.width ?? SMALL) >= SMALL
  const shown = isGood ? undefined : inContents(contents, bases)
  const isBetter = shown !== undefined && (shown.width ?? SMALL) > (given?.width ?? 0)
  const picture = isBetter ? shown : given
  if ((picture?.width ?? SMALLEST) < SMALLEST) return undefined
  return picture && { ...picture, ...(credit === undefined ? {} : { credit }) }
}

function largest(
  elements: readonly XmlElement[],
  attribute: string,
  bases: Bases,
): Picture | undefined {
  const pictures = elements.flatMap((element): Picture[] => {
    const isText = element.attributes[attribute] === undefined && element.name === 'media:thumbnail'
    const url = addressIn(element, bases, isText ? undefined : attribute)
    if (url === undefined) return []
    const [width, height] = [pixels(element.attributes.width), pixels(element.attributes.height)]
    const alt = plain({ markup: altOf(element) })
    return [{ url, ...sized(width, height), ...(alt === undefined ? {} : { alt }) }]
  })
  const sensible = pictures.filter(({ width = 0 }) => width <= LARGEST)
  return (sensible.length > 0 ? sensible : pictures).reduce<Picture | undefined>(
    (best, each) => (best === undefined || (each.width ?? 0) > (best.width ?? 0) ? each : best),
    undefined,
  )
}

const altOf = (element: XmlElement): string | undefined => {
  const said = first(element, 'media:description') ?? first(element, 'media:title')
  return said === undefined ? undefined : textOf(said)
}

const sized = (width: number | undefined, height: number | undefined) => ({
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
})

/** `<image>` in an item: an address as text, or with `<url>` as a channel's. */
function pictureElement(item: XmlElement, bases: Bases): Picture | undefined {
  const image = first(item, 'image') ?? first(item, 'thumbnail')
  if (image === undefined) return undefined
  const url =
    addressIn(first(image, 'url'), bases) ??
    (elementsIn(image).length === 0 ? addressIn(image, bases) : undefined) ??
    addressIn(image, bases, image.attributes.href ? 'href' : 'url')
  return url === undefined ? undefined : { url }
}

function inContents(contents: readonly XmlElement[], bases: Bases): Picture | undefined {
  for (const content of contents) {
    const image = contentImage(htmlOf(content))
    const url = image && address(image.url, [content.base, ...bases])
    if (image === undefined || url === undefined) continue
    const alt = plain({ markup: image.alt })
    return { url, ...sized(image.width, image.height), ...(alt === undefined ? {} : { alt }) }
  }
  return undefined
}
