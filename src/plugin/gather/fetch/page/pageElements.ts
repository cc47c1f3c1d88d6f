import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a page: its name, what it says of itself, and its text. */
export interface PageElement {
  readonly name: string
  /** By names in lower case; the text of one that is not there is empty. */
  readonly get: (attribute: string) => string
  readonly text: () => string
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** The elements of some names in a page, in its order. */
export function pageElements(html: string, names: ReadonlySet<string>): PageElement[] {
  const found: PageElement[] = []
  // A page may have elements in one another as deep as it likes: nothing here calls itself.
  const rest: Node[] = [parse(html)]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isElement(node) && names.has(node.tagName)) found.push(elementOf(node))
    if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) rest.push(child)
    }
  }
  return found
}

const isElement = (node: Node): node is Element => 'tagName' in node

const elementOf = (element: Element): PageElement => ({
  name: element.tagName,
  get: (attribute) => element.attrs.find(({ name }) => name === attribute)?.value ?? '',
  text: () => textIn(element),
})

function textIn(element: Element): string {
  const parts: string[] = []
  const rest: Node[] = [element]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('value' in node) parts.push(node.value)
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) rest.push(child)
  }
  return parts.join('')
}

/** The words of an attribute such as `rel`, in lower case. */
export const wordsOf = (value: string): readonly string[] => value.toLowerCase().split(/\s+/)

/** What addresses of a page are relative to: its `base`, else its own address. */
export function baseOf(elements: readonly PageElement[], pageUrl: string): string {
  const base = elements.find(({ name, get }) => name === 'base' && get('href') !== '')
  return URL.parse(base?.get('href').trim() ?? '', pageUrl)?.href ?? pageUrl
}
