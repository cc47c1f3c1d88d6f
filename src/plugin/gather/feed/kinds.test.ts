import { describe, expect, test } from 'vitest'
import { read, rss } from './testing/items.ts'

const ITEM = '<title>T</title><link>https://example.org/1</link>'
const CHANNEL = '<title>F</title><link>https://example.org/</link><description>D</description>'
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'

test.each([
  ['rss', '2.0', `<rss version="2.0"><channel>${CHANNEL}<item>${ITEM}</item></channel></rss>`],
  [
    'rss',
    '0.91',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>${CHANNEL}<item>${ITEM}</item></channel></rss>`,
  ],
  ['rss', '0.92', `<rss version="0.92"><channel>${CHANNEL}</channel><item>${ITEM}</item></rss>`],
  [
    'rss',
    '2.0',
    `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${CHANNEL}<item>${ITEM}</item></channel></rss>`,
  ],
  [
    'rss',
    '2.0',
    `<rss version="2.0" xmlns="https://unknown.example/"><channel>${CHANNEL}<item>${ITEM}</item></channel></rss>`,
  ],
  ['rss', undefined, `<channel>${CHANNEL}<item>${ITEM}</item></channel>`],
  [
    'rss',
    '2.0',
    `<RSS VERSION="2.0"><CHANNEL>${CHANNEL.toUpperCase().replaceAll('HTTPS://EXAMPLE.ORG', 'https://example.org')}<ITEM>${ITEM.replaceAll('title', 'TITLE').replaceAll('link', 'Link')}</ITEM></CHANNEL></RSS>`,
  ],
  [
    'rss',
    '2.0',
    `<r:rss version="2.0" xmlns:r="http://blogs.law.harvard.edu/tech/rss"><r:channel><r:title>F</r:title><r:link>https://example.org/</r:link><r:description>D</r:description><r:item><r:title>T</r:title><r:link>https://example.org/1</r:link></r:item></r:channel></r:rss>`,
  ],
  [
    'rdf',
    '0.90',
    `<rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel>${CHANNEL}</channel><item>${ITEM}</item></rdf:RDF>`,
  ],
  [
    'rdf',
    '1.0',
    `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.org/rdf">${CHANNEL}<items><rdf:Seq><rdf:li rdf:resource="https://example.org/1"/></rdf:Seq></items></channel><item rdf:about="https://example.org/1">${ITEM}</item></rdf:RDF>`,
  ],
  [
    'rdf',
    '1.0',
    `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://purl.org/rss/1.0/"><q:channel><q:title>F</q:title><q:link>https://example.org/</q:link><q:description>D</q:description></q:channel><q:item><q:title>T</q:title><q:link>https://example.org/1</q:link></q:item></RDF>`,
  ],
  [
    'rdf',
    '1.1',
    `<Channel xmlns="http://purl.org/net/rss1.1#" ${RDF}>${CHANNEL}<items rdf:parseType="Collection"><item rdf:about="https://example.org/1">${ITEM}</item></items></Channel>`,
  ],
  [
    'atom',
    '1.0',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link href="https://example.org/"/><subtitle>D</subtitle><entry><title>T</title><link href="https://example.org/1"/></entry></feed>`,
  ],
  [
    'atom',
    '1.0',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>F</a:title><a:link href="https://example.org/"/><a:subtitle>D</a:subtitle><a:entry><a:title>T</a:title><a:link href="https://example.org/1"/></a:entry></a:feed>`,
  ],
  [
    'atom',
    '0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><link rel="alternate" href="https://example.org/"/><tagline>D</tagline><entry><title>T</title><link href="https://example.org/1"/></entry></feed>`,
  ],
  [
    'cdf',
    undefined,
    `<CHANNEL HREF="https://example.org/"><TITLE>F</TITLE><ABSTRACT>D</ABSTRACT><ITEM HREF="https://example.org/1"><TITLE>T</TITLE></ITEM></CHANNEL>`,
  ],
  [
    'json',
    '1.1',
    '{"version":"https://jsonfeed.org/version/1.1","title":"F","home_page_url":"https://example.org/","description":"D","items":[{"id":"1","title":"T","url":"https://example.org/1"}]}',
  ],
  [
    'json',
    '1',
    '{"version":"https://jsonfeed.org/version/1","title":"F","home_page_url":"https://example.org/","description":"D","items":[{"id":1,"title":"T","url":"https://example.org/1"}]}',
  ],
])('A feed of %s %s is read', (kind, version, text) => {
  const feed = read(text)
  expect(feed).toMatchObject({
    kind,
    title: 'F',
    link: 'https://example.org/',
    description: 'D',
    mended: [],
  })
  expect(feed.version).toBe(version)
  expect(feed.items).toMatchObject([{ title: 'T', link: 'https://example.org/1' }])
})

describe('Words of other vocabularies', () => {
  test('are never taken for those of the feed', () => {
    expect(
      rss(
        '<x:title xmlns:x="https://unknown.example/">no</x:title><x:link xmlns:x="https://unknown.example/">https://no.example/</x:link><title>yes</title><media:description>m</media:description>',
      ),
    ).toMatchObject({ title: 'yes', excerpt: 'm' })
  })

  test.each([
    '<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Jane</x:creator>',
    '<DC:Creator>Jane</DC:Creator>',
    '<creator xmlns="http://purl.org/dc/elements/1.1/">Jane</creator>',
    '<dc:creator xmlns:dc="HTTPS://purl.org/dc/elements/1.1">Jane</dc:creator>',
  ])('are known by their address, whatever their prefix: %s', (inner) => {
    expect(rss(inner)?.authors).toEqual(['Jane'])
  })

  test('are known by their prefix where it is not declared', () => {
    const feed = read('<rss><channel><item><dc:creator>Jane</dc:creator></item></channel></rss>')
    expect(feed.items[0]?.authors).toEqual(['Jane'])
  })
})

const based = (root: string, entry: string, link: string) =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><entry ${entry}>${link}</entry></feed>`,
    'https://host.example/feeds/news.xml',
  ).items[0]?.link

test.each([
  ['', '', '<link href="1"/>', 'https://host.example/feeds/1'],
  ['xml:base="https://example.org/a/"', '', '<link href="1"/>', 'https://example.org/a/1'],
  [
    'xml:base="https://example.org/a/"',
    'xml:base="b/"',
    '<link href="1"/>',
    'https://example.org/a/b/1',
  ],
  [
    'xml:base="https://example.org/a/"',
    'xml:base="b/"',
    '<link xml:base="../c/" href="1"/>',
    'https://example.org/a/c/1',
  ],
  ['xml:base="/a/"', '', '<link href="1"/>', 'https://host.example/a/1'],
  ['xml:base="http://[bad"', '', '<link href="1"/>', 'https://host.example/feeds/1'],
  ['xml:base=""', '', '<link href="1"/>', 'https://host.example/feeds/1'],
  [
    'xml:base="https://example.org/"',
    '',
    '<link href="https://other.example/1"/>',
    'https://other.example/1',
  ],
])('Addresses are relative to the nearest xml:base: %s %s %s', (root, entry, link, address) => {
  expect(based(root, entry, link)).toBe(address)
})

test.each([
  ['https://feeds.example/rss', 'https://example.org/1'],
  [undefined, 'https://example.org/1'],
])('Those of RSS are relative to the page of the feed, wherever that lies: %s', (url, address) => {
  const feed = read(
    '<rss><channel><link>https://example.org/</link><item><link>1</link></item></channel></rss>',
    url,
  )
  expect(feed.items[0]?.link).toBe(address)
})

test('Of a feed all is told that readers and robots ask for', () => {
  expect(
    read(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel><title>F</title><link>https://example.org/</link>
      <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed"/>
      <image><title>I</title><url>/icon.png</url><link>https://example.org/no</link></image>
      <lastBuildDate>Thu, 01 Jan 2004 19:48:21 GMT</lastBuildDate><managingEditor>me@example.org (Jane)</managingEditor>
      <copyright>© Jane</copyright><generator>Press 1</generator>
      <sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rss>`),
  ).toEqual({
    ...{ kind: 'rss', version: '2.0', title: 'F', link: 'https://example.org/' },
    ...{ self: 'https://example.org/feed', icon: 'https://example.org/icon.png' },
    ...{
      updated: '2004-01-01T19:48:21Z',
      authors: ['Jane'],
      rights: '© Jane',
      generator: 'Press 1',
    },
    ...{ every: 360, items: [], mended: [] },
  })
})

test('Of a feed of RSS what is said in words of Atom is told as well', () => {
  expect(
    read(`<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><a:title>F</a:title><a:subtitle>D</a:subtitle>
      <a:updated>2004-01-01T19:48:21Z</a:updated><a:rights>R</a:rights><a:generator>G</a:generator><a:icon>https://example.org/i.png</a:icon></channel></rss>`),
  ).toMatchObject({
    ...{ title: 'F', description: 'D', updated: '2004-01-01T19:48:21Z' },
    ...{ rights: 'R', generator: 'G', icon: 'https://example.org/i.png' },
  })
})

test.each([
  [
    '<link rel="alternate" type="application/rss+xml" href="/rss"/><link rel="alternate" type="application/xhtml+xml" href="/x"/>',
    'https://example.org/x',
  ],
  [
    '<link rel="alternate" type="application/rss+xml" href="/rss"/><link href="/"/>',
    'https://example.org/',
  ],
  ['<link rel="alternate" type="application/xml" href="/x"/>', 'https://example.org/x'],
  ['<link rel="self" href="/feed"/>', undefined],
])('The page of a feed is no other feed: %s', (links, page) => {
  const feed = read(
    `<feed xmlns="http://www.w3.org/2005/Atom">${links}</feed>`,
    'https://example.org/feed',
  )
  expect(feed.link).toBe(page)
})

test('A base that is endless is none, so that it does not take all memory', () => {
  const [entry] = read(
    `<feed xml:base="https://example.org/${'a/'.repeat(2500)}"><entry xml:base="b/"><link href="1"/></entry></feed>`,
    'https://host.example/feed',
  ).items
  expect(entry?.link).toBe('https://host.example/b/1')
})
