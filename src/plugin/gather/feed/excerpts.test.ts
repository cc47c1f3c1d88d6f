import { expect, test } from 'vitest'
import { atom, rss } from './testing/items.ts'

test.each([
  [rss('<description>Short.</description>'), 'Short.'],
  [
    rss(
      '<title>T</title><description>T</description><content:encoded>&lt;p&gt;More than that.&lt;/p&gt;</content:encoded>',
    ),
    'More than that.',
  ],
  [
    rss('<description>One &lt;br/&gt;two&lt;p&gt;three [&amp;hellip;]</description>'),
    'One two three…',
  ],
  [rss('<description>Text here. The post T appeared first on Blog.</description>'), 'Text here.'],
  [
    rss('<description>Text here. &lt;a href="/x"&gt;Continue reading&lt;/a&gt; →</description>'),
    'Text here.',
  ],
  [rss('<description>&lt;a href="/c"&gt;Comments&lt;/a&gt;</description>'), undefined],
  [
    rss(
      '<description>&lt;img src="a.jpg"/&gt;</description><content:encoded>Text</content:encoded>',
    ),
    'Text',
  ],
  [rss('<description>submitted by /u/jane [link] [comments]</description>'), undefined],
  [
    rss(
      '<description>Open <p>markup <br>that <b>nobody escaped</description><author>Jane</author>',
    ),
    'Open markup that nobody escaped',
  ],
  [
    rss(`<description>${'Word and word again '.repeat(30)}</description>`),
    `${'Word and word again '.repeat(14)}Word and word again…`,
  ],
  [
    rss(`<description>${'A sentence of some length stands here. '.repeat(10)}</description>`),
    'A sentence of some length stands here. '.repeat(7).trim(),
  ],
  [
    atom(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>two</p></div></content>',
    ),
    'One two',
  ],
  [atom('<summary type="text">a &lt; b</summary><content type="html">c</content>'), 'a < b'],
  [
    atom('<content type="application/octet-stream">RXhhbXBsZSA8Yj50ZXN0PC9iPg==</content>'),
    'Example test',
  ],
  [rss('<media:description>of a film</media:description>'), 'of a film'],
  [
    rss(
      '<title>A thing - The Times</title><description>&lt;a href="x"&gt;A thing&lt;/a&gt;&amp;nbsp;&lt;font color="#666"&gt;The Times&lt;/font&gt;</description>',
    ),
    undefined,
  ],
  [
    rss(
      '<description>&lt;figure&gt;&lt;figcaption&gt;Cap&lt;/figcaption&gt;&lt;/figure&gt;Text</description>',
    ),
    'Text',
  ],
  [
    rss(
      `<description>&lt;p&gt;${'First paragraph '.repeat(6)}&lt;/p&gt;&lt;p&gt;${'second '.repeat(60)}&lt;/p&gt;</description>`,
    ),
    'First paragraph '.repeat(6).trim(),
  ],
  [
    rss(
      `<description>${'x'.repeat(150)}. He met Mr. Smith of the U.S. ${'y'.repeat(200)}</description>`,
    ),
    `${'x'.repeat(150)}.`,
  ],
  [rss(`<description>${'日本語の文。'.repeat(80)}</description>`), '日本語の文。'.repeat(50)],
  [rss(`<description>${'😀'.repeat(200)}</description>`), `${'😀'.repeat(149)}…`],
  [atom('<content type="image/png">iVBORw0KGgoAAAANSUhEUgAA</content>'), undefined],
  [
    rss('<description>İİİİ&lt;Figure&gt;Cap&lt;/FIGURE&gt;Text &lt;figure&gt;more</description>'),
    'İİİİ Text more',
  ],
  [
    rss(
      '<description>&lt;p&gt;Text here.&lt;/p&gt;&lt;p&gt;&lt;a href="x"&gt;Read more&lt;/a&gt;&lt;/p&gt;</description>',
    ),
    'Text here.',
  ],
  [
    rss(
      '<description>&lt;p&gt;Text […]&lt;/p&gt; &lt;p&gt;The post A appeared first on B.&lt;/p&gt;</description>',
    ),
    'Text…',
  ],
  [
    rss(
      `<description>&lt;style&gt;${'p { color: red }'.repeat(800)}&lt;/style&gt;&lt;img src="data:image/png;base64,${'Ab+/'.repeat(4000)}"/&gt;Text</description>`,
    ),
    'Text',
  ],
  [rss('<description>&lt;p&gt;Text&lt;/p&gt;&lt;script&gt;alert(1)</description>'), 'Text'],
  [rss('<description>The &lt;script&gt; tag</description>'), 'The tag'],
])('An excerpt is plain and short', (made, value) => {
  expect(made?.excerpt).toEqual(value)
})
