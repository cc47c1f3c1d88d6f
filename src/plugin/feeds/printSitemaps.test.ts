import { XMLParser, XMLValidator } from 'fast-xml-parser'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Article } from '../check/article.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import { textsOf } from '../testing/bundleReader.ts'
import { articleOf, type TestFields } from '../testing/newsFile.ts'
import { sitePages } from '../views/views.ts'
import { printSitemaps } from './printSitemaps.ts'

const SITE = { origin: 'https://news.example.org', base: '/' }

const print = (
  articles: readonly Article[],
  site: Parameters<typeof printSitemaps>[1],
  size?: number,
) => textsOf(printSitemaps(sitePages(arrangeArticles(articles), 25), site, size))

type Files = ReturnType<typeof print>

const story = (id: string, fields: TestFields = {}): Article =>
  articleOf(
    { webUrl: `https://daily.example.org/${id}`, publishedDateTime: id.slice(0, 10), ...fields },
    `${id}.md`,
  )

const places = v.optional(
  v.array(v.strictObject({ loc: v.string(), lastmod: v.optional(v.string()) })),
  [],
)
const namespace = v.literal('http://www.sitemaps.org/schemas/sitemap/0.9')
const mapSchema = v.union([
  v.strictObject({ urlset: v.strictObject({ '@_xmlns': namespace, url: places }) }),
  v.strictObject({ sitemapindex: v.strictObject({ '@_xmlns': namespace, sitemap: places }) }),
])

/** What a sitemap names: each address with its date. */
function placesOf(files: Files, name: string): (readonly [string, string | undefined])[] {
  const text = files.get(name) ?? ''
  expect(XMLValidator.validate(text)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    ignoreDeclaration: true,
    isArray: (tag) => tag === 'url' || tag === 'sitemap',
  })
  const map = v.parse(mapSchema, parser.parse(text))
  const found = 'urlset' in map ? map.urlset.url : map.sitemapindex.sitemap
  return found.map(({ loc, lastmod }) => [loc, lastmod])
}

test('parts begin with the oldest story, and the index has the last change of each', () => {
  const stories = [
    story('2023-04-01-a', { publishedDateTime: '"2023-04-01T06:00:00Z"', topics: ['AI'] }),
    story('2023-04-02-b', { updatedDateTime: '"2023-06-01T12:00:00+02:00"', topics: ['AI'] }),
    story('2023-05-03-c', { topics: ['Space'] }),
  ]
  const files = print(stories, SITE, 2)
  const at = (path: string) => `https://news.example.org${path}`
  expect([...files.keys()]).toEqual([
    'robots.txt',
    ...[1, 2, 3, 4, 5, 6, 7].map((part) => `sitemaps/${part}.xml`),
    'sitemap.xml',
  ])
  expect(placesOf(files, 'sitemap.xml')).toEqual([
    [at('/sitemaps/1.xml'), '2023-06-01T10:00:00Z'],
    [at('/sitemaps/2.xml'), '2023-06-01T10:00:00Z'],
    [at('/sitemaps/3.xml'), '2023-06-01T10:00:00Z'],
    [at('/sitemaps/4.xml'), '2023-06-01T10:00:00Z'],
    [at('/sitemaps/5.xml'), '2023-06-01T10:00:00Z'],
    [at('/sitemaps/6.xml'), '2023-05-03'],
    [at('/sitemaps/7.xml'), '2023-06-01T10:00:00Z'],
  ])
  expect([1, 2, 3, 4, 5, 6, 7].map((part) => placesOf(files, `sitemaps/${part}.xml`))).toEqual([
    [
      [at('/news/2023-04-01-a'), '2023-04-01T06:00:00Z'],
      [at('/news/2023-04-02-b'), '2023-06-01T10:00:00Z'],
    ],
    [
      [at('/news/2023-05-03-c'), '2023-05-03'],
      [at('/'), '2023-06-01T10:00:00Z'],
    ],
    [
      [at('/topics'), '2023-06-01T10:00:00Z'],
      [at('/top'), '2023-06-01T10:00:00Z'],
    ],
    [
      [at('/publishers'), '2023-06-01T10:00:00Z'],
      [at('/archive'), '2023-06-01T10:00:00Z'],
    ],
    [
      [at('/follow'), undefined],
      [at('/topic/ai'), '2023-06-01T10:00:00Z'],
    ],
    [
      [at('/topic/space'), '2023-05-03'],
      [at('/archive/2023/05'), '2023-05-03'],
    ],
    [
      [at('/archive/2023/04'), '2023-06-01T10:00:00Z'],
      [at('/publisher/example.org'), '2023-06-01T10:00:00Z'],
    ],
  ])
})

test('a story whose coverage has grown has changed', () => {
  const related = ['2023-07-01', '2023-08-01'].map((day) => ({
    title: `Report of ${day}`,
    webUrl: `https://wire.example/${day}`,
    gathered: `${day}T10:05:00Z`,
  }))
  const fields = { gathered: '2023-05-01T10:05:00Z', related }
  const files = print([story('2023-04-01-a', { updatedDateTime: '2023-06-01', ...fields })], SITE)
  expect(placesOf(files, 'sitemaps/1.xml')[0]).toEqual([
    'https://news.example.org/news/2023-04-01-a',
    '2023-08-01T10:05:00Z',
  ])
})

test('a day is named where it has several stories: the page of a single one says all of it', () => {
  const files = print(
    [
      story('2023-04-01-a'),
      story('2023-04-01-b', { updatedDateTime: '"2023-06-01T12:00:00Z"' }),
      story('2023-04-02-c'),
    ],
    SITE,
  )
  const days = placesOf(files, 'sitemaps/1.xml').filter(([loc]) => loc.includes('/day/'))
  expect(days).toEqual([['https://news.example.org/day/2023-04-01', '2023-06-01T12:00:00Z']])
})

test('a part that is full of stories keeps its bytes when news arrives', () => {
  const stories = ['2023-04-01-a', '2023-04-02-b', '2023-04-03-c', '2023-04-04-d'].map((id) =>
    story(id),
  )
  const before = print(stories.slice(0, 3), SITE, 2)
  const after = print(stories, SITE, 2)
  expect(before.get('sitemaps/1.xml')).toContain('2023-04-02-b')
  expect(after.get('sitemaps/1.xml')).toBe(before.get('sitemaps/1.xml'))
})

test('addresses are those of the site, encoded for the web and escaped for XML', () => {
  const id = `2023-04-01-"新聞"-&-'<b>'`
  const files = print([story(id, { topics: ['新聞'] })], { ...SITE, base: '/a&b/' })
  expect(files.get('sitemaps/1.xml')).toContain(
    '<loc>https://news.example.org/a&amp;b/news/2023-04-01-%22%E6%96%B0%E8%81%9E%22-%26-&apos;%3Cb%3E&apos;</loc>',
  )
  const paths = placesOf(files, 'sitemaps/1.xml').map(([loc]) => decodeURIComponent(loc))
  expect(paths[0]).toBe(`https://news.example.org/a&b/news/${id}`)
  expect(paths).toContain('https://news.example.org/a&b/topic/新聞')
  expect(placesOf(files, 'sitemap.xml')).toEqual([
    ['https://news.example.org/a&b/sitemaps/1.xml', '2023-04-01'],
  ])
})

test('nothing is said of unpublished or folded stories, nor of their topics and months', () => {
  const hidden = { topics: ['Hush'] }
  const files = print(
    [
      story('2023-04-01-shown'),
      story('2021-01-01-hidden', { ...hidden, published: 'false' }),
      story('2022-02-02-folded', { ...hidden, heat: '-1' }),
    ],
    SITE,
  )
  expect([...files.values()].join()).not.toMatch(/hush|hidden|folded|2021|2022/)
})

test('a site without stories is its lists, without dates', () => {
  const files = print([], SITE)
  expect(placesOf(files, 'sitemaps/1.xml')).toEqual(
    ['/', '/topics', '/top', '/publishers', '/archive', '/follow'].map((path) => [
      `https://news.example.org${path}`,
      undefined,
    ]),
  )
  expect(placesOf(files, 'sitemap.xml')).toEqual([
    ['https://news.example.org/sitemaps/1.xml', undefined],
  ])
})

test('without an origin there is no sitemap, and robots.txt names none', () => {
  const files = print([story('2023-04-01-a')], { origin: undefined, base: '/' })
  expect([...files]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']])
})

test('robots.txt allows everything and names the sitemap, and says where it counts', () => {
  expect(print([], SITE).get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example.org/sitemap.xml\n',
  )
  expect(print([], { ...SITE, base: '/reader/' }).get('robots.txt')).toBe(
    '# Crawlers read robots.txt only at the root of a host: copy what is wanted of this file there.\nUser-agent: *\nAllow: /\n\nSitemap: https://news.example.org/reader/sitemap.xml\n',
  )
})
