import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Query } from '../query.ts'
import { termLanguageOf } from '../stemmers.ts'
import { OPERATORS } from './notices.ts'
import { parseQuery } from './parseQuery.ts'

const ENGLISH = termLanguageOf('en')

/** A query in one line: `ai*` is a beginning, `title/ai` a word of the title, `"a b"` a phrase. */
function line(query: Query): string {
  switch (query.kind) {
    case 'all':
      return `(${query.queries.map(line).join(' ')})`
    case 'any':
      return `[${query.queries.map(line).join(' ')}]`
    case 'not':
      return `-${line(query.query)}`
    case 'term':
      return `${query.field ? `${query.field}/` : ''}${query.term}${query.isPrefix ? '*' : ''}`
    case 'phrase':
      return `${query.field ? `${query.field}/` : ''}"${query.terms.join(' ')}"`
    case 'type':
      return query.type
    case 'days':
      return `${query.first ?? ''}..${query.last ?? ''}`
  }
}

const read = (text: string, tag?: string): string =>
  line(parseQuery(text, tag === undefined ? ENGLISH : termLanguageOf(tag)).query)

describe('what is asked for', () => {
  test.each([
    ['words that all have to be there', 'robot hand', '(robot* hand*)'],
    ['words in all their forms', 'robots companies', '([robot robots*] [compani companies*])'],
    ['a word that is still being typed', 'computin', '[comput computin*]'],
    ['short words, which stand for themselves', 'AI in', '(ai in)'],
    ['a phrase', '"computer vision" lab', '("computer vision" lab*)'],
    ['a phrase of one word, without longer ones', '"art"', 'art'],
    ['words that must not be there', 'robot -arms -"left hand"', '(robot* -arm -"left hand")'],
    ['one or the other, closer than a space', 'rover moon OR mars', '(rover* [moon* mars*])'],
    ['several in parentheses', '(red rover) OR lander', '[(red* rover*) lander*]'],
    ['without several in parentheses', 'rover -(moon OR mars)', '(rover* -[moon mars])'],
    ['AND, which is so in any case', 'robot AND hand', '(robot* hand*)'],
    ['NOT, the minus of others', 'robot NOT hand NOT (moon OR a)', '(robot* -hand -[moon a])'],
    ['a publisher', 'publisher:wired', '[publisher/wire publisher/wired*]'],
    [
      'a publisher by its domain',
      'publisher:wired.com',
      '[[publisher/"wire com" (publisher/wire publisher/com*)] publisher/wire]',
    ],
    ['a topic', 'topic:"computer vision"', 'topics/"computer vision"'],
    ['a kind', 'type:video -type:articles', '(video -article)'],
    [
      'a time, from the first of it on and until the last before it',
      'after:2020-06 before:2021',
      '(2020-06-01.. ..2020-12-31)',
    ],
    ['days in other forms', 'after:2020/6/5 before:٢٠٢١', '(2020-06-05.. ..2020-12-31)'],
    ['the title alone', 'robot in:title "left hand"', '(title/robot* title/"left hand")'],
    ['words with signs', 'GPT-4 gpt4 C++', '(["gpt 4" gpt4] [gpt4 "gpt 4"] c++)'],
    ['words with signs that are being typed', 'self-driv', '["self driv" (self driv*) selfdriv]'],
    [
      'signs of other languages',
      '„computer vision“ «deep» （robot） topic：art',
      '("computer vision" deep robot* topics/art*)',
    ],
    ['a pasted headline', 'Rover: a first look - and more', '(rover* a first* look* and* more*)'],
    ['nothing', '  "" - -- () OR ', '()'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['ja', '人工知能 猫', '("人工 工知 知能" 猫*)'],
    ['zh', '“人工智能” 芯片', '("人工 工智 智能" 芯片)'],
    ['th', 'ปัญญา', '"ปัญ ญญ ญา"'],
    ['ar', 'الأخبار', '[اخبار الاخبار*]'],
    ['fr', 'l’IA', 'ia'],
  ])('in %s: %s', (tag, text, expected) => {
    expect(read(text, tag)).toBe(expected)
  })

  test.each([
    [
      'a quotation mark that is not closed yet',
      'robot "left ha',
      '(robot* ["left ha" (left ha*)])',
    ],
    ['a parenthesis that is not closed yet', '(moon OR mars', '[moon* mars*]'],
    ['one that was never opened', 'moon) OR mars', '(moon* mars*)'],
    ['a choice without an end', 'moon OR', 'moon*'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what is not understood', () => {
  const notices = (text: string) => parseQuery(text, ENGLISH).notices

  test('an operator that is near to one is taken for it', () => {
    expect(read('publsher:wired')).toBe('[publisher/wire publisher/wired*]')
    expect(notices('publsher:wired')).toEqual([
      { kind: 'unknownOperator', name: 'publsher', meant: ['publisher'], isTaken: true },
    ])
    expect(read('Source:wired')).toBe('[publisher/wire publisher/wired*]')
  })

  test('one that may be either is left out, one that is like none is words', () => {
    expect(read('date:2021 robot')).toBe('robot*')
    expect(notices('date:2021 robot')).toEqual([
      { kind: 'unknownOperator', name: 'date', meant: ['before', 'after'], isTaken: false },
    ])
    expect(read('Re:Zero')).toBe('["re zero" (re zero*)]')
    expect(notices('Re:Zero')).toMatchObject([{ name: 'Re', meant: [] }])
    expect(notices('https://example.org 10:30')).toEqual([])
  })

  test('values are explained, and those that are near to one are taken for it', () => {
    expect(notices('before:yesterday after:2021-02-30 type:vidoe in:nowhere topic:')).toEqual([
      { kind: 'wrongValue', operator: 'before', value: 'yesterday', taken: undefined },
      { kind: 'wrongValue', operator: 'after', value: '2021-02-30', taken: undefined },
      { kind: 'wrongValue', operator: 'type', value: 'vidoe', taken: 'video' },
      { kind: 'wrongValue', operator: 'in', value: 'nowhere', taken: undefined },
      { kind: 'missingValue', operator: 'topic' },
    ])
    expect(read('type:vidoe robot in:titel')).toBe('(video title/robot*)')
  })

  test('NOT is said to be the minus, once', () => {
    expect(notices('robot NOT hand NOT arm')).toEqual([{ kind: 'notTaken' }])
    expect(notices('robot not hand')).toEqual([])
  })

  test.each(['🚀', '"(((', 'OR', 'in:title'])('%s has no word to look for', (text) => {
    expect(notices(text)).toEqual([{ kind: 'noWord' }])
  })

  test('nothing that is typed is nothing to explain', () => {
    expect(notices('  ')).toEqual([])
  })

  test('a text that is too long is cut', () => {
    expect(notices('a '.repeat(100))).toEqual([{ kind: 'tooLong' }])
    expect(notices('a'.repeat(5000))).toEqual([{ kind: 'tooLong' }])
  })
})

test('whatever is typed has a meaning, within bounds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      ' OR ',
      ' NOT ',
      ' ',
      '|',
      ':',
      '“',
      '«',
      ...OPERATORS.map((name) => `${name}:`),
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const depth = (query: Query): number =>
    'queries' in query ? 1 + Math.max(0, ...query.queries.map(depth)) : 1
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { query, isEmpty } = parseQuery(pieces.join(''), ENGLISH)
      expect(line(query) === '()').toBe(isEmpty)
      expect(depth(query)).toBeLessThan(50)
    }),
  )
  expect(parseQuery('('.repeat(100_000), ENGLISH).isEmpty).toBe(true)
})
