import { originalOf, pageKey } from '../../../check/story/pageKey.ts'
import type { PublisherNames } from '../../../check/story/publisherNames.ts'
import { pictureAddress, webAddress } from '../../../check/webAddress.ts'
import type { Feed, FeedItem } from '../../feed/feed.ts'
import type { GatheredReport } from '../../file/gatheredReport.ts'
import type { Source } from '../../sources/source.ts'
import type { Candidate } from './candidate.ts'
import { baseLanguage } from './languages.ts'
import { type FeedOutlet, outletOf } from './outletOf.ts'
import { qualityOf } from './quality.ts'

/** What an item is judged by, besides itself. */
interface ItemContext {
  readonly source: Source
  readonly feed: Feed
  readonly own: FeedOutlet | undefined
  /** The quality of the source. */
  readonly quality: number
  /** ISO 8601 in UTC, without fractions. */
  readonly now: string
  /** Names of outlets that other feeds are of, by domain. */
  readonly names: ReadonlyMap<string, string>
  readonly publishers: PublisherNames
  readonly topicsOf: (title: string, excerpt: string, categories: readonly string[]) => string[]
}

/** Why an item cannot become a report. */
type Unusable = 'no-link' | 'no-words'

/** The address of the page that an item is of: its link, else what it names itself by, else what it brings along. */
export const itemLink = ({ link, id, enclosures }: FeedItem): string | undefined =>
  [link, id, ...enclosures.map(({ url }) => url)]
    .map((address) => webAddress(address ?? ''))
    .find((address) => address !== undefined)

/**
 * The report that an item is.
 *
 * @param place in its feed, from 0
 */
export function itemReport(
  item: FeedItem,
  place: number,
  context: ItemContext,
): Candidate | Unusable {
  const found = itemLink(item)
  if (found === undefined) return 'no-link'
  const title = titleOf(item)
  if (title === undefined) return 'no-words'
  const { source, feed, own, names, publishers } = context
  const link = webAddress(originalOf(found)) ?? found
  const { name, host, domain, icon } = outletOf(item, link, own, feed.icon, names, publishers)
  const excerpt = item.excerpt === title ? undefined : item.excerpt
  const key = pageKey(link)
  const { isDated, ...dates } = datesOf(item, context.now)
  return {
    key,
    keys: [...new Set([key, pageKey(found)])],
    feed: source.url,
    language: baseLanguage(source.language ?? item.language),
    outlet: domain,
    topics: [
      ...new Set([...source.topics, ...context.topicsOf(title, excerpt ?? '', item.categories)]),
    ],
    isDated,
    report: {
      title,
      excerpt,
      ...dates,
      link,
      original: item.link !== undefined && item.link !== link ? item.link : undefined,
      type: item.type,
      quality: qualityOf(item, context.quality, place),
      provider: { name, domain: host, icon },
      picture: pictureOf(item),
      gathered: context.now,
    },
  }
}

/** What is longer is no headline: the format allows 300. */
const LONGEST_TITLE = 300
/** So much of an excerpt stands for a title that is missing. */
const FIRST_WORDS = 80

function titleOf({ title, excerpt, outlet }: FeedItem): string | undefined {
  if (title === undefined) return excerpt && cut(excerpt, FIRST_WORDS)
  // Lists of what others report name these behind each headline.
  const ending = outlet?.name === undefined ? '' : ` - ${outlet.name}`
  const own = ending !== '' && title.endsWith(ending) ? title.slice(0, -ending.length) : title
  return cut(own.trim() === '' ? title : own.trim(), LONGEST_TITLE)
}

/** The words that fit. */
function cut(text: string, longest: number): string {
  const signs = [...text]
  if (signs.length <= longest) return text
  const start = signs.slice(0, longest - 1).join('')
  return `${start.replace(/\s+\S*$/u, '')}…`
}

const DAY = 86_400_000
/** Before there were web pages there were no feeds: such a date stands for none. */
const FIRST_YEAR = 1990

/** When it came out; that it was found now, where it has no date, or one that cannot be. */
function datesOf(
  { published, updated }: FeedItem,
  now: string,
): Pick<GatheredReport, 'published' | 'updated'> & { readonly isDated: boolean } {
  const isDate = (date: string | undefined): date is string =>
    date !== undefined &&
    new Date(date).getUTCFullYear() >= FIRST_YEAR &&
    Date.parse(date) <= Date.parse(now) + DAY
  const own = [published, updated].find(isDate)
  const first = own ?? now
  const later = isDate(updated) && Date.parse(updated) > Date.parse(first) ? updated : undefined
  return { published: first, updated: later, isDated: own !== undefined }
}

function pictureOf({ picture }: FeedItem): GatheredReport['picture'] {
  const url = pictureAddress(picture?.url ?? '')
  if (!picture || url === undefined) return undefined
  const { width, height, alt, credit } = picture
  return { url, width, height, alt, credit }
}
