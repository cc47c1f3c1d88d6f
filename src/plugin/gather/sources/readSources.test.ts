import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growsWithText } from '../../testing/growth.ts'
import { readSources } from './readSources.ts'

const list = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
${body}
</body></opml>
`

/** The problems of a list in short. */
const problemsOf = (text: string) =>
  readSources(text).problems.map(({ code, line, found, fix }) => ({ code, line, found, fix }))

test('a list has feeds, and their folders are topics, the innermost first', () => {
  const { sources, problems } = readSources(
    list(`
<outline text="Science &amp; Nature">
  <outline text="Rivers" title="rivers">
    <outline type="rss" text="River &lt;b&gt;Daily&lt;/b&gt;" title="R" xmlUrl="https://river.example/rss?a=1&amp;b=2" htmlUrl="https://river.example/?utm_source=feed"/>
  </outline>
</outline>
<outline text="Alone" xmlUrl="http://alone.example/atom.xml" language="pt_br" quality="80" />`),
  )
  expect(problems).toEqual([])
  expect(sources).toEqual([
    {
      url: 'https://river.example/rss?a=1&b=2',
      title: 'River Daily',
      link: 'https://river.example/',
      language: undefined,
      quality: undefined,
      ways: [['Science & Nature', 'Rivers']],
      topics: ['Rivers', 'Science & Nature'],
    },
    {
      url: 'http://alone.example/atom.xml',
      title: 'Alone',
      link: undefined,
      language: 'pt-BR',
      quality: 80,
      ways: [[]],
      topics: [],
    },
  ])
})

test.each([
  ['xmlUrl="https://a.example/rss"'],
  ['XMLURL="https://a.example/rss"'],
  ["xmlurl = 'https://a.example/rss'"],
  ['xmlUrl=https://a.example/rss'],
  ['type="rss" url="https://a.example/rss"'],
  ['xmlUrl=" feed:https://a.example/rss#top "'],
  ['XmlUrl="https://A.example:443/rss"'],
])('the address is read from %s', (attributes) => {
  const { sources } = readSources(list(`<outline text="A" ${attributes}/>`))
  expect(sources.map(({ url }) => url)).toEqual(['https://a.example/rss'])
})

test.each([
  ['feed://a.example/rss', 'http://a.example/rss'],
  ['itpc://a.example/rss', 'http://a.example/rss'],
  ['feed:http://a.example/rss', 'http://a.example/rss'],
  ['https://ann:secret@a.example/rss', 'https://ann:secret@a.example/rss'],
])('%s is %s', (written, url) => {
  const { sources } = readSources(list(`<outline text="A" xmlUrl="${written}"/>`))
  expect(sources.map((source) => source.url)).toEqual([url])
})

test('categories are topics too, and a folder that has the name of its feed is none', () => {
  const { sources } = readSources(
    list(
      '<outline text="Tech"><outline text="A"><outline text="a" category="/News/Europe,chips" xmlUrl="https://a.example/"/></outline></outline>',
    ),
  )
  expect(sources[0]?.topics).toEqual(['Tech', 'Europe', 'News', 'chips'])
})

test('a feed in two folders is one source with the topics of both', () => {
  const entry = (folder: string, url: string) =>
    `<outline text="${folder}"><outline text="A" xmlUrl="${url}"/></outline>\n`
  const text = list(
    entry('One', 'https://a.example/rss') + entry('Two', 'http://www.a.example/rss/'),
  )
  const { sources, problems } = readSources(text)
  expect(sources).toMatchObject([{ url: 'https://a.example/rss', topics: ['One', 'Two'] }])
  expect(problems).toEqual([])
  const twice = list(entry('One', 'https://a.example/rss').repeat(2))
  expect(readSources(twice).problems).toMatchObject([{ code: 'list-repeat', line: 4 }])
})

test('what is commented out is not there', () => {
  const { sources, problems } = readSources(
    list(
      '<!-- <outline xmlUrl="https://b.example/"/>\n -->\n<outline xmlUrl="https://a.example/"/>',
    ),
  )
  expect(sources.map(({ url }) => url)).toEqual(['https://a.example/'])
  expect(problems).toEqual([])
})

test('of what is no good the line is said, and how to mend it, and the others count', () => {
  const text = list(`<outline text="Good" xmlUrl="https://good.example/"/>
<outline text="A" type="rss" xmlUrl=""/>
<outline text="B" xmlUrl="b.example/rss"/>
<outline text="C" xmlUrl="ftp://ann:secret@c.example/rss"/>
<outline text="D" type="link" url="https://d.example/"/>
<outline text="E" type="include" url="https://e.example/list.opml"/>
<outline text="F" htmlUrl="https://f.example/"/>
<outline text="G" xmlUrl="https://g.example/" quality="much" language="?"/>
<outline text="H"/>`)
  expect(problemsOf(text).map(({ code, line, fix }) => [code, line, fix.slice(0, 30)])).toEqual([
    ['list-address', 4, 'add it, or remove the entry'],
    ['list-address', 5, 'write https://b.example/rss'],
    ['list-address', 6, 'correct it, or remove the entr'],
    ['list-kind', 7, 'find the feed of its page with'],
    ['list-kind', 8, 'bring the feeds of that list h'],
    ['list-kind', 9, 'find the feed of its page with'],
    ['list-value', 10, 'write such a value, or remove '],
    ['list-value', 10, 'write such a value, or remove '],
  ])
  expect(readSources(text).sources.map(({ title }) => title)).toEqual(['Good', 'G'])
  expect(JSON.stringify(readSources(text).problems)).not.toContain('secret')
})

test.each([
  ['', 'list-empty', 'npm run gather -- add'],
  ['  \n', 'list-empty', 'npm run gather -- add'],
  [list(''), 'list-empty', 'npm run gather -- add'],
  ['<rss><channel/></rss>', 'list-syntax', 'export the list anew'],
  ['https://a.example/rss\n', 'list-syntax', 'export the list anew'],
])('for %j it is said how to begin', (text, code, fix) => {
  expect(problemsOf(text)).toMatchObject([{ code, line: 1, fix: expect.stringContaining(fix) }])
})

test.each([
  ['<outline text="A" xmlUrl="https://a.example/?x=1&y=2"/>', 'a bare & in xmlUrl'],
  ['<outline text="A xmlUrl="https://a.example/?x=1&amp;y=2"/>', 'something in <outline>'],
  ['<outline xmlUrl="https://a.example/?x=1&amp;y=2/>', 'a quote of xmlUrl that is not closed'],
  ['<outline text="T"><outline xmlUrl="https://a.example/?x=1&amp;y=2">', 'not closed'],
  ['</outline><outline xmlUrl="https://a.example/?x=1&amp;y=2"/>', 'that is not open'],
  ['<outline xmlUrl="https://a.example/?x=1&amp;y=2"/><!-- the end', 'never ends'],
])('of %s what can be read is read', (broken, found) => {
  const { sources, problems } = readSources(
    list(`${broken}\n<outline text="B" xmlUrl="https://b.example/"/>`),
  )
  expect(sources.map(({ url }) => url)).toContain('https://b.example/')
  expect(problems[0]).toMatchObject({ code: 'list-syntax', line: 3 })
  expect(problems[0]?.found).toContain(found)
  if (!broken.startsWith('<outline text="A xml')) {
    expect(sources.map(({ url }) => url)).toContain('https://a.example/?x=1&y=2')
  }
})

/** What lists are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<outline ',
      '<OUTLINE',
      '</outline>',
      '/>',
      '>',
      '<',
      '"',
      "'",
      '=',
      '&',
      '&amp;',
      '\n',
      '\r\n',
    ],
    ...[' xmlUrl="https://a.example/rss"', ' text=', ' type="link"', ' url="x"', '<!--', '-->'],
    ...['<![CDATA[', ']]>', '<?xml encoding="x"?>', '<!DOCTYPE', '<opml>', '<body>', '</body>'],
    ...['feed:', 'https://u:secret@b.example/', '\u0000', '\uD800', ' category="/a/b,c"', ' '],
  ),
  fc.string({ maxLength: 6 }),
)

test('whatever a list is, it is read; each problem has its line, and no password is in any', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const lines = text.split(/\r?\n/)
      const { sources, problems } = readSources(text)
      for (const { url } of sources) expect(url).toMatch(/^https?:\/\/[^/]/)
      for (const { line, column, source, found } of problems) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length)
        expect(column).toBeGreaterThan(0)
        expect(source + found).not.toContain('secret')
        if (!text.includes('@')) expect(lines.join('\n')).toContain(source.trim())
      }
    }),
  )
})

test.each([
  'http//me:secret@a.example/feed',
  'https://me:sec/secret@a.example/feed',
  'me:secret@a.example/feed',
])('an address that is badly written keeps its password to itself: %s', (address) => {
  const { problems } = readSources(`<opml><body><outline xmlUrl="${address}"/></body></opml>`)
  expect(problems.map(({ code }) => code)).toContain('list-address')
  expect(JSON.stringify(problems)).not.toContain('secret')
  expect(JSON.stringify(problems)).toContain('a.example/feed')
})

test('a list that never ends anything takes no longer than another one', () => {
  for (const part of [
    '\n',
    ' ',
    '<outline ',
    '<outline a="',
    "<outline a='\n",
    '<!-- ',
    'x="&',
    '</outline>',
  ]) {
    for (const begin of ['<opml><body><outline xmlUrl="', '<opml><body>']) {
      const textOf = (length: number) => begin + part.repeat(length / part.length)
      expect(growsWithText(readSources, textOf, 200_000), `${begin}${part}`).toBe(true)
    }
  }
})
