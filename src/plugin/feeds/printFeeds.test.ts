import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseOpml } from 'feedsmith'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { calendarOf } from '../../shared/calendar.ts'
import type { Article } from '../check/article.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import { textsOf } from '../testing/bundleReader.ts'
import { articleOf, type TestFields } from '../testing/newsFile.ts'
import { FEED_STORIES, printFeeds } from './printFeeds.ts'

const SITE = {
  origin: 'https://news.example.org',
  base: '/',
  title: 'The News',
  description: 'All of it.',
  language: 'en',
  calendar: calendarOf('en'),
}
const NOWHERE = { ...SITE, origin: undefined }

const print = (articles: readonly Article[], site: typeof SITE | typeof NOWHERE = SITE) =>
  textsOf(printFeeds(arrangeArticles(articles), site))

type Files = ReturnType<typeof print>

/** A story whose file has this name. */
const story = (name: string, fields: TestFields = {}): Article =>
  articleOf({ webUrl: `https://daily.example.org/${name}`, ...fields }, `2023-04-05-${name}.md`)

/** Stories of one minute after another, the first the oldest. */
const manyStories = (count: number): Article[] =>
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

/** An Atom feed, of which everything that RFC 4287 requires is there. */
function atomOf(files: Files, name = 'feed.xml') {
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
  language: v.optional(filled),
  items: v.array(
    v.strictObject({
      id: filled,
      url: v.optional(address),
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

const jsonFeedOf = (files: Files, name = 'feed.json') =>
  v.parse(jsonFeedSchema, JSON.parse(files.get(name) ?? ''))

const listOf = (files: Files) => parseOpml(xmlOf(files, 'feeds.opml'))

describe('a story in a feed', () => {
  const article = story('bridge', {
    title: 'Glass bridge opens',
    excerpt: 'It is made of glass & steel.',
    publishedDateTime: '"2023-04-05T06:07:08Z"',
    updatedDateTime: '"2023-04-06T00:00:00Z"',
    webUrl: 'https://daily.example.org/bridge?a=1&b=2',
    provider: { name: 'Daily', domain: 'daily.example.org' },
    topics: ['Bridges', 'Glass'],
    images: [{ url: '/a.png', width: 2, height: 1, title: 'The "bridge"', attribution: 'A & B' }],
    related: [
      {
        title: 'A bridge of glass',
        webUrl: 'https://weekly.example.org/1',
        publishedDateTime: '2023-04-07T08:00:00Z',
        provider: { name: 'Weekly', domain: 'weekly.example.org' },
      },
    ],
  })
  const files = print([article], { ...SITE, base: '/reader/' })
  const page = 'https://news.example.org/reader/news/2023-04-05-bridge'
  const content = [
    '<figure><img src="https://news.example.org/reader/a.png" alt="The &quot;bridge&quot;" width="2" height="1"><figcaption>A &amp; B</figcaption></figure>',
    '<p>It is made of glass &amp; steel.</p>',
    '<p><a href="https://daily.example.org/bridge?a=1&amp;b=2">Read the original at Daily</a></p>',
    '<h2>Related coverage</h2><ul><li>Weekly: <a href="https://weekly.example.org/1">A bridge of glass</a>, April 7, 2023</li></ul>',
    `<p><a href="${page}">This story on The News</a></p>`,
  ].join('')

  test('leads to the original, and names its page, publisher, topics and dates in Atom', () => {
    const feed = atomOf(files)
    expect(feed).toMatchObject({
      title: { value: 'The News' },
      subtitle: { value: 'All of it.' },
      updated: '2023-04-06T00:00:00Z',
      generator: { text: 'Broadsheet' },
      xml: { lang: 'en' },
      links: [
        { rel: 'self', href: 'https://news.example.org/reader/feed.xml' },
        { rel: 'alternate', href: 'https://news.example.org/reader/' },
      ],
    })
    expect(feed.entries).toMatchObject([
      {
        title: { value: 'Glass bridge opens' },
        alternate: 'https://daily.example.org/bridge?a=1&b=2',
        related: page,
        published: '2023-04-05T06:07:08Z',
        updated: '2023-04-06T00:00:00Z',
        authors: [{ name: 'Daily' }],
        categories: [{ term: 'Bridges' }, { term: 'Glass' }],
        summary: { value: 'It is made of glass & steel.' },
        content: { type: 'html', value: content },
      },
    ])
  })

  test('has the same in JSON Feed', () => {
    const { items, ...feed } = jsonFeedOf(files)
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The News',
      home_page_url: 'https://news.example.org/reader/',
      feed_url: 'https://news.example.org/reader/feed.json',
      description: 'All of it.',
      language: 'en',
    })
    expect(items).toEqual([
      {
        id: atomOf(files).entries[0]?.id,
        url: 'https://daily.example.org/bridge?a=1&b=2',
        title: 'Glass bridge opens',
        content_html: content,
        summary: 'It is made of glass & steel.',
        image: 'https://news.example.org/reader/a.png',
        date_published: '2023-04-05T06:07:08Z',
        date_modified: '2023-04-06T00:00:00Z',
        authors: [{ name: 'Daily' }],
        tags: ['Bridges', 'Glass'],
        language: 'en',
      },
    ])
  })

  test('shows no picture that an older story has shown', () => {
    const picture = { images: [{ url: 'https://pictures.example.org/stock.jpg' }] }
    const older = story('older', { publishedDateTime: '2023-04-04', ...picture })
    const { items } = jsonFeedOf(print([story('newer', picture), older]))
    expect(items.map(({ image }) => image)).toEqual([
      undefined,
      'https://pictures.example.org/stock.jpg',
    ])
    expect(items.map(({ content_html }) => content_html.includes('<img'))).toEqual([false, true])
  })
})

describe('ids', () => {
  const articles = [story('a', { topics: ['AI'] }), story('b', { topics: ['AI', 'C#'] })]
  const idsOf = (files: Files) =>
    ['feed', 'topic/ai/feed', 'topic/c-sharp/feed'].map((name) => {
      const { id, entries } = atomOf(files, `${name}.xml`)
      const items = jsonFeedOf(files, `${name}.json`).items
      expect(items.map((item) => item.id)).toEqual(entries.map((entry) => entry.id))
      return { id, entries: entries.map((entry) => entry.id) }
    })

  test('never change', () => {
    const a = 'urn:uuid:92e4564c-c07d-51a6-8f8c-96e3a7514e93'
    const b = 'urn:uuid:d2953f5a-4761-5dac-8935-63b780c491d8'
    expect(idsOf(print(articles))).toEqual([
      { id: 'urn:uuid:6c961dd5-9d90-58bd-adf6-55ac06c49a9e', entries: [a, b] },
      { id: 'urn:uuid:21f0e58f-95ae-54d4-9f20-430981e3afd0', entries: [a, b] },
      { id: 'urn:uuid:f1a90864-678a-5653-ba71-b3f4502f45b4', entries: [b] },
    ])
  })

  test('are the same wherever the site is published', () => {
    const ids = idsOf(print(articles))
    expect(idsOf(print(articles, { ...SITE, origin: 'http://a.example', base: '/b/' }))).toEqual(
      ids,
    )
    expect(idsOf(print(articles, { ...NOWHERE, title: 'Other' }))).toEqual(ids)
  })

  test('are unique', () => {
    const { id, entries } = atomOf(print(manyStories(40)))
    expect(new Set([id, ...entries.map((entry) => entry.id)]).size).toBe(41)
  })
})

describe('what a feed holds', () => {
  test(`is the newest ${FEED_STORIES} stories`, () => {
    const files = print(manyStories(FEED_STORIES + 1))
    for (const name of ['feed', 'topic/ai/feed']) {
      const links = atomOf(files, `${name}.xml`).entries.map(({ alternate }) => alternate)
      expect(links).toHaveLength(FEED_STORIES)
      expect(links[0]).toBe(`https://daily.example.org/story-${FEED_STORIES}`)
      expect(links.at(-1)).toBe('https://daily.example.org/story-1')
      expect(jsonFeedOf(files, `${name}.json`).items.map(({ url }) => url)).toEqual(links)
    }
  })

  test('is the stories of its topic alone', () => {
    const files = print([
      story('a', { topics: ['AI', 'Space'] }),
      story('b', { topics: ['Space'] }),
      story('c'),
    ])
    const titled = (name: string) => {
      const { title, home_page_url, items } = jsonFeedOf(files, name)
      return [title, home_page_url, ...items.map(({ url }) => url?.at(-1))]
    }
    const site = 'https://news.example.org'
    expect(titled('feed.json')).toEqual(['The News', `${site}/`, 'a', 'b', 'c'])
    expect(titled('topic/ai/feed.json')).toEqual(['AI · The News', `${site}/topic/ai`, 'a'])
    expect(titled('topic/space/feed.json')).toEqual([
      'Space · The News',
      `${site}/topic/space`,
      'a',
      'b',
    ])
  })

  test('is nothing of unpublished or folded stories, nor of their topics', () => {
    const files = print([
      story('shown', { topics: ['AI'] }),
      story('hidden', { title: 'Secret', topics: ['Hush'], published: 'false' }),
      story('folded', { title: 'Secret', topics: ['Hush'], heat: '-1' }),
    ])
    expect([...files.keys()]).toEqual([
      'feed.xml',
      'feed.json',
      'topic/ai/feed.xml',
      'topic/ai/feed.json',
      'feeds.opml',
    ])
    expect([...files.values()].join()).not.toMatch(/secret|hush|hidden|folded/i)
  })

  test('is nothing where there is no story, and no clock says when', () => {
    const files = print([])
    expect(atomOf(files)).toMatchObject({ updated: '1970-01-01T00:00:00Z', entries: [] })
    expect(jsonFeedOf(files).items).toEqual([])
    expect([...files.keys()]).toEqual(['feed.xml', 'feed.json', 'feeds.opml'])
  })
})

test('a story is made ready once for all its feeds, and again where a text is asked for again', () => {
  const arrangement = arrangeArticles(manyStories(1))
  const stories = arrangement.stories.map((one) => ({
    ...one,
    article: { ...one.article, texts: vi.fn(one.article.texts) },
  }))
  const files = [...printFeeds({ ...arrangement, stories }, SITE)]
  expect(stories[0]?.article.texts).not.toHaveBeenCalled()
  const texts = files.map(([, text]) => text())
  expect(files).toHaveLength(7)
  expect(stories[0]?.article.texts).toHaveBeenCalledOnce()
  expect(files.map(([, text]) => text())).toEqual(texts)
})

test('without an origin no address of the site is absolute, and none of its own is in a feed', () => {
  const picture = { images: [{ url: '/a.png' }] }
  const files = print([story('a', { topics: ['AI'], ...picture })], { ...NOWHERE, base: '/b/' })
  for (const name of ['feed', 'topic/ai/feed']) {
    const { links, entries } = atomOf(files, `${name}.xml`)
    expect([links, entries[0]?.related]).toEqual([undefined, undefined])
    const { home_page_url, feed_url, items } = jsonFeedOf(files, `${name}.json`)
    expect([home_page_url, feed_url, items[0]?.image]).toEqual([undefined, undefined, undefined])
    expect(items[0]?.content_html).toBe(
      '<p><a href="https://daily.example.org/a">Read the original at daily.example.org</a></p>',
    )
  }
  expect(listOf(files).body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
    '/b/feed.xml',
    '/b/topic/ai/feed.xml',
  ])
})

test('the list of feeds has the whole first, then the topics, the largest first', () => {
  const files = print([
    story('a', { topics: ['Few', '新聞'] }),
    story('b', { topics: ['Many', '新聞'] }),
    story('c', { topics: ['Many', '新聞'] }),
  ])
  const { head, body } = listOf(files)
  expect(head).toEqual({ title: 'The News' })
  expect(body?.outlines?.map(({ type, text, xmlUrl }) => [type, text, xmlUrl])).toEqual([
    ['rss', 'The News', 'https://news.example.org/feed.xml'],
    ['rss', '新聞 · The News', 'https://news.example.org/topic/%E6%96%B0%E8%81%9E/feed.xml'],
    ['rss', 'Many · The News', 'https://news.example.org/topic/many/feed.xml'],
    ['rss', 'Few · The News', 'https://news.example.org/topic/few/feed.xml'],
  ])
  expect([...files.keys()]).toContain('topic/新聞/feed.xml')
})

test('markup and control characters in the data are text everywhere', () => {
  const nasty = `</script>]]>&amp;"'<b>`
  const hostile = `${nasty}\0\u0008\u001F\uD800\uFFFE\uFFFF`
  const template = story('a', {
    related: [{ title: 'A', webUrl: 'https://weekly.example.org/1' }],
    images: [{ url: 'https://pictures.example.org/a.jpg' }],
  })
  const article: Article = {
    ...template,
    title: hostile,
    excerpt: hostile,
    publisher: { name: hostile },
    topics: [hostile],
    picture: { url: 'https://pictures.example.org/a.jpg', alt: hostile, credit: hostile },
    related: template.related.map((report) => ({
      ...report,
      title: hostile,
      publisher: { name: hostile },
    })),
  }
  const files = print([article], { ...SITE, title: hostile, description: hostile })
  const text = `&lt;/script&gt;]]&gt;&amp;amp;"'&lt;b&gt;`
  const quoted = text.replace('"', '&quot;')
  const content = [
    `<figure><img src="https://pictures.example.org/a.jpg" alt="${quoted}"><figcaption>${text}</figcaption></figure>`,
    `<p>${text}</p>`,
    `<p><a href="https://daily.example.org/a">Read the original at ${text}</a></p>`,
    `<h2>Related coverage</h2><ul><li>${text}: <a href="https://weekly.example.org/1">${text}</a></li></ul>`,
    `<p><a href="https://news.example.org/news/2023-04-05-a">This story on ${text}</a></p>`,
  ].join('')
  const slug = [...files.keys()].find((name) => name.startsWith('topic/'))?.split('/')[1]
  for (const [name, title] of [
    ['feed', nasty],
    [`topic/${slug}/feed`, `${nasty} · ${nasty}`],
  ]) {
    const feed = atomOf(files, `${name}.xml`)
    expect(feed).toMatchObject({ title: { value: title }, subtitle: { value: nasty } })
    expect(feed.entries).toMatchObject([
      {
        title: { value: nasty },
        authors: [{ name: nasty }],
        categories: [{ term: nasty }],
        summary: { value: nasty },
        content: { type: 'html', value: content },
      },
    ])
    const { items, ...json } = jsonFeedOf(files, `${name}.json`)
    expect(json).toMatchObject({ title, description: nasty })
    expect(items).toMatchObject([
      {
        title: nasty,
        authors: [{ name: nasty }],
        tags: [nasty],
        summary: nasty,
        content_html: content,
      },
    ])
  }
  expect(listOf(files).body?.outlines?.map(({ text }) => text)).toEqual([
    nasty,
    `${nasty} · ${nasty}`,
  ])
})
