import { PlainError } from '../../../problems/plainError.ts'
import type { Feed } from '../../feed/feed.ts'
import { askFeedAt, webUrl } from '../askFeed.ts'
import { withoutPassword } from '../credentials.ts'
import type { Fetched } from '../fetched.ts'
import { pageText } from '../page/pageText.ts'
import { hostTurns } from '../turns.ts'
import type { Way } from '../way.ts'
import { type FoundFeed, feedsIn } from './feedsIn.ts'

/** Where programs that write feeds put them, if nobody tells them otherwise. */
const USUAL_PLACES = ['feed', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml', 'rss', 'feed.json']
/** So many feeds that a page names are tried. */
const MOST_NAMED = 5
const PAUSE_MILLISECONDS = 300

/** Reads a feed; throws where there is none. */
export type ReadFeed = (
  bytes: Uint8Array,
  about: { readonly contentType?: string | undefined; readonly url?: string | undefined },
) => Feed

/** A feed that was asked for, and is one. */
export interface FoundSource {
  /** With user and password where the address that was given has them. */
  readonly url: string
  readonly title: string | undefined
  /** The page that it is the feed of. */
  readonly link: string | undefined
  /** What else the page names. */
  readonly others: readonly FoundFeed[]
}

/**
 * Finds the feed that somebody means who gives an address: that of the feed itself, of a page that names its feeds, or of a page whose feed
 * lies where feeds lie as a rule.
 *
 * @param address may be without `https://`
 * @throws PlainError where there is none
 */
export async function findFeed(
  address: string,
  way: Way,
  readFeed: ReadFeed,
): Promise<FoundSource> {
  const patient = { ...way, turns: way.turns ?? hostTurns(() => PAUSE_MILLISECONDS) }
  const given = await firstAnswer(address, patient)
  const { listed, fetched } = given
  const shown = withoutPassword(listed).href
  if (fetched.what !== 'new') {
    const why = fetched.what === 'failed' ? fetched.failure.reason : 'has no answer'
    throw new PlainError(`${shown} ${why}.`)
  }
  const own = feedOf(fetched, readFeed)
  if (own) return sourceOf(own, withPassword(fetched.moved ?? shown, listed), [], undefined)
  const named = feedsIn(pageText(fetched.bytes, fetched.contentType), fetched.from)
  const candidates = [...named.slice(0, MOST_NAMED), ...usualPlaces(fetched.from, named)]
  for (const candidate of candidates) {
    const answer = await askFeedAt(
      new URL(candidate.url),
      listed,
      { url: shown, validators: {} },
      patient,
    )
    const feed = answer.what === 'new' ? feedOf(answer, readFeed) : undefined
    if (!feed) continue
    const others = named.filter(({ url }) => url !== candidate.url)
    return {
      ...sourceOf(feed, withPassword(answer.moved ?? candidate.url, listed), others, candidate),
    }
  }
  throw new PlainError(noFeed(shown, named))
}

const noFeed = (shown: string, named: readonly FoundFeed[]): string =>
  named.length > 0
    ? `${shown} names feeds, but none of them can be read: ${named.map(({ url }) => url).join(', ')}.`
    : `${shown} is no feed and names none, and there is none at the usual places (${USUAL_PLACES.map((place) => `/${place}`).join(', ')}). Give the address of the feed itself.`

/** An address as people write it, asked with encryption first where it does not say. */
async function firstAnswer(
  address: string,
  way: Way,
): Promise<{ readonly listed: URL; readonly fetched: Fetched }> {
  const text = address
    .trim()
    .replace(/^feed:(\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, '')
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
  const tries = isWhole ? [text] : [`https://${text}`, `http://${text}`]
  let last: { readonly listed: URL; readonly fetched: Fetched } | undefined
  for (const each of tries) {
    const listed = webUrl(each)
    if (!listed) continue
    const fetched = await askFeedAt(listed, listed, { url: listed.href, validators: {} }, way)
    if (fetched.what !== 'failed') return { listed, fetched }
    last ??= { listed, fetched }
  }
  if (last) return last
  throw new PlainError(`${text} is no web address: give one such as https://news.example.org.`)
}

function feedOf(fetched: Fetched, readFeed: ReadFeed): Feed | undefined {
  if (fetched.what !== 'new') return undefined
  try {
    return readFeed(fetched.bytes, { contentType: fetched.contentType, url: fetched.from })
  } catch {
    return undefined
  }
}

const sourceOf = (
  feed: Feed,
  url: string,
  others: readonly FoundFeed[],
  named: FoundFeed | undefined,
): FoundSource => ({ url, title: feed.title ?? named?.title, link: feed.link, others })

/** Places below the page's folder, and below the whole site, but for those that were tried already. */
function usualPlaces(page: string, tried: readonly FoundFeed[]): FoundFeed[] {
  const known = new Set(tried.map(({ url }) => url))
  const folders = new Set([new URL('.', page).href, new URL('/', page).href])
  const places = [...folders].flatMap((folder) =>
    USUAL_PLACES.map((place) => new URL(place, folder).href),
  )
  return places.filter((url) => !known.has(url)).map((url) => ({ url, title: undefined }))
}

/** What is asked with a password has to have it in the list. */
function withPassword(address: string, { origin, username, password }: URL): string {
  const url = new URL(address)
  if (url.origin !== origin) return address
  url.username = username
  url.password = password
  return url.href
}
