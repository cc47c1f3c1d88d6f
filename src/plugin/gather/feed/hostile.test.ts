import { describe, expect, test } from 'vitest'
import { growsWithText } from '../../testing/growth.ts'
import { NoFeed } from './noFeed.ts'
import { read } from './testing/items.ts'

describe('Texts that are made to take long', () => {
  const repeated =
    (piece: string, begin = '', end = '') =>
    (length: number) =>
      begin + piece.repeat(length / piece.length) + end
  const named = (piece: string, begin = ''): [string, (length: number) => string] => [
    piece,
    repeated(piece, begin),
  ]
  const item = '<rss><channel><item><title>A</title><description>'

  test.each<[string, (length: number) => string]>([
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
    ].map((piece) => named(piece)),
    ...['&', '&a;', '<![CDATA[', '<?', '&lt;img ', '&lt;a href="', '&lt;figure&gt;', '\u0301'].map(
      (piece) => named(piece, item),
    ),
    ...['<item>', '<item/>', '<item><title>', '<item><link>'].map((piece) =>
      named(piece, '<rss><channel>'),
    ),
    ...[
      '<category>a</category>',
      '<link>/a</link>',
      '<author>((((</author>',
      '<media:content url="x">',
    ].map((piece) => named(piece, '<rss><channel><item>')),
    ['an open string', repeated('\\"', '{"')],
    ['a long name', repeated('a@', '<rss><channel><item><author>')],
    ['a long tag', repeated(' ', '<rss><channel a', '><item/>')],
  ])('take no longer than others: %s', (_, textOf) => {
    const tryIt = (text: string) => {
      try {
        read(text)
      } catch (problem) {
        expect(problem).toBeInstanceOf(NoFeed)
      }
    }
    expect(growsWithText(tryIt, textOf, 100_000)).toBe(true)
  })
})
