import { expect, test } from 'vitest'
import { feedsIn } from './feedsIn.ts'

const PAGE = 'https://news.example.org/world/index.html'
const urlsIn = (html: string): string[] => feedsIn(html, PAGE).map(({ url }) => url)

test('a page names its feeds in links for programs, by their type, with a title', () => {
  const html = `<!doctype html><html><head>
    <link rel=stylesheet type="text/css" href=a.css>
    <LINK REL="Alternate Home" TYPE="application/rss+xml; charset=utf-8" TITLE="World &amp; more" HREF=" feed.xml#top ">
    <link rel="alternate" type="application/atom+xml" href="/atom">
    <link rel="alternate" type="application/feed+json" href="//other.example/feed.json">
    <link rel="alternate" type="application/rdf+xml" href="/index.rdf">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
    <link rel="alternate" type="application/json+oembed" href="/oembed?url=feed">
    <link rel="alternate" type="text/xml" href="/sitemap.xml">
    <link rel="alternate" hreflang="de" href="/de/feed/">
    <link rel="feed" href="/h-feed" title="Page">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml" href="">
    </head><a href="/rss">RSS</a>`
  expect(feedsIn(html, PAGE)).toEqual([
    { url: 'https://news.example.org/world/feed.xml', title: 'World & more' },
    { url: 'https://news.example.org/atom', title: undefined },
    { url: 'https://other.example/feed.json', title: undefined },
    { url: 'https://news.example.org/index.rdf', title: undefined },
    { url: 'https://news.example.org/h-feed', title: 'Page' },
  ])
})

test('feeds of comments come last, and none twice; addresses are relative to the base of the page', () => {
  const link = (href: string, title = '') =>
    `<link rel=alternate type=application/rss+xml href="${href}" title="${title}">`
  expect(
    urlsIn(
      `<base href="/blog/"><body>${link('comments/feed')}${link('a', 'Kommentare zu A')}${link('feed')}${link('feed')}`,
    ),
  ).toEqual([
    'https://news.example.org/blog/feed',
    'https://news.example.org/blog/comments/feed',
    'https://news.example.org/blog/a',
  ])
})

test('on the page of a section its own feed comes first, and on that of an article none does', () => {
  const order = (page: string, ...paths: string[]) => {
    const links = paths.map(
      (path) => `<link rel=alternate type=application/rss+xml href="${path}">`,
    )
    return feedsIn(links.join(''), `https://a.example${page}`).map(
      ({ url }) => new URL(url).pathname,
    )
  }
  expect(order('/category/world/', '/feed/', '/comments/feed/', '/category/world/feed/')).toEqual([
    ...['/category/world/feed/', '/feed/', '/comments/feed/'],
  ])
  expect(order('/world', '/feed/', '/world/feed/')).toEqual(['/world/feed/', '/feed/'])
  expect(order('/2026/one-two-three/', '/feed/', '/2026/one-two-three/feed/')[0]).toBe('/feed/')
  expect(order('/', '/a', '/b')).toEqual(['/a', '/b'])
})

test('where a page tells programs nothing, links for people that look like feeds count', () => {
  const html = `<a href="/about">About RSS</a> <a href="/world.rss">World</a> <a href=/feedback>Feedback</a>
    <a href="/feed/"><b>All</b> news</a> <a href="https://feeds.example.com/world">x</a>
    <a href="?feed=rss2">two</a> <a href="mailto:rss@example.org">m</a> <a href="feed://a.example/x">old</a>
    <a href="/2026/feeding-the-birds">birds</a><a href="/rss/index.html">rss</a>`
  expect(feedsIn(html, PAGE)).toEqual([
    { url: 'https://news.example.org/world/index.html?feed=rss2', title: 'two' },
    { url: 'https://news.example.org/world.rss', title: 'World' },
    { url: 'https://news.example.org/feed/', title: 'All news' },
    { url: 'https://feeds.example.com/world', title: 'x' },
    { url: 'https://news.example.org/rss/index.html', title: 'rss' },
  ])
})

test('no page is too odd to be looked at', () => {
  expect(urlsIn('')).toEqual([])
  expect(urlsIn('\0<<<link rel=alternate')).toEqual([])
  const deep = `${'<div>'.repeat(20_000)}<link rel=alternate type=application/rss+xml href=/a>`
  expect(urlsIn(deep)).toEqual(['https://news.example.org/a'])
})
