import { expect, test } from 'vitest'
import { addSource, importSources } from './importSources.ts'
import { readSources } from './readSources.ts'

const OWN = `<?xml version='1.0'?>
<!-- mine -->
<opml version="1.1">
\t<body>
\t\t<outline text='Tech'   title="Tech">
\t\t\t<OUTLINE xmlurl="https://a.example/" text="A" />   <!-- the best -->
\t\t</outline>
\t\t<outline text="Empty" />

\t</body>
</opml>`

/** What has come to a text, line by line; everything else must have stayed. */
function linesThatCame(before: string, after: string): string[] {
  const rest = before.split('\n')
  return after.split('\n').filter((line) => {
    if (line !== rest[0]) return true
    rest.shift()
    return false
  })
}

test('a source is added as a line at the end of its folder, and no other byte changes', () => {
  const { text, known } = addSource(OWN, {
    url: 'https://b.example/?a&b',
    title: 'B & "B"',
    link: 'https://b.example/',
    folder: 'tech',
  })
  expect(known).toBe(false)
  expect(linesThatCame(OWN, text)).toEqual([
    '\t\t\t<outline type="rss" text="B &amp; &quot;B&quot;" title="B &amp; &quot;B&quot;" xmlUrl="https://b.example/?a&amp;b" htmlUrl="https://b.example/"/>',
  ])
  expect(readSources(text).sources[1]).toMatchObject({
    url: 'https://b.example/?a&b',
    title: 'B & "B"',
    topics: ['Tech'],
  })
})

test('a source without a folder comes to the end', () => {
  const { text } = addSource(OWN, { url: 'https://b.example/' })
  expect(text).toBe(
    OWN.replace(
      '\t</body>',
      '\t\t<outline type="rss" text="b.example" xmlUrl="https://b.example/"/>\n\t</body>',
    ),
  )
})

test('a folder that ends in itself is opened, and one that is not there is made', () => {
  const opened = addSource(OWN, { url: 'https://b.example/', folder: 'Empty' }).text
  expect(opened).toContain(`\t\t<outline text="Empty">
\t\t\t<outline type="rss" text="b.example" xmlUrl="https://b.example/"/>
\t\t</outline>
`)
  const made = addSource(OWN, { url: 'https://b.example/', folder: 'New' }).text
  expect(made).toContain(`\t\t<outline text="New" title="New">
\t\t\t<outline type="rss" text="b.example" xmlUrl="https://b.example/"/>
\t\t</outline>
\t</body>`)
})

test('what is there already is not added, and nothing changes', () => {
  expect(addSource(OWN, { url: 'http://www.a.example' })).toEqual({ text: OWN, known: true })
})

test('where there is no list, one is begun', () => {
  const { text } = addSource(undefined, { url: 'https://b.example/', title: 'B', folder: 'Tech' })
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Sources</title>
  </head>
  <body>
    <outline text="Tech" title="Tech">
      <outline type="rss" text="B" title="B" xmlUrl="https://b.example/"/>
    </outline>
  </body>
</opml>
`)
})

test('a list on one line stays on one, and one with other ends of lines keeps them', () => {
  const short =
    '<opml><body><outline text="T"><outline xmlUrl="https://a.example/"/></outline></body></opml>'
  expect(addSource(short, { url: 'https://b.example/', folder: 'T' }).text).toBe(
    short.replace(
      '/></outline>',
      '/><outline type="rss" text="b.example" xmlUrl="https://b.example/"/></outline>',
    ),
  )
  const windows = OWN.replaceAll('\n', '\r\n')
  const { text } = addSource(windows, { url: 'https://b.example/' })
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
})

test.each(['<opml/>', '<opml><body><outline xmlUrl="https://a.example/"/>', 'none'])(
  'to %j nothing can be added, which is said with how to mend it',
  (text) => {
    expect(() => addSource(text, { url: 'https://b.example/' })).toThrow(/Write <\/?body>/)
  },
)

test('an address that is none is not added', () => {
  expect(() => addSource(OWN, { url: 'ftp://me:secret@b.example/' })).toThrow(
    'ftp://b.example/ is no address of http or https.',
  )
})

test('the list of another program comes into the folders of the same names', () => {
  const other = `<opml><body>
<outline text="TECH"><outline text="Chips"><outline text="B" xmlUrl="https://b.example/" language="de" quality="7"/></outline>
<outline text="A" xmlUrl="https://a.example/"/></outline>
<outline text="C" xmlUrl="https://c.example/"/>
<outline text="D" xmlUrl="gopher://d.example/"/>
</body></opml>`
  const { text, added, known, problems } = importSources(OWN, other, 'other.opml')
  expect([added.length, known]).toEqual([2, 1])
  expect(problems).toMatchObject([{ code: 'list-address', file: 'other.opml', line: 5 }])
  expect(linesThatCame(OWN, text)).toEqual([
    '\t\t\t<outline text="Chips" title="Chips">',
    '\t\t\t\t<outline type="rss" text="B" title="B" xmlUrl="https://b.example/" language="de" quality="7"/>',
    '\t\t\t</outline>',
    '\t\t<outline type="rss" text="C" title="C" xmlUrl="https://c.example/"/>',
  ])
  expect(importSources(text, other, 'other.opml')).toMatchObject({ text, known: 3, added: [] })
})

test('a feed that the other list has in two folders comes into both', () => {
  const entry = '<outline text="B" xmlUrl="https://b.example/"/>'
  const other = `<opml><body><outline text="Tech">${entry}</outline><outline text="World">${entry}</outline></body></opml>`
  const { text, added } = importSources(OWN, other, 'other.opml')
  expect(added).toHaveLength(1)
  expect(readSources(text).sources.find(({ title }) => title === 'B')?.topics).toEqual([
    'Tech',
    'World',
  ])
  expect(importSources(text, other, 'other.opml')).toMatchObject({ text, known: 1, added: [] })
})
