import { expect, test } from 'vitest'
import { atom, rss } from './testing/items.ts'

test.each([
  [
    rss(
      '<media:thumbnail url="/s.jpg" width="90"/><media:content url="/m.jpg" width="600"/><media:content url="/l.jpg" width="1200"/>',
    ),
    { url: 'https://example.org/l.jpg', width: 1200 },
  ],
  [
    rss('<media:content url="/xl.jpg" width="6000"/><media:content url="/l.jpg" width="1200"/>'),
    { url: 'https://example.org/l.jpg', width: 1200 },
  ],
  [
    rss(
      '<media:content url="/v.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content>',
    ),
    { url: 'https://example.org/t.jpg' },
  ],
  [
    rss('<media:group><media:content url="/l.jpg"/></media:group>'),
    { url: 'https://example.org/l.jpg' },
  ],
  [
    rss(
      '<media:content url="/l" medium="image"><media:description>A boat</media:description><media:credit>Jane</media:credit></media:content>',
    ),
    { url: 'https://example.org/l', alt: 'A boat', credit: 'Jane' },
  ],
  [rss('<enclosure url="/e.jpg" type="image/jpeg"/>'), { url: 'https://example.org/e.jpg' }],
  [rss('<itunes:image href="/i.jpg"/>'), { url: 'https://example.org/i.jpg' }],
  [rss('<image><url>/i.jpg</url></image>'), { url: 'https://example.org/i.jpg' }],
  [
    rss(
      '<content:encoded><![CDATA[<img src="/pixel.gif" width="1" height="1"><img src="/b.jpg?a=1&amp;b=2" alt="A &quot;boat&quot;">]]></content:encoded>',
    ),
    { url: 'https://example.org/b.jpg?a=1&b=2', alt: 'A "boat"' },
  ],
  [
    rss(
      '<description><![CDATA[<!-- <img src="/no.jpg"> --><img src="cid:1@mail"><img alt="5 > 3" src="/b.jpg">]]></description>',
    ),
    { url: 'https://example.org/b.jpg', alt: '5 > 3' },
  ],
  [
    rss(
      `<description><![CDATA[<img src="data:image/png;base64,${'Ab+/'.repeat(15_000)}"><img src="/b.jpg">]]></description>`,
    ),
    { url: 'https://example.org/b.jpg' },
  ],
  [rss('<description>&lt;img src="data:image/png;base64,xx"&gt;</description>'), undefined],
  [
    atom('<content type="html" xml:base="/sub/">&lt;img src="p.png"&gt;</content>'),
    { url: 'https://example.org/sub/p.png' },
  ],
  [rss('<media:thumbnail url="/portrait.jpg" width="30" height="30"/>'), undefined],
  [
    rss(
      '<media:thumbnail url="/s72.jpg" width="72"/><description>&lt;img src="/b.jpg" width="320"/&gt;</description>',
    ),
    { url: 'https://example.org/b.jpg', width: 320 },
  ],
  [
    rss('<media:thumbnail url="/s72.jpg" width="72"/><description>No picture</description>'),
    { url: 'https://example.org/s72.jpg', width: 72 },
  ],
  [
    rss(
      '<description>&lt;img src="data:image/gif;base64,xx" data-src="/lazy.jpg"&gt;</description>',
    ),
    { url: 'https://example.org/lazy.jpg' },
  ],
  [
    rss(
      '<description>&lt;img src="/pixel.gif"&gt;&lt;img src="https://s.w.org/images/core/emoji/1.png"&gt;&lt;img src="/google-pixel-8.jpg"&gt;</description>',
    ),
    { url: 'https://example.org/google-pixel-8.jpg' },
  ],
  [
    rss('<media:content url="/img?id=1" width="300" height="200"/>'),
    { url: 'https://example.org/img?id=1', width: 300, height: 200 },
  ],
  [rss('<media:content url="/a.mp3" duration="9"/>'), undefined],
])('A picture illustrates', (made, value) => {
  expect(made?.picture).toEqual(value)
})
