import { expect, test } from 'vitest'
import { atom, atom03, rss } from './testing/items.ts'

test.each([
  [rss('<title>A &amp; B</title>'), 'A & B'],
  [rss('<title>A &amp;amp; B</title>'), 'A & B'],
  [rss('<title>AT&T and R&D</title>'), 'AT&T and R&D'],
  [rss('<title>caf&eacute;&nbsp;no&#46; &#x31; &#147;so&#148;</title>'), 'café no. 1 “so”'],
  [rss('<title><![CDATA[A &amp; <b>B</b>]]></title>'), 'A & B'],
  [rss('<title>&lt;![CDATA[A]]&gt;</title>'), 'A'],
  [rss('<title> two\n\t lines </title>'), 'two lines'],
  [rss('<title>a <b>bold</b> word</title>'), 'a bold word'],
  [rss('<title>3 < 5 and 7 > 5</title>'), '3 < 5 and 7 > 5'],
  [rss('<title>1 &lt; 2</title>'), '1 < 2'],
  [rss('<title>&lt;script&gt;alert(1)&lt;/script&gt;safe</title>'), 'safe'],
  [rss('<dc:title>other</dc:title><title>own</title>'), 'own'],
  [rss('<dc:title>other</dc:title><title/>'), 'other'],
  [rss('<media:title>film</media:title>'), 'film'],
  [rss('<title></title>'), undefined],
  [
    atom('<title type="text">History of the &lt;blink&gt; tag</title>'),
    'History of the <blink> tag',
  ],
  [atom('<title type="html">Less: &amp;lt;</title>'), 'Less: <'],
  [atom('<title>Less: &lt;</title>'), 'Less: <'],
  [atom('<title type="html"><![CDATA[a &lt; <em>b</em>]]></title>'), 'a < b'],
  [
    atom(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt; <em>b</em></div></title>',
    ),
    'a < b',
  ],
  [
    atom(
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">a <x:em>b</x:em></x:div></title>',
    ),
    'a b',
  ],
  [
    atom03('<title mode="base64" type="text/html">RXhhbXBsZSA8Yj50ZXN0PC9iPg==</title>'),
    'Example test',
  ],
  [atom03('<title mode="escaped" type="text/html">a &lt;b&gt;b&lt;/b&gt;</title>'), 'a b'],
  [atom03('<title mode="xml"><b>a</b> b</title>'), 'a b'],
  [
    atom('<title type="html">History of the &amp;lt;blink&amp;gt; tag</title>'),
    'History of the <blink> tag',
  ],
  [
    atom('<title type="xhtml"><div>History of the &lt;blink&gt; tag</div></title>'),
    'History of the <blink> tag',
  ],
  [rss('<title>&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt; &amp;amp;amp; B</title>'), 'A & B'],
  [rss('<title>&lt;?xml:namespace prefix = o /&gt;A &lt;o:p&gt;B&lt;/o:p&gt;</title>'), 'A B'],
])('A title is plain', (made, value) => {
  expect(made?.title).toEqual(value)
})
