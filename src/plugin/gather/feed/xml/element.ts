/** An element as it was read. */
export interface XmlElement {
  /** In lower case, behind the usual prefix of its vocabulary: `dc:creator`; without one what belongs to the feed's own. */
  readonly name: string
  /** Names as those of elements. */
  readonly attributes: Readonly<Record<string, string>>
  /** Texts are decoded. */
  readonly children: (string | XmlElement)[]
  /** What addresses in it are relative to, as far as `xml:base` says so. */
  readonly base: string | undefined
  /** By `xml:lang`, its own or that of an element around it. */
  readonly language: string | undefined
  /** Its end was found. */
  isWhole: boolean
  /** Elements directly in it by their names, once they were looked for. */
  index: ReadonlyMap<string, readonly XmlElement[]> | undefined
}

export const isElement = (child: string | XmlElement): child is XmlElement =>
  typeof child !== 'string'

/** Elements directly in another. */
export const elementsIn = (element: XmlElement): XmlElement[] => element.children.filter(isElement)

const NONE: readonly XmlElement[] = []

/** The elements of that name directly in another. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  element.index ??= Map.groupBy(elementsIn(element), (child) => child.name)
  return element.index.get(name) ?? NONE
}

/** The first element of that name directly in another. */
export const first = (element: XmlElement, name: string): XmlElement | undefined =>
  all(element, name)[0]

/** All text in an element, that of elements in it as well. */
export function textOf(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += isElement(child) ? textOf(child) : child
  return text
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign)

/** What is in an element as HTML: its text, which may be escaped HTML; its elements again as tags. */
export function markupOf(element: XmlElement): string {
  if (!element.children.some(isElement)) return element.children.join('')
  return element.children.map((child) => (isElement(child) ? tag(child) : escaped(child))).join('')
}

function tag(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, '')
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  const inner = element.children
    .map((child) => (isElement(child) ? tag(child) : escaped(child)))
    .join('')
  return `<${name}${attributes}>${inner}</${name}>`
}
