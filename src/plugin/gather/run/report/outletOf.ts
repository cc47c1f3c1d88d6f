import { publisherDomain, registeredDomain } from '../../../check/story/publisherDomain.ts'
import type { PublisherNames } from '../../../check/story/publisherNames.ts'
import { hostOf, webAddress } from '../../../check/webAddress.ts'
import type { Feed, FeedItem } from '../../feed/feed.ts'
import type { Source } from '../../sources/source.ts'
import { outletName } from './outletName.ts'

/** Whose a report is. */
export interface ItemOutlet {
  readonly name: string
  /** The host, as files have it. */
  readonly host: string
  /** What it is one by. */
  readonly domain: string
  readonly icon: string | undefined
}

/** Whose the items of a feed are that are its own. */
export interface FeedOutlet {
  readonly name: string
  readonly domain: string
}

/** From such a share of its items on a host is the feed's own, whatever page the feed names. */
const MOST = 2 / 3

/**
 * Whose a feed is: that which most of its items lead to, else its page's. A list of links to many outlets is none of theirs.
 *
 * @param links of its items, as `webAddress` gives them
 */
export function feedOutlet(
  feed: Pick<Feed, 'title' | 'link'>,
  source: Source,
  links: readonly string[],
  publishers: PublisherNames,
): FeedOutlet | undefined {
  const pages = [feed.link, source.link, source.url].flatMap((page) => webAddress(page ?? '') ?? [])
  const host = commonHost(links) ?? (pages[0] === undefined ? undefined : hostOf(pages[0]))
  if (host === undefined) return undefined
  const domain = publisherDomain(host, undefined, publishers)
  const title = source.title ?? feed.title ?? ''
  const name = outletName(feed.title ?? title, domain) ?? outletName(title, domain)
  return { name: name ?? host, domain }
}

/** The host, one of the most frequent domain, that most links are of. */
function commonHost(links: readonly string[]): string | undefined {
  const byDomain = Map.groupBy(links.map(hostOf), registeredDomain)
  const [, hosts = []] = [...byDomain].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  return hosts.length >= links.length * MOST ? hosts[0] : undefined
}

/**
 * Whose an item is: of whom it says so itself, else of its link's host, which has the name of the feed where that is its own.
 *
 * @param link of the item, as `webAddress` gives it
 * @param names of outlets that other feeds are of, by domain
 */
export function outletOf(
  item: Pick<FeedItem, 'outlet'>,
  link: string,
  own: FeedOutlet | undefined,
  icon: string | undefined,
  names: ReadonlyMap<string, string>,
  publishers: PublisherNames,
): ItemOutlet {
  const other = webAddress(item.outlet?.link ?? '')
  const host = hostOf(other ?? link)
  const domain = publisherDomain(host, undefined, publishers)
  const isOwn = own?.domain === domain
  const said = other === undefined ? undefined : outletName(item.outlet?.name ?? '', domain)
  const name = said ?? (isOwn ? own.name : undefined) ?? names.get(domain) ?? host
  return { name, host, domain, icon: isOwn ? icon : undefined }
}
