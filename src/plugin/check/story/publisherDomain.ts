import { createRequire } from 'node:module'
import { hostName } from '../webAddress.ts'
import type { PublisherNames } from './publisherNames.ts'

/**
 * Where a publisher is known by one address below another one: companies that lend blogs and have not put themselves on the
 * public suffix list. (Those that have, such as `blogspot.com` and `github.io`, need not stand here.)
 */
const LENT = new Set(
  `bandcamp.com beehiiv.com blog.fc2.com blog.hu blog.jp blogg.se blogs.com buttondown.email canalblog.com cocolog-nifty.com
  dreamwidth.org exblog.jp fandom.com ghost.io jimdofree.com jimdosite.com kinja.com libsyn.com livejournal.com lofter.com
  mataroa.blog medium.com micro.blog mystrikingly.com neocities.org over-blog.com podbean.com posthaven.com seesaa.net
  simplecast.com skyrock.com squarespace.com substack.com svbtle.com tistory.com tumblr.com typepad.com wikidot.com
  wordpress.com write.as`.split(/\s+/),
)

/**
 * The domain that a publisher is one by, whatever hosts it has: that which somebody has registered, as in
 * `microsoft.com` for `blogs.microsoft.com`, or been lent, as in `ann.medium.com`. What is below no such domain, an IP
 * address for one, stays as it is.
 *
 * @param host in the URL standard's form: lower case, letters beyond ASCII as `xn--`
 */
export function registeredDomain(host: string): string {
  const known = found.get(host)
  if (known !== undefined) return known
  // A host may be a part of thousands of links, and none of the next million.
  if (found.size >= MOST_HOSTS) found.clear()
  const domain = registeredIn(host.replace(/^(www\.)+/, '').replace(/\.$/, ''))
  found.set(host, domain)
  return domain
}

const MOST_HOSTS = 20_000
const found = new Map<string, string>()

function registeredIn(host: string): string {
  parser ??= loadParser()
  const domain = parser.getDomain(host, { allowPrivateDomains: true, validateHostname: false })
  if (!domain) return host
  for (let name = host; name !== domain; ) {
    const above = name.slice(name.indexOf('.') + 1)
    if (isLent(above)) return name
    name = above
  }
  return domain
}

/** Some of Blogger's national domains are on the list, and some no longer are. */
const isLent = (domain: string): boolean => LENT.has(domain) || domain.startsWith('blogspot.')

type Parser = typeof import('tldts')
let parser: Parser | undefined
/** Its list takes some 15 ms to read, which a run that reads no file is spared. */
const loadParser = (): Parser => createRequire(import.meta.url)('tldts')

/**
 * The domain of a publisher, where the setting may join several (those that it gives one name are one, with the first of their
 * domains) or part one (a host that has another name there than the domain it belongs to).
 *
 * @param host of the file, in the URL standard's form
 * @param renamedBy the key of the setting that has given the publisher its name
 */
export function publisherDomain(
  host: string,
  renamedBy: string | undefined,
  names: PublisherNames,
): string {
  const own = registeredDomain(host)
  const key = renamedBy ?? (Object.hasOwn(names, own) ? own : undefined)
  const name = key === undefined ? undefined : names[key]
  return name === undefined ? own : (domainsByName(names).get(name) ?? own)
}

/** The domain that each name of the setting stands for; none where only names of files have it. */
function domainsByName(names: PublisherNames): ReadonlyMap<string, string> {
  const known = ofSettings.get(names)
  if (known) return known
  const domains = new Map<string, string>()
  for (const [key, name] of Object.entries(names)) {
    const host = hostName(key)
    if (host === undefined || domains.has(name)) continue
    const above = registeredDomain(host)
    const isApart = Object.hasOwn(names, above) && names[above] !== name
    domains.set(name, isApart ? host : above)
  }
  ofSettings.set(names, domains)
  return domains
}

const ofSettings = new WeakMap<PublisherNames, ReadonlyMap<string, string>>()
