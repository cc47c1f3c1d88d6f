import { describe, expect, test } from 'vitest'
import { readableExcerpt } from './readableExcerpt.ts'

const title = 'Glass bridge opens to walkers'

/** What readers see of an excerpt below that headline. */
const shownOf = (excerpt: string, written = excerpt.length) =>
  readableExcerpt({ excerpt, titles: [title], written })

/** A text of the length at which crawlers cut, with this end. */
const long = (end: string) => `${'The bridge has a floor of glass. '.repeat(9)}${end}`

describe('an excerpt', () => {
  test.each([
    ['a whole sentence stays', 'The bridge is open now.', 'The bridge is open now.'],
    [
      'so does one in another script',
      '橋は今日から歩行者に開放されています。',
      '橋は今日から歩行者に開放されています。',
    ],
    ['so does a German quotation', '„Wir sind fertig.“', '„Wir sind fertig.“'],
    ['so does one that ends in an emoji', 'The bridge is open now 🎉', 'The bridge is open now 🎉'],
    ['so does a Chinese one of six characters', '大桥通车了。', '大桥通车了。'],
    ['so does a Greek question', 'Είναι η γέφυρα ανοιχτή;', 'Είναι η γέφυρα ανοιχτή;'],
    ['so does one in Thai, which has no stop', 'สะพานเปิดให้เดินแล้ววันนี้', 'สะพานเปิดให้เดินแล้ววันนี้'],
    [
      'so does a short one without a stop',
      'A bridge for walkers in preview',
      'A bridge for walkers in preview',
    ],
    ['so does a short Chinese one', '大桥今天开始向行人开放', '大桥今天开始向行人开放'],
    ['Arabic commas become "…"', 'افتُتح الجسر للمشاة،', 'افتُتح الجسر للمشاة…'],
    ['one cut off inside a sentence gets "…"', 'The bridge is open and', 'The bridge is open and…'],
    ['dots become "…"', 'The bridge is open and...', 'The bridge is open and…'],
    [
      'so do commas, a full stop behind them or not',
      'The bridge, for all,.',
      'The bridge, for all…',
    ],
    ['so do brackets', 'The bridge is open and […]', 'The bridge is open and…'],
    ['a part of a number goes with its dots', 'The bridge has cost 1,...', 'The bridge has cost…'],
    ['half an entity goes', 'The bridge is open and it&#821', 'The bridge is open and it…'],
    ['and cut-off sentences', 'The bridge is open. [...]', 'The bridge is open.…'],
  ])('%s', (_, excerpt, shown) => {
    expect(shownOf(excerpt)).toBe(shown)
  })

  test.each([
    ['it equals the title', 'GLASS bridge opens to walkers'],
    ['it is the title cut off', 'Glass bridge opens to walkers…'],
    ['it is shorter than 15 letters', 'Only fourteen.'],
    ['it is three Chinese characters', '通车了'],
    ['it is a placeholder', 'No description available.'],
    ['it is a removal note', '[Removed]'],
    ['it only asks for a click', 'Click here to see the whole page'],
    ['it is about cookies alone', 'We use cookies to give you the best experience.'],
    ['nothing but a number was left', 'It has cost 1,'],
  ])('is hidden where %s', (_, excerpt) => {
    expect(shownOf(excerpt)).toBeUndefined()
  })
})

describe('an excerpt as long as crawlers cut them', () => {
  test.each([
    ['gets "…" inside a sentence', 'It leads over the river', 'It leads over the river…'],
    ['gets none at the end of one', 'It leads to 11 parks.', 'It leads to 11 parks.'],
    ['loses a number that may go on', 'It has cost 10', 'It has cost…'],
    ['keeps a year', 'It was built in 2019', 'It was built in 2019…'],
  ])('%s', (_, end, shown) => {
    expect(shownOf(long(end))).toBe(long(shown))
  })

  test('is so by what was written, with its entities', () => {
    expect(shownOf('It leads over “the” river', 300)).toBe('It leads over “the” river…')
  })
})

test('a number that the crawler cut goes', () => {
  const titles = ['More than 1,000 walkers cross the bridge']
  const excerpt = 'The city also reported 1,'
  expect(readableExcerpt({ excerpt, titles, written: 25 })).toBe('The city also reported…')
})

test('an excerpt is hidden where it equals the headline with or without the name of its paper', () => {
  const titles = [title, `${title} | The Daily`]
  for (const excerpt of titles) {
    expect(readableExcerpt({ excerpt, titles, written: excerpt.length })).toBeUndefined()
  }
})
