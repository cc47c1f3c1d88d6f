/** Addresses of vocabularies, without scheme, `www.` and what stands at their end, and the prefix that they have here. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/atom': 'atom',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/rss/1.0': 'rss',
  'purl.org/net/rss1.1': 'rss',
  'my.netscape.com/rdf/simple/0.9': 'rss',
  'channel.netscape.com/rdf/simple/0.9': 'rss',
  'my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'backend.userland.com/rss': 'rss',
  'backend.userland.com/rss2': 'rss',
  'backend.userland.com/rss091': 'rss',
  'blogs.law.harvard.edu/tech/rss': 'rss',
  'cyber.law.harvard.edu/rss': 'rss',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/metadata/dublin_core': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'purl.org/rss/1.0/modules/slash': 'slash',
  'search.yahoo.com/mrss': 'media',
  'rssboard.org/media-rss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'w3.org/1999/xhtml': 'xhtml',
  'purl.org/syndication/thread/1.0': 'thr',
  'webfeeds.org/rss/1.0': 'webfeeds',
  'youtube.com/xml/schemas/2015': 'yt',
  'wellformedweb.org/commentapi': 'wfw',
  'webns.net/mvcb': 'admin',
  'google.com/schemas/play-podcasts/1.0': 'googleplay',
  'w3.org/xml/1998/namespace': 'xml',
}

/** The usual prefix of a vocabulary; undefined for one that is not known. */
export const prefixOf = (address: string): string | undefined =>
  VOCABULARIES[
    address
      .slice(0, 200)
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[/#]+$/, '')
  ]

/** Which prefixes stand for what at a place in a document. */
export interface Scope {
  readonly outer: Scope | undefined
  /** The usual prefix by the one that is written, which is empty for names without; undefined for what is not known. */
  readonly own: ReadonlyMap<string, string | undefined>
  /** Names that were looked up here already. */
  readonly names: Map<string, string>
}

/** The scope of an element with attributes that declare prefixes; that around it where it has none. */
export function scopeWith(
  attributes: readonly (readonly [name: string, value: string])[],
  outer: Scope | undefined,
): Scope | undefined {
  const declared = attributes.filter(([name]) => /^xmlns(:|$)/i.test(name))
  if (declared.length === 0) return outer
  const own = declared.map(
    ([name, value]) => [name.toLowerCase().slice(6), prefixOf(value)] as const,
  )
  return { outer, own: new Map(own), names: new Map() }
}

/** The name of an element or attribute with the usual prefix of its vocabulary, in lower case. */
export function fullName(written: string, scope: Scope | undefined, isElement: boolean): string {
  if (scope === undefined) return written.toLowerCase()
  const key = isElement ? written : `@${written}`
  const known = scope.names.get(key)
  if (known !== undefined) return known
  const name = lookedUp(written.toLowerCase(), scope, isElement)
  scope.names.set(key, name)
  return name
}

function lookedUp(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon === -1 && !isElement) return name
  const prefix = colon === -1 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1)
  const usual = usualPrefix(prefix, scope)
  if (usual !== undefined) return `${usual}:${local}`
  // A prefix without a known word on it means what it always does; any other must not be taken for the feed's own words.
  return prefix === '' ? local : name
}

function usualPrefix(prefix: string, scope: Scope): string | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.own.has(prefix)) return at.own.get(prefix)
  }
  return undefined
}
