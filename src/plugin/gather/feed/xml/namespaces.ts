/** Addresses of vocabularies, without scheme, `www.` and what stands at their end, and the prefix that they have here. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/atom': 'atom',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/rss/1.0': 'rss',
  'purl.org/net/rss1.1': 'rss',
  'purl.org/net/rss1.1#': 'rss',
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
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'purl.org/rss/1.0/modules/slash': 'slash',
  'search.yahoo.com/mrss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'example.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'w3.org/1999/xhtml': 'xhtml',
  'purl.org/syndication/thread/1.0': 'thr',
  'webfeeds.org/rss/1.0': 'webfeeds',
  'youtube.com/xml/schemas/2015': 'yt',
  'wellformedweb.org/commentapi': 'wfw',
  'w3.org/xml/1998/namespace': 'xml',
}

/** Prefixes that are understood without a word on what they stand for, or with a wrong one. */
const PREFIXES = new Set([...Object.values(VOCABULARIES), 'xmlns'])

/** The usual prefix of a vocabulary; undefined for one that is not known. */
export const prefixOf = (address: string): string | undefined =>
  VOCABULARIES[
    address
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[/#]+$/, '')
  ]

/** Which prefixes stand for what at a place in a document. */
export interface Scope {
  readonly outer: Scope | undefined
  /** By prefix as written, the empty one for names without. */
  readonly own: ReadonlyMap<string, string>
}

/** The name of an element or attribute with the usual prefix of its vocabulary, in lower case. */
export function fullName(written: string, scope: Scope | undefined, isElement: boolean): string {
  const lower = written.toLowerCase()
  const colon = lower.indexOf(':')
  if (colon === -1 && !isElement) return lower
  const prefix = colon === -1 ? '' : lower.slice(0, colon)
  const local = lower.slice(colon + 1)
  const declared = lookUp(prefix, scope)
  const usual = declared === undefined ? undefined : prefixOf(declared)
  if (usual !== undefined) return `${usual}:${local}`
  if (colon === -1 || prefix === '') return local
  // A prefix that is known means what it always does; any other must not be taken for the feed's own words.
  return PREFIXES.has(prefix) ? lower : `${prefix}:${local}`
}

function lookUp(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at !== undefined; at = at.outer) {
    const address = at.own.get(prefix)
    if (address !== undefined) return address
  }
  return undefined
}
