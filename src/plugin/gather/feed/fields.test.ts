import { expect, test } from 'vitest'
import { atom, read, rss } from './testing/items.ts'

test.each([
  [rss('<author>me@example.com (Jane Doe)</author>'), ['Jane Doe']],
  [rss('<author>Jane Doe (me@example.com)</author>'), ['Jane Doe']],
  [rss('<author>Jane Doe &lt;me@example.com&gt;</author>'), ['Jane Doe']],
  [rss('<author>mailto:me@example.com (Jane Doe)</author>'), ['Jane Doe']],
  [rss('<author>Jane Doe https://example.org/jane</author>'), ['Jane Doe']],
  [rss('<author>me@example.com</author>'), ['me@example.com']],
  [rss('<author>&lt;me@example.com&gt;</author>'), ['me@example.com']],
  [rss('<author>me@example.com ()</author>'), ['me@example.com']],
  [rss('<dc:creator>Jane Doe</dc:creator><dc:creator>Joe</dc:creator>'), ['Jane Doe', 'Joe']],
  [rss('<author>me@example.com (Jane)</author><dc:creator>Jane</dc:creator>'), ['Jane']],
  [rss('<author><name>Jane</name><email>me@example.com</email></author>'), ['Jane']],
  [rss('<itunes:author>Jane</itunes:author>'), ['Jane']],
  [rss('<author>me@example.com (Jane (of Troy) Doe)</author>'), ['Jane (of Troy) Doe']],
  [rss('<author>(Jane) (Doe)</author>'), ['(Jane) (Doe)']],
  [rss('<author>Jane &lt;https://example.org/&gt;</author>'), ['Jane']],
  [rss('<dc:creator>By Jane Doe</dc:creator>'), ['Jane Doe']],
  [atom('<source><author><name>Jane</name></author></source>'), ['Jane']],
  [rss('<author/>'), []],
  [
    atom('<author><name>Jane</name></author><author><email>j@example.com</email></author>'),
    ['Jane', 'j@example.com'],
  ],
])('Of those who wrote an item the names are given: %#', (item, names) => {
  expect(item?.authors).toEqual(names)
})

test.each([
  [
    rss('<category>A</category><category domain="x">B</category><category>A</category>'),
    ['A', 'B'],
  ],
  [rss('<dc:subject>A &amp;amp; B</dc:subject>'), ['A & B']],
  [rss('<itunes:keywords>a, b</itunes:keywords>'), ['a', 'b']],
  [
    rss('<media:category label="L">x</media:category><media:keywords>k</media:keywords>'),
    ['L', 'k'],
  ],
  [atom('<category term="a" label="The A"/><category term="b"/>'), ['The A', 'b']],
  [
    atom(
      '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>',
    ),
    [],
  ],
])('What an item is about is in the words of its feed: %#', (item, categories) => {
  expect(item?.categories).toEqual(categories)
})

test.each([
  [
    rss('<enclosure url="/a.mp3" length="12" type="audio/mpeg"/>'),
    [{ url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 12 }],
  ],
  [
    rss('<enclosure url="/a.mp3" length="0"/><enclosure url="/b.mp3" length="?"/>'),
    [{ url: 'https://example.org/a.mp3' }, { url: 'https://example.org/b.mp3' }],
  ],
  [rss('<enclosure url="magnet:?xt=1"/>'), []],
  [
    atom('<link rel="enclosure" href="/a.mp4" type="video/mp4" length="7"/>'),
    [{ url: 'https://example.org/a.mp4', type: 'video/mp4', length: 7 }],
  ],
])('Files that an item brings along are listed: %#', (item, enclosures) => {
  expect(item?.enclosures).toEqual(enclosures)
})

test.each([
  [atom('<link rel="enclosure" href="/a.mp4" type="video/mp4"/>'), 'video'],
  [atom('<yt:videoId>abc</yt:videoId>'), 'video'],
  [rss('<enclosure url="/v" type="video/mp4"/>'), 'video'],
  [rss('<media:content medium="video" url="/v"/>'), 'video'],
  [
    rss('<media:content medium="video" url="/v"/><media:content medium="image" url="/i"/>'),
    'article',
  ],
  [rss('<enclosure url="/a.mp3" type="audio/mpeg"/>'), 'article'],
])('An item is a film or an article: %#', (item, type) => {
  expect(item?.type).toBe(type)
})

test.each([
  [rss('<guid>tag:1</guid>'), { id: 'tag:1' }],
  [rss('<comments>/c</comments>'), { comments: 'https://example.org/c' }],
  [atom('<link rel="replies" href="/r"/>'), { comments: 'https://example.org/r' }],
  [
    rss('<source url="https://example.com/feed">Other</source>'),
    { outlet: { name: 'Other', link: 'https://example.com/feed' } },
  ],
  [
    atom('<source><title>Other</title><link href="https://example.com/"/></source>'),
    { outlet: { name: 'Other', link: 'https://example.com/' } },
  ],
  [
    rss('<dc:source>https://example.com/a</dc:source>'),
    { outlet: { link: 'https://example.com/a' } },
  ],
  [rss('<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>'), { published: '2004-01-01T19:48:21Z' }],
  [
    rss('<pubDate>soon</pubDate><dc:date>2004-01-01</dc:date>'),
    { published: '2004-01-01T00:00:00Z' },
  ],
  [
    atom('<updated>2004-01-02T00:00:00+01:00</updated>'),
    { published: '2004-01-01T23:00:00Z', updated: '2004-01-01T23:00:00Z' },
  ],
  [
    atom('<published>2004-01-01T01:00:00Z</published><updated>2004-01-02T01:00:00Z</updated>'),
    { published: '2004-01-01T01:00:00Z', updated: '2004-01-02T01:00:00Z' },
  ],
])('A field is read: %#', (item, fields) => {
  expect(item).toMatchObject(fields)
})

const whole = (attributes: string, inner: string, entry = '') =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}<entry ${entry}><title>T</title></entry></feed>`,
  )
const channel = (inner: string, item = '') =>
  read(
    `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${inner}<item><title>T</title>${item}</item></channel></rss>`,
  )

test.each([
  [channel('<language>en_us</language>'), 'en-us', 'en-us'],
  [channel('<dc:language>de</dc:language>'), 'de', 'de'],
  [channel('<language>de</language>', '<dc:language>fr</dc:language>'), 'de', 'fr'],
  [channel('<language>English</language>'), undefined, undefined],
  [whole('xml:lang="de"', ''), 'de', 'de'],
  [whole('xml:lang="de"', '', 'xml:lang="fr"'), 'de', 'fr'],
  [whole('xml:lang="de"', '', 'xml:lang=""'), 'de', undefined],
  [whole('', '<title xml:lang="de">T</title>'), 'de', 'de'],
  [whole('lang="de"', ''), undefined, undefined],
])('A language holds until another one is said: %#', (feed, language, itemLanguage) => {
  expect([feed.language, feed.items[0]?.language]).toEqual([language, itemLanguage])
})

test.each(['constructor', '__proto__', 'sometimes'])(
  'A period that is none asks for nothing: %s',
  (period) => {
    const feed = `<rss><channel><sy:updatePeriod>${period}</sy:updatePeriod></channel></rss>`
    expect(read(feed).every).toBeUndefined()
  },
)
