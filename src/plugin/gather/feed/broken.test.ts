import { describe, expect, test } from 'vitest'
import { NoFeed } from './noFeed.ts'
import { read } from './testing/items.ts'

const ITEM = '<item><title>A</title><link>https://example.org/a</link></item>'
const titles = (text: string) => read(text).items.map(({ title }) => title)
const inFeed = (inner: string) =>
  `<rss version="2.0"><channel><title>F</title>${inner}</channel></rss>`

test.each([
  ['white space before the declaration', `\n\n  <?xml version="1.0"?>${inFeed(ITEM)}`],
  ['two byte order marks', `\ufeff\ufeff<?xml version="1.0"?>${inFeed(ITEM)}`],
  [
    'what a program has said before',
    `<br />\n<b>Warning</b>: in <b>feed.php</b><br />\n<?xml version="1.0"?>${inFeed(ITEM)}`,
  ],
  ['words before', `Debug on.\n${inFeed(ITEM)}`],
  ['something behind', `${inFeed(ITEM)}\n<!-- 0.1 s --><script>x</script> & more`],
  ['a declaration of XML 1.1', `<?xml version="1.1"?>${inFeed(ITEM)}`],
  [
    'instructions and comments',
    `<?xml-stylesheet href="a.xsl"?><!-- a > b -->${inFeed(`<!-- <item> -->${ITEM}`)}`,
  ],
  ['a comment in a title', inFeed(ITEM.replace('>A<', '>A<!-- b --><'))],
  ['control characters', inFeed(ITEM.replace('>A<', '>\0A\x08<'))],
  ['end tags of nothing', inFeed(`</item></b>${ITEM}`)],
  [
    'crossing tags',
    inFeed('<item><title>A</title><description><b><i>x</b></i></description></item>'),
  ],
  ['a title that is not closed', inFeed('<item><title>A<link>https://example.org/a</link></item>')],
  [
    'a link that is not closed',
    inFeed('<item><link href="https://example.org/a"><title>A</title></item>'),
  ],
  ['an item that is not closed', inFeed('<item><title>A</title>')],
  ['attributes without quotes', inFeed('<item a=b c><title type=html>A</title></item>')],
  ['a quote that is not closed', inFeed('<item><enclosure url="x><title>A</title></item>')],
  ['an attribute twice', inFeed('<item><title type="a" type="b">A</title></item>')],
  [
    'a > in an attribute',
    inFeed('<item><enclosure title="a > b" url="x"/><title>A</title></item>'),
  ],
  ['no channel around', `<rss version="2.0">${ITEM}</rss>`],
  ['end tags in other case', inFeed('<item><title>A</Title></ITEM>')],
  ['nothing that ends', `<rss version="2.0"><channel>${ITEM}`],
])('A feed with %s keeps its items', (_, text) => {
  expect(titles(text)).toEqual(['A'])
})

test('An item that is not closed ends where the next begins', () => {
  expect(titles(inFeed('<item><title>A</title><item><title>B<item><title>C</title>'))).toEqual([
    'A',
    'B',
    'C',
  ])
})

test('An item in the text of another one is a part of that text', () => {
  const feed = read(
    inFeed('<item><title>A</title><description><item><title>B</title></item></description></item>'),
  )
  expect(feed.items.map(({ title }) => title)).toEqual(['A'])
})

describe('Entities', () => {
  const title = (doctype: string, text: string) =>
    titles(`<!DOCTYPE rss [${doctype}]>${inFeed(`<item><title>${text}</title></item>`)}`)[0]

  test.each([
    ['<!ENTITY me "Jane">', 'I, &me;', 'I, Jane'],
    ["<!ENTITY me 'Jane &amp; Joe'>", '&me;', 'Jane & Joe'],
    ['<!ENTITY a "x&b;"><!ENTITY b "y">', '&a;', 'xy'],
    ['<!ENTITY eacute "&#233;">', 'caf&eacute;', 'café'],
    ['<!ELEMENT rss ANY><!-- ] > -->', 'plain', 'plain'],
  ])('that the document declares (%s) are replaced: %s', (doctype, text, value) => {
    expect(title(doctype, text)).toBe(value)
  })

  test.each([
    ['of a file', '<!ENTITY me SYSTEM "file:///etc/passwd">', '&me;'],
    ['of nothing', '', '&me;'],
    ['of itself', '<!ENTITY me "a&me;">', '&me;'],
  ])('%s stay as they are', (_, doctype, text) => {
    expect(title(doctype, text)).toBe('&me;')
  })

  test('that blow up are not replaced', () => {
    const names = 'abcdefghij'.split('')
    const bomb = names.map(
      (name, i) => `<!ENTITY ${name} "${`&${names[i - 1] ?? 'lol'};`.repeat(10)}">`,
    )
    expect(title(bomb.join(''), '&j;')).toBe('&j;')
    const long = `<!ENTITY long "${'x'.repeat(10_000)}">`
    expect(title(long, '&long;'.repeat(100_000))?.length).toBeLessThan(30_000)
  })
})

describe('A feed that is cut off', () => {
  const begin = `<rss version="2.0"><channel><title>F</title>${ITEM}`

  test.each([
    [
      'keeps the item where title and link are there',
      '<item><title>B</title><link>https://example.org/b</link><descr',
      ['A', 'B'],
      'is cut off in item 2',
    ],
    [
      'drops it where the link is not whole',
      '<item><title>B</title><link>https://exam',
      ['A'],
      'is cut off in item 2',
    ],
    [
      'drops it where there is no link',
      '<item><title>B</title><descri',
      ['A'],
      'is cut off in item 2',
    ],
    ['says so where all items are whole', '<ite', ['A'], 'is cut off after item 1'],
    ['in CDATA', '<item><title><![CDATA[B', ['A'], 'is cut off in item 2'],
    [
      'in an attribute',
      '<item><title>B</title><link href="https://ex',
      ['A'],
      'is cut off in item 2',
    ],
  ])('%s', (_, end, kept, mended) => {
    const feed = read(begin + end)
    expect(feed.items.map(({ title }) => title)).toEqual(kept)
    expect(feed.mended).toEqual([mended])
  })

  test('has the beginning of a text', () => {
    const [, item] = read(
      `${begin}<item><title>B</title><link>https://example.org/b</link><description>Of a te`,
    ).items
    expect(item).toMatchObject({ title: 'B', excerpt: 'Of a te' })
  })

  test('has no date that is cut off', () => {
    const [, item] = read(
      `${begin}<item><title>B</title><link>https://example.org/b</link><pubDate>Thu, 01 Jan 20`,
    ).items
    expect(item).toMatchObject({ title: 'B' })
    expect(item?.published).toBeUndefined()
  })

  test('may be one of JSON', () => {
    const feed = read(
      '{"version":"https://jsonfeed.org/version/1","title":"F","items":[{"id":"1","title":"A"},{"id":"2","ti',
    )
    expect(feed.items.map(({ title }) => title)).toEqual(['A'])
    expect(feed.mended).toEqual(['is cut off after item 1'])
  })
})

test.each([
  [
    'lines in strings',
    '{"title":"F","version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A","summary":"a\nb"}]}',
  ],
  [
    'a comma too many',
    '{"title":"F","version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A",},],}',
  ],
  [
    'a byte order mark',
    '\ufeff\ufeff{"title":"F","version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A"}]}',
  ],
])('A JSON Feed with %s keeps its items', (_, text) => {
  expect(titles(text)).toEqual(['A'])
  expect(read(text).mended).toEqual([])
})

test.each([
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['<!doctype html><html><head><title>T</title></head><body>Hello', 'is a web page'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"><body><feed/></body></html>', 'is a web page'],
  ['<opml version="2.0"><body/></opml>', 'import'],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'is a sitemap'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<svg>'],
  ['{"a": 1}', 'no JSON Feed'],
  ['[1, 2', 'no JSON Feed'],
  ['{', 'no JSON Feed'],
  ['hello', 'is a text'],
  ['%PDF-1.4', 'is a PDF'],
])('%j is no feed, and the message says what it is', (text, what) => {
  expect(() => read(text)).toThrow(NoFeed)
  expect(() => read(text)).toThrow(what)
})
