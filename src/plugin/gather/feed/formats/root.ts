import type { Feed } from '../feed.ts'
import { all, elementsIn, first, isElement, type XmlElement } from '../xml/element.ts'

export interface Root {
  readonly kind: Feed['kind']
  readonly version: string | undefined
  readonly root: XmlElement
  /** What says something of the whole feed: the channel. */
  readonly channel: XmlElement
}

const ROOT = /^(rss|feed|channel|(.*:)?rdf)$/
/** So deep below the top a feed is looked for, behind what a program has said before it. */
const DEEPEST = 8

/** The feed in a document; undefined where there is none. */
export function rootOf(roots: readonly XmlElement[]): Root | undefined {
  const root = roots.map((each) => find(each, DEEPEST)).find((found) => found !== undefined)
  if (root === undefined) return undefined
  // A channel of CDF may hold others.
  const channel = root.name === 'channel' ? root : (first(root, 'channel') ?? root)
  const kind = kindOf(root, channel)
  return { kind, root, channel, version: versionOf(root, kind) }
}

function find(element: XmlElement, depth: number): XmlElement | undefined {
  if (ROOT.test(element.name)) return element
  if (depth === 0 || element.name === 'html' || element.name === 'xhtml:html') return undefined
  for (const child of elementsIn(element).slice(0, 50)) {
    const found = find(child, depth - 1)
    if (found !== undefined) return found
  }
  return undefined
}

function kindOf(root: XmlElement, channel: XmlElement): Feed['kind'] {
  if (root.name === 'feed') return 'atom'
  if (root.name === 'rss') return 'rss'
  if (root.name !== 'channel' || isRss11(root)) return 'rdf'
  const isCdf = [channel, ...all(channel, 'item')].some(({ attributes }) => attributes.href)
  return isCdf ? 'cdf' : 'rss'
}

/** The vocabularies that an element declares. */
const spacesOf = (root: XmlElement): string[] =>
  Object.entries(root.attributes)
    .filter(([name]) => name.startsWith('xmlns'))
    .map(([, address]) => address)

const isRss11 = (root: XmlElement): boolean =>
  spacesOf(root).some((space) => space.includes('purl.org/net/rss1.1'))

/** Of RDF and Atom the namespace says it. */
function versionOf(root: XmlElement, kind: Feed['kind']): string | undefined {
  const written = root.attributes.version?.trim()
  if (written) return written
  const spaces = spacesOf(root)
  if (kind === 'atom') {
    if (spaces.some((space) => space.includes('purl.org/atom/ns'))) return '0.3'
    return spaces.some((space) => space.includes('2005/Atom')) ? '1.0' : undefined
  }
  if (kind !== 'rdf') return undefined
  if (isRss11(root)) return '1.1'
  if (spaces.some((space) => space.includes('rss/1.0/') && !space.includes('modules'))) return '1.0'
  return spaces.some((space) => /simple\/0\.9/.test(space)) ? '0.90' : undefined
}

/** All items, wherever they lie: in the channel, beside it, in a list of their own. */
export function itemsIn(root: XmlElement): XmlElement[] {
  const items: XmlElement[] = []
  const collect = (element: XmlElement, depth: number): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (child.name === 'item' || child.name === 'entry') items.push(child)
      else if (depth > 0 && HOLDS_ITEMS.test(child.name)) collect(child, depth - 1)
    }
  }
  collect(root, 3)
  return items
}

const HOLDS_ITEMS = /^(channel|items|entries|feed|rss)$/
