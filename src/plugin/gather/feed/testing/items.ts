import type { Feed, FeedItem } from '../feed.ts'
import { readFeed } from '../readFeed.ts'

/** Vocabularies as feeds declare them. */
const SPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:yt="http://www.youtube.com/xml/schemas/2015"',
].join(' ')

export const read = (text: string, url?: string): Feed =>
  readFeed(new TextEncoder().encode(text), { url })

/** The item of RSS 2.0, Atom 1.0 and 0.3 that has these elements, of a site at `https://example.org/`. */
export const rss = (inner: string): FeedItem | undefined =>
  read(
    `<rss version="2.0" ${SPACES}><channel><link>https://example.org/</link><item>${inner}</item></channel></rss>`,
  ).items[0]

export const atom = (inner: string): FeedItem | undefined =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/" ${SPACES}><entry>${inner}</entry></feed>`,
  ).items[0]

export const atom03 = (inner: string): FeedItem | undefined =>
  read(
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${inner}</entry></feed>`,
    'https://example.org/feed',
  ).items[0]
