/** What cannot be seen, or looks like something else, in the structure of a file: read as what it means, or named. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf, checkNews, NOW, newsFile } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'

const NBSP = '\u00a0'
const file = '2023-04-05-a.md'

describe('a space of another width is a plain one', () => {
  test.each(['\u00a0', '\u2003', '\u202f', '\u3000'])(
    'as indent, behind a hyphen and behind a colon: %j',
    (space) => {
      const fields = {
        title: `${space}A headline${space}of two${space}`,
        topics: `\n${space}${space}- One\n${space}${space}-${space}Two\n${space} - Three`,
        provider: `\n${space}${space}name:${space}Daily\n${space}${space}domain: a.example.org`,
        images: `\n${space}${space}- url: /a.png\n${space}${space}${space}${space}title:${space}Alt`,
      }
      const { summary, topics } = articleOf(fields)
      expect(summary).toMatchObject({
        title: 'A headline of two',
        publisher: { name: 'Daily' },
        picture: { alt: 'Alt' },
      })
      expect(topics).toEqual(['One', 'Two', 'Three'])
      expect(checkNews(fields).problems).toEqual([])
    },
  )

  test('so that places stay', () => {
    const { problems } = checkNews({ images: `\n${NBSP}${NBSP}- url:${NBSP}${NBSP}a.png` })
    expect(problems).toMatchObject([{ field: 'images[0].url', line: 6, column: 11 }])
  })

  test('and stays one in a text that goes on', () => {
    const excerpt = `The first line of a text\n  note:${NBSP}the second one`
    expect(articleOf({ excerpt }).summary.excerpt).toBe(
      'The first line of a text note: the second one',
    )
    const block = `|\n  The first line\n  note:${NBSP}the second one`
    expect(articleOf({ excerpt: block }).summary.excerpt).toBe(
      'The first line note: the second one',
    )
  })
})

describe('what the parser stumbles over is named, with line and column:', () => {
  test.each<[string, string, number, number, RegExp, RegExp]>([
    ['a full-width colon', 'type：video', 5, 5, /^a full-width colon/, /: type: video$/],
    ['a sign of ratio', 'type\u2236 video', 5, 5, /^a sign of ratio after/, /: type: video$/],
    ['an upright colon', 'type\ufe13 video', 5, 5, /^an upright colon after/, /: type: video$/],
    ['a semicolon', 'type; video', 5, 5, /^a semicolon after/, /: type: video$/],
    ['a line separator', 'heat: 5\u2028type: video', 5, 8, /^a line separator before/, /new line/],
    ['a next line', 'heat: 5\u0085type: video', 5, 8, /^a sign for a new line/, /new line/],
    [
      'a zero-width space before a list',
      'topics:\n\u200b  - One',
      6,
      1,
      /^a zero-width space at the start/,
      /remove it/,
    ],
    [
      'a mark of direction behind a colon',
      'topics:\n  - One\ntype:\u200f"video"',
      7,
      6,
      /^a mark of direction after the colon/,
      /plain space/,
    ],
    [
      'an en dash among hyphens',
      'topics:\n  - One\n  – Two: x',
      7,
      3,
      /^an en dash where/,
      /: - "Two: x"$/,
    ],
    ['dashes for a fence', '———', 5, 1, /^an em dash/, /three hyphens/],
  ])('%s', (_, yaml, line, column, found, fix) => {
    const text = newsFile().replace(/---\n$/, `${yaml}\n---\n`)
    const { problems } = checkFile(file, text, NOW)
    expect(problems).toMatchObject([{ code: 'yaml-syntax', line, column }])
    expect(problems[0]?.found).toMatch(found)
    expect(problems[0]?.fix).toMatch(fix)
  })

  test('in the name of a field', () => {
    const names = {
      [`excerpt${NBSP}`]: 'a no-break space',
      'exc\u00aderpt': 'a soft hyphen',
      '\u200bexcerpt': 'a zero-width space',
      '\ufeffexcerpt': 'a byte order mark',
      '\u0435\u0445\u0441\u0435rpt': 'the Cyrillic letter \u0435',
      '\uff45xcerpt': 'the full-width letter',
    }
    for (const [name, sign] of Object.entries(names)) {
      const { problems } = checkNews({ [name]: 'A' })
      expect(problems).toMatchObject([
        {
          code: 'field-misspelled',
          line: 5,
          fix: expect.stringContaining('did you mean excerpt?'),
        },
      ])
      expect(problems[0]?.found).toContain(`with ${sign}`)
    }
  })

  test('in a list that is one text', () => {
    const marked = checkNews({ topics: '\n  \ufeff- One' }).problems
    expect(marked).toMatchObject([
      { code: 'list-expected', fix: expect.stringContaining('a byte order mark') },
    ])
    const { problems } = checkNews({ topics: '\n  – One\n  – Two' })
    expect(problems).toMatchObject([
      { code: 'list-expected', fix: expect.stringContaining('an en dash') },
    ])
  })
})

test.each(['"\u200b"', '"\u200b \u00a0\u2060"', '\u00ad', '"\u3164"', '"\u2800"', '"&#8203;"'])(
  'a title of which nothing can be seen, %j, is no title',
  (title) => {
    const { outcome, problems } = checkNews({ title })
    expect(outcome.kind).toBe('rejected')
    expect(problems).toMatchObject([{ field: 'title' }])
  },
)

test('what was found shows the number of what cannot be seen', () => {
  expect(checkNews({ title: '"\u200b"' }).problems[0]?.found).toBe('"\\u200b"')
})

test('whatever cannot be seen stands around published: false, it never shows a story', () => {
  const sign = fc.constantFrom(
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u3000',
    '\u200e',
    '\u00ad',
    ' ',
    '\u2003',
  )
  const some = fc.array(sign, { maxLength: 3 }).map((signs) => signs.join(''))
  const name = fc.constantFrom(
    'published',
    'publi\u200bshed',
    'рublished',
    'publishеd',
    'рubliѕhеd',
    'ｐublished',
  )
  const above = fc.constantFrom(
    {},
    { topics: '\n  - One' },
    { excerpt: '|\n  A text.' },
    { excerpt: 'A text' },
    { provider: '\n  name: A' },
  )
  fc.assert(
    fc.property(
      above,
      some,
      name,
      some,
      fc.constantFrom(':', ' :'),
      some,
      (before, start, field, gap, colon, end) => {
        const line = `${start}${field}${gap}${colon} ${end}false`
        const text = newsFile(before).replace(/---\n$/, `${line}\n---\n`)
        const { outcome } = checkFile(file, text, NOW)
        if (outcome.kind === 'story') expect(outcome.article.hidden).toBe('unpublished')
      },
    ),
    { numRuns: 1000 },
  )
})
