import { site } from 'virtual:broadsheet/site'
import { documentTitle } from '../../shared/documentTitle.ts'
import { atomPath, jsonFeedPath } from '../../shared/paths.ts'
import { isPlainName } from '../../shared/plainName.ts'

/** A list that has a feed. */
export interface FeedOf {
  /** Of the topic or publisher. */
  readonly name: string
  /** Of the list, without the base path. */
  readonly path: string
}

/** What the head of a document says of the view that is shown. */
export interface HeadOf {
  /** The list that the view shows, where that has a feed of its own. */
  readonly feed?: FeedOf | undefined
  /** What the view is about, in a sentence or some; the site's description where there is none. */
  readonly description?: string | undefined
}

/**
 * Has the head speak of the view that is shown, no more of the page that the document came with: address, description
 * and feeds, where the page has them. What only programs read that load every page by itself goes.
 */
export function followHead({ feed, description = site.description }: HeadOf): void {
  for (const element of document.head.querySelectorAll(OF_PAGE)) element.remove()
  document.head.querySelector('meta[name="description"]')?.setAttribute('content', description)
  const canonical = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (canonical) canonical.href = new URL(location.pathname, canonical.href).href
  const feeds = [...document.head.querySelectorAll<HTMLLinkElement>(FEEDS)]
  const whole = feeds.filter((link) => WHOLE.includes(link.getAttribute('href') ?? ''))
  for (const link of feeds) if (!whole.includes(link)) link.remove()
  if (feed && hasPlainPath(feed)) whole[0]?.before(...whole.map((link) => ofList(link, feed)))
}

/** The link to a feed of everything as one to the same of a list, which stands before it: many feed readers take the first. */
function ofList(whole: HTMLLinkElement, { path: list, name }: FeedOf): HTMLLinkElement {
  const { rel, type, title } = whole
  const path = type === ATOM ? atomPath(list) : jsonFeedPath(list)
  return Object.assign(document.createElement('link'), {
    rel,
    type,
    title: title.replace(site.title, () => documentTitle(name, site.title)),
    href: local(path),
  })
}

/** Hosts cannot hold every name; a path that was made from one can be decoded. */
const hasPlainPath = ({ path }: FeedOf): boolean =>
  path
    .slice(1)
    .split('/')
    .every((part) => isPlainName(decodeURIComponent(part)))

const local = (path: string): string => `${import.meta.env.BASE_URL}${path.slice(1)}`

const ATOM = 'application/atom+xml'
const FEEDS = `link[rel="alternate"]:is([type="${ATOM}"], [type="application/feed+json"])`
const WHOLE = [atomPath(), jsonFeedPath()].map(local)

const OF_PAGE = [
  'meta[property^="og:"]',
  'meta[property^="article:"]',
  'meta[name^="twitter:"]',
  // What a view says itself goes with it: React misses what others have removed.
  'meta[name="robots"]:not([data-view])',
  'script[type="application/ld+json"]',
].join()
