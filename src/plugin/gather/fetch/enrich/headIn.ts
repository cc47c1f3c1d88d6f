import { instant } from '../../../check/instant.ts'
import { registeredDomain } from '../../../check/story/publisherDomain.ts'
import { webAddress } from '../../../check/webAddress.ts'
import { plainText } from '../../../texts/plainText.ts'
import { baseOf, type PageElement, pageElements, wordsOf } from '../page/pageElements.ts'
import type { Head } from './head.ts'
import { type Described, jsonLdOf } from './jsonLd.ts'

const NAMES = new Set(['base', 'link', 'meta', 'script'])

/**
 * What the head of a page says of its article: Open Graph first, which is written for others to show; then what is written for search
 * engines. What the page does not want to be shown by others (`nosnippet`, `noimageindex`) is left out.
 *
 * @param now milliseconds
 */
export function headIn(html: string, from: string, now: number): Head {
  const elements = pageElements(html, NAMES)
  const base = baseOf(elements, from)
  const metas = metasIn(elements)
  const described = jsonLdOf(elements)
  const first = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => metas.get(name) ?? [])[0]
  const wishes = first('robots')?.toLowerCase() ?? ''
  const isUnquotable = /nosnippet|max-snippet\s*:\s*0\b/.test(wishes)
  const isUnshowable = /noimageindex|max-image-preview\s*:\s*none/.test(wishes)
  const excerpt = first('og:description', 'description', 'twitter:description', 'dc.description')
  const time = first('article:published_time', 'og:published_time', 'og:article:published_time')
  return {
    from,
    canonical: canonicalOf(elements, first('og:url'), base, from),
    excerpt: isUnquotable
      ? undefined
      : plainText(excerpt ?? described.description ?? '') || undefined,
    picture: isUnshowable ? undefined : pictureOf(elements, base, described),
    published: timeOf(time ?? described.published, now),
    isVideo: (first('og:type') ?? '').startsWith('video') || described.isVideo,
  }
}

const nameOf = ({ get }: PageElement): string =>
  (get('property') || get('name')).trim().toLowerCase()

/** Contents by name, those that say something. */
function metasIn(elements: readonly PageElement[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>()
  for (const element of elements) {
    const content = element.name === 'meta' ? element.get('content').trim() : ''
    const name = nameOf(element)
    const known = metas.get(name)
    if (content === '') continue
    if (known) known.push(content)
    else metas.set(name, [content])
  }
  return metas
}

function timeOf(text: string | undefined, now: number): string | undefined {
  const read = text === undefined ? undefined : instant(now)(text)
  const isFuture = read?.remarks?.some(({ code }) => code === 'date-future')
  return isFuture ? undefined : read?.value
}

/** An address that is of the same publisher, and not that of its front page, which careless programs give to all pages. */
function canonicalOf(
  elements: readonly PageElement[],
  ogUrl: string | undefined,
  base: string,
  from: string,
): string | undefined {
  const link = elements.find(
    ({ name, get }) => name === 'link' && wordsOf(get('rel')).includes('canonical'),
  )
  for (const text of [link?.get('href'), ogUrl]) {
    const address = absolute(text, base)
    if (address === undefined) continue
    const [own, other] = [new URL(from), new URL(address)]
    const isSame = registeredDomain(own.hostname) === registeredDomain(other.hostname)
    const isFront = other.pathname === '/' && other.search === '' && own.pathname !== '/'
    if (isSame && !isFront) return address
  }
  return undefined
}

const absolute = (text: string | undefined, base: string): string | undefined => {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? undefined : webAddress(URL.parse(trimmed, base)?.href ?? '')
}

const PICTURE = new Set(['og:image', 'og:image:url', 'og:image:secure_url'])
const OTHER_PICTURE = new Set(['twitter:image', 'twitter:image:src'])

/** The first picture, with what stands between it and the next one. */
function pictureOf(
  elements: readonly PageElement[],
  base: string,
  { image }: Described,
): Head['picture'] {
  const metas = elements.filter(({ name, get }) => name === 'meta' && get('content').trim() !== '')
  for (const names of [PICTURE, OTHER_PICTURE]) {
    const start = metas.findIndex(
      (each) => names.has(nameOf(each)) && absolute(each.get('content'), base) !== undefined,
    )
    const url = start === -1 ? undefined : absolute(metas[start]?.get('content'), base)
    if (url === undefined) continue
    const rest = metas.slice(start + 1)
    const end = rest.findIndex((each) => nameOf(each) === 'og:image')
    const own = end === -1 ? rest : rest.slice(0, end)
    const detail = (...endings: readonly string[]) =>
      own.find((each) => endings.includes(nameOf(each)))?.get('content')
    return {
      url,
      width: sizeIn(detail('og:image:width')),
      height: sizeIn(detail('og:image:height')),
      alt: plainText(detail('og:image:alt', 'twitter:image:alt') ?? '') || undefined,
    }
  }
  const url = absolute(image?.url, base)
  return url === undefined
    ? undefined
    : { url, width: sizeIn(image?.width), height: sizeIn(image?.height), alt: undefined }
}

function sizeIn(text: string | undefined): number | undefined {
  const size = /^\s*(\d{1,5})\s*(px)?\s*$/.exec(text ?? '')?.[1]
  return Number(size ?? 0) || undefined
}
