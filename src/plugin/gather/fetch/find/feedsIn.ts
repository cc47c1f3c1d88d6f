import { plainText } from '../../../texts/plainText.ts'
import { baseOf, type PageElement, pageElements, wordsOf } from '../page/pageElements.ts'

/** A feed that a page names. */
export interface FoundFeed {
  readonly url: string
  readonly title: string | undefined
}

const FEED_TYPE = /^(application|text)\/(x-)?(rss|atom|rdf|feed)(\+\w+)?$/
/** Types that pages use for other things as well. */
const MAYBE_TYPE = /^(application|text)\/(xml|json)$/
const LIKE_FEED = /(^|[/._=-])(rss|atom|rdf|feeds?)([/._=&-]?\d?)([/._=&-]|$)/i
/** Of what people have said of a story, not of stories. */
const COMMENTS =
  /comment|[kc]oment[aá]r|komment|reacties|yorum|коммент|комент|コメント|评论|評論|留言|댓글|تعليق|תגוב/i

/**
 * The feeds that a page names, those that are most likely wanted first: as a page tells programs (`link`), and only where it does not, as
 * it tells people (`a`). Feeds of comments come last.
 */
export function feedsIn(html: string, pageUrl: string): FoundFeed[] {
  const elements = pageElements(html, new Set(['base', 'link', 'a']))
  const base = baseOf(elements, pageUrl)
  const told = elements.filter(isFeedLink)
  const named = told.length > 0 ? told : elements.filter((each) => isLikeFeed(each, base, pageUrl))
  const found = new Map<string, FoundFeed>()
  for (const element of named) {
    const url = webUrl(element.get('href'), base)
    if (url === undefined || found.has(url)) continue
    found.set(url, { url, title: titleOf(element) })
  }
  return [...found.values()].sort((a, b) => rank(a, pageUrl) - rank(b, pageUrl))
}

function isFeedLink({ name, get }: PageElement): boolean {
  const rel = wordsOf(get('rel'))
  if (name !== 'link' || get('href').trim() === '' || rel.includes('stylesheet')) return false
  const type = get('type').toLowerCase().split(';', 1)[0]?.trim() ?? ''
  const isFeed = FEED_TYPE.test(type) || (MAYBE_TYPE.test(type) && LIKE_FEED.test(get('href')))
  return rel.includes('feed') || (rel.includes('alternate') && isFeed)
}

/** Whether a link for people looks as if it led to a feed of the same site, or to one that others keep for it. */
function isLikeFeed({ name, get }: PageElement, base: string, pageUrl: string): boolean {
  if (name !== 'a') return false
  const url = URL.parse(get('href').trim(), base)
  if (!url || url.href === pageUrl) return false
  if (FEED_TYPE.test(get('type').toLowerCase())) return true
  const isKept = /^feeds\d?\./.test(url.hostname)
  return isKept || LIKE_FEED.test(url.pathname + url.search)
}

function webUrl(href: string, base: string): string | undefined {
  // Old pages have addresses for programs that read feeds: feed:https://…, feed://…
  const text = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
  const url = URL.parse(text, base)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  url.hash = ''
  return url.href
}

const titleOf = ({ name, get, text }: PageElement): string | undefined =>
  plainText(get('title') || (name === 'a' ? text() : '')).slice(0, 200) || undefined

/** On the page of a section that section's feed is meant, which stands behind that of the whole site on most. */
function rank(feed: FoundFeed, pageUrl: string): number {
  if (isOfComments(feed)) return 2
  const { pathname, origin } = new URL(pageUrl)
  const folder = pathname.replace(/[^/]*\.\w+$/, '').replace(/\/?$/, '/')
  const isSection = folder !== '/' && !NAMES_AN_ARTICLE.test(folder)
  return isSection && feed.url.startsWith(origin + folder) ? 0 : 1
}

/** Three words or more in a part of the path: what lies below it are comments, in whatever language that is said. */
const NAMES_AN_ARTICLE = /[^/_-][_-]+[^/_-]+[_-]+[^/_-]/

const isOfComments = ({ url, title = '' }: FoundFeed): boolean =>
  COMMENTS.test(title) || /comment/i.test(url)
