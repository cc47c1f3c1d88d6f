import { expect, test } from 'vitest'
import { growsWithText } from '../../testing/growth.ts'
import { readSources } from './readSources.ts'

/** A list as programs of many kinds write it, in miniature: its body, and what is in it. */
const EXPORTS: readonly [
  program: string,
  body: string,
  expected: readonly (readonly string[])[],
][] = [
  [
    'that names each feed twice and puts it into several folders',
    `<outline text="News" title="News">
       <outline type="rss" text="A" title="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/>
     </outline>
     <outline text="Daily" title="Daily">
       <outline type="rss" text="A" title="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/>
     </outline>`,
    [['https://a.example/feed', 'A', 'News', 'Daily']],
  ],
  [
    'that writes descriptions, versions and its own members',
    `<outline text="A" description="About &lt;a href=&quot;x&quot;&gt;a&lt;/a&gt; &amp;amp; b" version="RSS2" type="rss" xmlUrl="https://a.example/feed" own:updateInterval="3600" xmlns:own="https://reader.example/opml"/>
     <outline text="B" type="atom" version="" xmlUrl="https://b.example/feed" language="unknown"/>`,
    [
      ['https://a.example/feed', 'A'],
      ['https://b.example/feed', 'B'],
    ],
  ],
  [
    'that gives folders a type',
    `<outline title="Blogs" text="Blogs" description="Blogs" type="folder" expanded="true">
       <outline title="A" text="A" type="rss" xmlUrl="https://a.example/feed"/>
     </outline>
     <outline title="Unread" text="Unread" type="vfolder"><outline type="rule" text="unread" rule="unread" value="" additive="true"/></outline>`,
    [['https://a.example/feed', 'A', 'Blogs']],
  ],
  [
    'that puts each feed into a folder of its own name',
    `<outline title="A"><outline type="rss" title="A" text="A" version="RSS" xmlUrl="https://a.example/feed"/></outline>`,
    [['https://a.example/feed', 'A']],
  ],
  [
    'that has a folder for what lies in none',
    `<outline text="Uncategorized"><outline text="A" type="rss" xmlUrl="https://a.example/feed"/></outline>`,
    [['https://a.example/feed', 'A']],
  ],
  [
    'that keeps its settings there as well',
    `<outline text="A" type="rss" xmlUrl="https://a.example/feed" own:order="0"/>
     <outline text="settings" version="14"><outline text="SORT" value="DATE"/><outline text="FILTERS">[{"a": "&lt;b&gt;"}]</outline></outline>`,
    [['https://a.example/feed', 'A']],
  ],
  [
    'for podcasts, with what was heard below each',
    `<outline text="feeds">
       <outline type="rss" text="Talks" xmlUrl="itpc://talks.example/feed">
         <outline type="podcast-episode" title="One" url="https://talks.example/1" enclosureUrl="https://talks.example/1.mp3" played="1"/>
       </outline>
     </outline>`,
    [['http://talks.example/feed', 'Talks', 'feeds']],
  ],
  [
    'of old times, with addresses that are neither escaped nor whole, and upper-case tags',
    `<OUTLINE TEXT='A' TYPE='RSS' XMLURL='https://a.example/?x=1&y=2' />
     <outline title="B" xmlurl="https://b.example/?x=1&amp;amp;y=2" />`,
    [
      ['https://a.example/?x=1&y=2', 'A'],
      ['https://b.example/?x=1&y=2', 'B'],
    ],
  ],
  [
    'that closes each entry, and writes no title',
    `<outline text=""><outline xmlUrl="https://a.example/feed"></outline></outline>`,
    [['https://a.example/feed', '']],
  ],
  [
    'with signs of other scripts, as they are or as numbers',
    `<outline text="&#1053;&#x43E;&#x432;&#1086;&#1089;&#1090;&#1080;"><outline text="日本の新聞 — &apos;一&apos;" xmlUrl="https://a.example/feed"/></outline>`,
    [['https://a.example/feed', "日本の新聞 — '一'", 'Новости']],
  ],
]

test.each(EXPORTS)('the list of a program %s is read', (_, body, expected) => {
  const { sources } = readSources(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<!DOCTYPE opml>\r\n<opml version="1.0"><head><title>Export</title><dateCreated/></head>\r\n<body>\r\n${body}\r\n</body></opml>`,
  )
  expect(sources.map(({ url, title, topics }) => [url, title ?? '', ...topics])).toEqual(expected)
})

test('of such lists only what keeps other programs from reading them is said', () => {
  const said = EXPORTS.flatMap(
    ([, body]) => readSources(`<opml><body>${body}</body></opml>`).problems,
  )
  expect(said.map(({ code, found }) => [code, found])).toEqual([
    ['list-syntax', 'a bare & in XMLURL'],
  ])
})

test('a list of thousands of feeds, each of them badly written, takes its length', () => {
  const line = (i: number) =>
    `<outline text="Feed ${i} & more" xmlUrl="https://a${i}.example/feed?x=1&y=2>\n`
  const listOf = (feeds: number) =>
    `<opml><body>${Array.from({ length: feeds }, (_, i) => line(i)).join('')}</body></opml>`
  expect(readSources(listOf(4000)).sources).toHaveLength(4000)
  expect(growsWithText(readSources, listOf, 4000)).toBe(true)
})
