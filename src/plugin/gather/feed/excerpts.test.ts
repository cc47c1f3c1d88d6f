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

const html = (title: string, markup: string) =>
  rss(`<title>${title}</title><description><![CDATA[${markup}]]></description>`)

test.each([
  [
    'the footer of WordPress, in any language',
    html(
      'Der Rat stimmt zu',
      '<p>Der Rat hat zugestimmt. Nun [&#8230;]</p><p>Der Beitrag <a href="x">Der Rat stimmt zu</a> erschien zuerst auf <a href="y">Seite</a>.</p>',
    ),
    'Der Rat hat zugestimmt. Nun…',
  ],
  [
    'the buttons of Jetpack',
    html(
      'T',
      '<p>A text.</p><h3>Share this:</h3><ul><li>Click to share on X (Opens in new window) X</li></ul>',
    ),
    'A text.',
  ],
  [
    'what hosts of podcasts say of advertisements',
    html('T', '<p>A talk.</p><p>Learn more about your ad choices. Visit ads.example/choices</p>'),
    'A talk.',
  ],
  [
    'what hosts of podcasts say of privacy',
    html(
      'T',
      '<p>A talk.</p><hr><p>Hosted on Acast. See acast.example/privacy for more information.</p>',
    ),
    'A talk.',
  ],
  [
    'where comments are, and how many',
    html(
      'T',
      '<p>A question?</p><hr><p>Comments URL: <a href="x">https://news.example/1</a></p><p>Points: 12</p><p># Comments: 4</p>',
    ),
    'A question?',
  ],
  [
    'the number of a paper',
    html('T', 'arXiv:2403.00001v1 Announce Type: new\nAbstract: We study it.'),
    'We study it.',
  ],
  [
    'lists of other stories',
    html('T', '<p>First.</p><ul><li><a href="x">Follow live</a></li></ul><p>Then.</p>'),
    'First. Then.',
  ],
  [
    'buttons of newsletters',
    html('T', '<p>First.</p><p class="button-wrapper"><a href="x">Share</a></p><p>Then.</p>'),
    'First. Then.',
  ],
])('Without %s', (_, item, excerpt) => {
  expect(item?.excerpt).toBe(excerpt)
})
