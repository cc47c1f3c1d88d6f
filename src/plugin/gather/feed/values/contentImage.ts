/** So much of a content is looked at, and so many pictures of it. */
const BEGINNING = 50_000
const MOST = 12

/** Pictures that are no illustration: those that count readers, stand for one that comes later, smileys, buttons, portraits. */
const NO_PICTURE =
  /^(?:data|javascript|cid|file|blob|about):|(?:^|[/_-])(?:pixel|spacer|blank|1x1|clear|transparent|beacon|placeholder)\.(?:gif|png|svg)|\bsmil(?:ey|ies)\/|\/emoji\/|wp-includes\/images|gravatar\.com|feeds?\.feedburner\.com|feedsportal\.com|doubleclick\.net|(?:feeds|stats|pixel)\.(?:wordpress|wp)\.com|share[-_]?buttons?\b|(?:twitter|facebook)_icon/i
/** Where the address is of a picture that comes when it is scrolled to. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original']
/** What has fewer pixels is an icon or a portrait. */
export const SMALLEST = 64

export interface ContentImage {
  readonly url: string
  readonly width: number | undefined
  readonly height: number | undefined
  readonly alt: string | undefined
}

/** A picture that is written out in its address. */
const WRITTEN_OUT = /\bdata:image\/[\w.+-]{1,40};base64,[\w+/=]{200,}/g

/** The first picture of a content (HTML) that may illustrate it; its address as it is written. */
export function contentImage(markup: string): ContentImage | undefined {
  const short = markup.includes('data:') ? markup.replace(WRITTEN_OUT, 'data:') : markup
  const text = withoutComments(short.slice(0, BEGINNING))
  let at = text.search(/<img\b/i)
  for (let count = 0; at !== -1 && count < MOST; count++) {
    const close = tagEnd(text, at)
    if (close === -1) return undefined
    const image = imageIn(text.slice(at + 4, close))
    if (image !== undefined) return image
    const next = text.slice(close).search(/<img\b/i)
    at = next === -1 ? -1 : close + next
  }
  return undefined
}

/** Up to the last end of one, so that no beginning is looked at in vain. */
function withoutComments(text: string): string {
  const end = text.lastIndexOf('-->') + 3
  return end === 2 ? text : text.slice(0, end).replace(/<!--[\s\S]*?-->/g, '') + text.slice(end)
}

/** Where a tag ends: a `>` in quotes is none, as far as they are closed. */
function tagEnd(text: string, from: number): number {
  const close = text.indexOf('>', from)
  const quote = /=\s*(["'])(?:(?!\1).)*$/s.exec(text.slice(from, close))?.[1]
  const end = quote === undefined || close === -1 ? -1 : text.indexOf(quote, close)
  const outside = end === -1 ? -1 : text.indexOf('>', end)
  return outside === -1 ? close : outside
}

function imageIn(attributes: string): ContentImage | undefined {
  const url = SOURCES.map((name) => value(attributes, name)).find(
    (each) => each !== undefined && !NO_PICTURE.test(each),
  )
  if (url === undefined) return undefined
  const [width, height] = [pixels(value(attributes, 'width')), pixels(value(attributes, 'height'))]
  if ((width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST) return undefined
  return { url, width, height, alt: value(attributes, 'alt') }
}

/** What finds an attribute in a tag, made once for each. */
const FINDERS = new Map(
  [...SOURCES, 'width', 'height', 'alt'].map((name) => [
    name,
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i'),
  ]),
)

function value(attributes: string, name: string): string | undefined {
  const found = FINDERS.get(name)?.exec(attributes)
  const text = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim()
  return text === undefined || text === '' ? undefined : text.replaceAll('&amp;', '&')
}

/** A number of pixels; of nothing else, such as `100%`. */
export function pixels(written: string | undefined): number | undefined {
  const found = /^\s*(\d{1,6})(?:\.\d+)?\s*(?:px)?\s*$/.exec(written ?? '')?.[1]
  return found === undefined || Number(found) === 0 ? undefined : Number(found)
}
