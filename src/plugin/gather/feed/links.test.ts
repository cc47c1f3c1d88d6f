import { expect, test } from 'vitest'
import { atom, rss } from './testing/items.ts'

test.each([
  [rss('<link>https://example.org/1?a=1&amp;b=2</link>'), 'https://example.org/1?a=1&b=2'],
  [rss('<link>https://example.org/1?a=1&b=2</link>'), 'https://example.org/1?a=1&b=2'],
  [rss('<link><![CDATA[ https://example.org/1 ]]></link>'), 'https://example.org/1'],
  [rss('<link>\n  https://example.org/\n  long/1</link>'), 'https://example.org/long/1'],
  [rss('<link>//example.com/1</link>'), 'https://example.com/1'],
  [rss('<link>/a b</link>'), 'https://example.org/a%20b'],
  [rss('<link href="/1"/>'), 'https://example.org/1'],
  [rss('<link>javascript:alert(1)</link>'), undefined],
  [rss('<link>data:text/html,hi</link><guid>tag:1</guid>'), undefined],
  [rss('<link>https://user:secret@example.org/1</link>'), 'https://example.org/1'],
  [rss('<guid>https://example.org/g</guid>'), 'https://example.org/g'],
  [rss('<guid isPermaLink="false">https://example.org/g</guid>'), undefined],
  [rss('<guid isPermaLink="true">/g</guid>'), 'https://example.org/g'],
  [rss('<guid>g</guid>'), undefined],
  [
    rss('<link>https://example.org/l</link><guid isPermaLink="true">https://example.org/g</guid>'),
    'https://example.org/l',
  ],
  [rss('<link/><guid>https://example.org/g</guid>'), 'https://example.org/g'],
  [
    rss(
      '<link>https://feeds.example.org/~r/1</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://example.org/1</feedburner:origLink>',
    ),
    'https://example.org/1',
  ],
  [
    rss(
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="https://example.org/1"/>',
    ),
    'https://example.org/1',
  ],
  [
    atom(
      '<link rel="self" href="/s"/><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/>',
    ),
    'https://example.org/h',
  ],
  [
    atom('<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/>'),
    'https://example.org/1',
  ],
  [atom('<link rel="edit" href="/e"/><link href="/1"/>'), 'https://example.org/1'],
  [atom('<link rel="related" href="https://example.com/r"/>'), 'https://example.com/r'],
  [atom('<id>https://example.org/id</id>'), 'https://example.org/id'],
  [atom('<id>urn:uuid:1</id>'), undefined],
  [rss('<link>https://example.org/?a=1&amp;amp;b=2</link>'), 'https://example.org/?a=1&b=2'],
  [rss('<link>www.example.com/1</link>'), 'http://www.example.com/1'],
])('A link is that of the page, absolute', (made, value) => {
  expect(made?.link).toEqual(value)
})
