import { knownDate } from '../../shared/dates.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { absoluteAddress, absolutePage, type SiteAddress } from '../host/siteAddress.ts'
import type { SitePage } from '../views/view.ts'
import { XML_DECLARATION, xmlElement, xmlParent } from './xml.ts'

/**
 * How many addresses a part of the sitemap holds. The protocol (sitemaps.org) allows 50,000 addresses and
 * 50 MB: this many stay below both, even if each is as long as it allows (2,048 characters).
 */
const PART_ADDRESSES = 20_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const INDEX_PATH = '/sitemap.xml'
const partPath = (part: number): string => `/sitemaps/${part}.xml`

/** An address that the sitemap names. */
interface SitemapEntry {
  /** Address without the base path. */
  readonly path: string
  /** When it changed last; undefined for a list without stories. */
  readonly changed: string | undefined
}

/**
 * Prints what crawlers look for: robots.txt and, where the origin is known, because its addresses must be
 * absolute, the sitemap: an index of parts. The parts begin with the oldest story, so that those that are
 * full of stories stay as they are when news arrives; the lists come after the newest story.
 *
 * @param pages all of the site
 * @param partAddresses how many addresses a part holds
 * @returns files named relative to the site's folder
 */
export function* printSitemaps(
  pages: readonly SitePage[],
  site: SiteAddress,
  partAddresses = PART_ADDRESSES,
): Iterable<PrintedFile> {
  yield ['robots.txt', () => printRobots(site)]
  if (site.origin === undefined) return
  const page = (path: string) => absolutePage(site, path) ?? ''
  const file = (path: string) => absoluteAddress(site, path) ?? ''
  const entries = [
    ...pages.filter(({ rank }) => rank === 'other').toReversed(),
    ...pages.filter(({ rank }) => rank === 'overview'),
    ...pages.filter(({ rank }) => rank === 'way'),
    ...pages.filter(({ rank }) => rank === 'publisher'),
    ...pages.filter(({ rank }) => rank === 'day').toReversed(),
  ].flatMap(sitemapEntry)
  const parts: SitemapEntry[] = []
  for (let start = 0; start < entries.length; start += partAddresses) {
    const part = entries.slice(start, start + partAddresses)
    const path = partPath(parts.length + 1)
    parts.push({ path, changed: latest(part.map(({ changed }) => changed)) })
    yield [fileName(path), () => printEntries('urlset', 'url', part, page)]
  }
  yield [fileName(INDEX_PATH), () => printEntries('sitemapindex', 'sitemap', parts, file)]
}

const fileName = (path: string): string => path.slice(1)

const sitemapEntry = ({ path, mapped }: SitePage): SitemapEntry[] =>
  mapped ? [{ path, changed: latest(mapped.map(changeOf)) }] : []

const changeOf = ({ record: { published, updated, grown } }: ArrangedStory): string | undefined =>
  latest([updated ?? published, grown])

/** The last of some dates. */
function latest(dates: readonly (string | undefined)[]): string | undefined {
  let last: string | undefined
  for (const date of dates) if (last === undefined || (date && date > last)) last = date
  return last
}

function printEntries(
  root: string,
  entry: string,
  entries: readonly SitemapEntry[],
  address: (path: string) => string,
): string {
  const printed = entries.map(({ path, changed }) => {
    const date = changed === undefined ? '' : xmlElement('lastmod', {}, knownDate(changed))
    return `<${entry}>${xmlElement('loc', {}, address(path))}${date}</${entry}>`
  })
  return `${XML_DECLARATION}\n${xmlParent(root, { xmlns: NAMESPACE }, printed)}\n`
}

/** Everything may be read (RFC 9309). */
function printRobots(site: SiteAddress): string {
  const sitemap = absoluteAddress(site, INDEX_PATH)
  return [
    ...(site.base === '/' ? [] : [ROOT_ONLY]),
    'User-agent: *',
    'Allow: /',
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n')
}

const ROOT_ONLY =
  '# Crawlers read robots.txt only at the root of a host: copy what is wanted of this file there.'
