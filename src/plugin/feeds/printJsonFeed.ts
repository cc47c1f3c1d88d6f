import type { Feed, FeedItem } from './feed.ts'
import { withoutForbidden } from './xml.ts'

/**
 * Prints a feed as JSON Feed 1.1 (jsonfeed.org).
 *
 * @param self its own address, where it is known
 */
export function printJsonFeed(feed: Feed, self: string | undefined): string {
  const { title, home, description, language, pictures, items } = feed
  const printed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    icon: pictures?.icon,
    favicon: pictures?.favicon,
    language,
    items: items.map((item) => jsonItem(item, language)),
  }
  return `${JSON.stringify(printed, readable)}\n`
}

const jsonItem = (item: FeedItem, language: string) => ({
  id: item.id,
  // The page that belongs to the item is the story's here; the original is a page elsewhere.
  url: item.page ?? item.link,
  external_url: item.page && item.link,
  title: item.title,
  content_html: item.content,
  summary: item.excerpt,
  image: item.thumbnail,
  date_published: item.published,
  date_modified: item.updated,
  authors: [{ name: item.publisher }],
  tags: item.topics,
  language: item.language ?? language,
})

/** JSON has an escape for a lone surrogate, but many programs that read it do not. */
const readable = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? withoutForbidden(value) : value
