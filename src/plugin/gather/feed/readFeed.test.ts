import { describe, expect, test } from 'vitest'
import { NoFeed } from './noFeed.ts'
import { readFeed } from './readFeed.ts'

const read = (text: string, url?: string) => readFeed(new TextEncoder().encode(text), { url })
const item = (inner: string) =>
  read(
    `<rss version="2.0"><channel><link>https://example.org/</link><item>${inner}</item></channel></rss>`,
  ).items[0]

test('An item of RSS has its fields, plain and absolute', () => {
  expect(
    item(`<title>First &lt;b&gt;thing&lt;/b&gt; &amp;amp; more</title><link>/one</link>
      <guid isPermaLink="false">1</guid><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
      <dc:creator>Jane Doe</dc:creator><category>News</category>
      <description>&lt;img src="/a.jpg" width=600 alt="Boat"&gt;Hello. &lt;a href="/one"&gt;Read more&lt;/a&gt;</description>`),
  ).toEqual({
    id: '1',
    title: 'First thing & more',
    link: 'https://example.org/one',
    excerpt: 'Hello.',
    published: '2004-01-01T19:48:21Z',
    authors: ['Jane Doe'],
    categories: ['News'],
    picture: { url: 'https://example.org/a.jpg', width: 600, alt: 'Boat' },
    enclosures: [],
    type: 'article',
  })
})

describe('A feed that is cut off', () => {
  const begin = '<rss version="2.0"><channel><title>T</title><item><title>A</title></item>'

  test('keeps the item in which it is where title and link are there', () => {
    const feed = read(`${begin}<item><title>B</title><link>https://example.org/b</link><descr`)
    expect(feed.items.map(({ title }) => title)).toEqual(['A', 'B'])
    expect(feed.mended).toEqual(['is cut off in item 2'])
  })

  test('drops it where they are not', () => {
    const feed = read(`${begin}<item><title>B</title><link>https://exam`)
    expect(feed.items.map(({ title }) => title)).toEqual(['A'])
  })
})

test.each([
  ['', 'empty'],
  ['<!doctype html><html><body>Hello', 'web page'],
  ['<opml version="2.0"><body/></opml>', 'import'],
  ['{"a": 1}', 'no JSON Feed'],
  ['hello', 'a text'],
])('%j is no feed, and the message says what it is', (text, what) => {
  expect(() => read(text)).toThrow(NoFeed)
  expect(() => read(text)).toThrow(what)
})
