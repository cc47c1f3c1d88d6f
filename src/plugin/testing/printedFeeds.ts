/** Prints feeds, and reads them as other programs do. */
import { XMLValidator } from 'fast-xml-parser'
import { type AtomFeed, parseAtomFeed, parseOpml } from 'feedsmith'
import * as v from 'valibot'
import { expect } from 'vitest'
import type { Article } from '../check/article.ts'
import { printFeeds } from '../feeds/printFeeds.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { OUR_LOOK } from '../host/siteLook.ts'
import { siteLanguage } from '../words/siteLanguage.ts'
import { arrangeArticles } from './arrangement.ts'
import { textsOf } from './bundleReader.ts'
import { articleOf, type TestFields } from './newsFile.ts'

/** A site at the root of its host. */
export const SITE = {
  origin: 'https://news.example.org',
  base: '/',
  title: 'The News',
  description: 'All of it.',
  feedId: 'https://news.example.org/',
  look: OUR_LOOK,
  ...siteLanguage('en'),
}

/** The same where nobody has said where it is published. */
export const NOWHERE = { ...SITE, origin: undefined }

/** All feeds of a site with these stories, by file name. */
export const print = (articles: readonly Article[], site: PublishedSite = SITE) =>
  textsOf(printFeeds(arrangeArticles(articles), site))

/** Texts by the names of their files. */
export type Files = ReturnType<typeof print>

/** A story whose file has this name. */
export const story = (name: string, fields: TestFields = {}): Article =>
  articleOf({ webUrl: `https://daily.example.org/${name}`, ...fields }, `2023-04-05-${name}.md`)

/** Stories of one minute after another, the first the oldest. */
export const manyStories = (count: number): Article[] =>
  Array.from({ length: count }, (_, i) => {
    const minute = String(i).padStart(2, '0')
    return story(`story-${i}`, {
      publishedDateTime: `2023-04-05T07:${minute}:00Z`,
      topics: ['AI', 'Space'],
    })
  })

/** The XML of a file, which is well formed and has no character that XML 1.0 forbids. */
function xmlOf(files: Files, name: string): string {
  const text = files.get(name) ?? ''
  expect(XMLValidator.validate(text)).toBe(true)
  expect(text).not.toMatch(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  return text
}

/** An Atom feed, its entries with the addresses that they lead to. */
export type ReadAtom = Omit<AtomFeed.Feed<string>, 'entries'> & {
  readonly entries: readonly (AtomFeed.Entry<string> & {
    readonly alternate: string | undefined
    readonly related: string | undefined
  })[]
}

/** An Atom feed, of which everything that RFC 4287 requires is there. */
export function atomOf(files: Files, name = 'feed.xml'): ReadAtom {
  const feed = parseAtomFeed(xmlOf(files, name))
  for (const { id, title, updated } of [feed, ...(feed.entries ?? [])]) {
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(title?.value).toBeTruthy()
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  }
  const entries = (feed.entries ?? []).map((entry) => ({
    ...entry,
    alternate: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
    related: entry.links?.find(({ rel }) => rel === 'related')?.href,
  }))
  for (const { authors, alternate } of entries) {
    expect(authors?.[0]?.name).toBeTruthy()
    expect(alternate).toMatch(/^https?:/)
  }
  return { ...feed, entries }
}

const address = v.pipe(v.string(), v.url())
const date = v.pipe(v.string(), v.isoTimestamp())
const filled = v.pipe(v.string(), v.nonEmpty())

/** JSON Feed 1.1, with what its specification requires, and no field that it does not know. */
const jsonFeedSchema = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: filled,
  home_page_url: v.optional(address),
  feed_url: v.optional(address),
  description: v.optional(filled),
  icon: v.optional(address),
  favicon: v.optional(address),
  language: v.optional(filled),
  items: v.array(
    v.strictObject({
      id: filled,
      url: v.optional(address),
      external_url: v.optional(address),
      title: v.optional(filled),
      content_html: filled,
      summary: v.optional(filled),
      image: v.optional(address),
      date_published: v.optional(date),
      date_modified: v.optional(date),
      authors: v.optional(v.array(v.strictObject({ name: filled }))),
      tags: v.optional(v.array(filled)),
      language: v.optional(filled),
    }),
  ),
})

/** A JSON feed, of which everything that its specification requires is there. */
export const jsonFeedOf = (files: Files, name = 'feed.json') =>
  v.parse(jsonFeedSchema, JSON.parse(files.get(name) ?? ''))

/** The list of all feeds. */
export const listOf = (files: Files) => parseOpml(xmlOf(files, 'feeds.opml'))
