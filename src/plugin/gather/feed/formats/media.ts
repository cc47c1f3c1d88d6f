import { all, elementsIn, first, type XmlElement } from '../xml/element.ts'

/** What `media:` says of an item lies in groups, in the contents, or directly in it. */
export function mediaIn(item: XmlElement, name: string): XmlElement[] {
  const groups = [item, ...all(item, 'media:group')]
  const contents = groups.flatMap((group) => all(group, 'media:content'))
  if (name === 'media:content') return contents
  return [...groups, ...contents].flatMap((group) => all(group, name))
}

const IMAGE_FILE = /\.(jpe?g|png|gif|webp|avif)(\?|#|$)/i
const OTHER_FILE = /\.(mp3|m4a|ogg|wav|mp4|m4v|mov|webm|m3u8|pdf)(\?|#|$)/i

export function isImage({ attributes }: XmlElement): boolean {
  const { medium = '', type = '', url = '', width } = attributes
  if (medium.trim() !== '') return medium.trim().toLowerCase() === 'image'
  if (type.trim() !== '') return /^\s*image\//i.test(type)
  return IMAGE_FILE.test(url) || (width !== undefined && !OTHER_FILE.test(url))
}

const isFilm = ({ attributes }: XmlElement): boolean =>
  attributes.medium?.trim().toLowerCase() === 'video' || /^\s*video\//i.test(attributes.type ?? '')

/** An item that is a film, not an article that has one beside its picture. */
export function isVideo(item: XmlElement): boolean {
  if (first(item, 'yt:videoid') !== undefined) return true
  const links = elementsIn(item).filter(({ attributes }) => attributes.rel === 'enclosure')
  if ([...all(item, 'enclosure'), ...links].some(isFilm)) return true
  const contents = mediaIn(item, 'media:content')
  return contents.some(isFilm) && !contents.some(isImage)
}
