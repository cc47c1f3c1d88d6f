import { describe, expect, test } from 'vitest'
import { NoFeed } from './noFeed.ts'
import { read } from './testing/items.ts'

describe('Texts that are made to take long', () => {
  const repeated = (piece: string, begin = '') => begin + piece.repeat(100_000 / piece.length)
  const item = '<rss><channel><item><title>A</title><description>'

  test.each([
    ...[
      '<',
      '<a',
      '<a ',
      '<a "',
      "<a b='",
      '<a>',
      '</a>',
      '<a></b>',
      '<!--',
      '<!DOCTYPE [',
      '<!DOCTYPE [ >',
      '<a xmlns:b="c">',
      '[',
      '{"a":',
    ].map((piece) => [piece, repeated(piece)]),
    ...['&', '&a;', '<![CDATA[', '<?', '&lt;img ', '&lt;a href="', '&lt;figure&gt;', '\u0301'].map(
      (piece) => [piece, repeated(piece, item)],
    ),
    ...['<item>', '<item/>', '<item><title>', '<item><link>'].map((piece) => [
      piece,
      repeated(piece, '<rss><channel>'),
    ]),
    ...[
      '<category>a</category>',
      '<link>/a</link>',
      '<author>((((</author>',
      '<media:content url="x">',
    ].map((piece) => [piece, repeated(piece, '<rss><channel><item>')]),
    ['an open string', `{"${'\\"'.repeat(50_000)}`],
    ['a long name', `<rss><channel><item><author>${'a@'.repeat(50_000)}`],
    ['a long tag', `<rss><channel a${' '.repeat(100_000)}><item/>`],
  ])('take no longer than others: %s', (_, text) => {
    const begin = performance.now()
    try {
      read(text ?? '')
    } catch (problem) {
      expect(problem).toBeInstanceOf(NoFeed)
    }
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
