/** Valid files of which a part would be lost: a warning says what, and how to keep it. */
import { describe, expect, test } from 'vitest'
import { articleOf, checkNews, NOW, newsFile, type TestFields } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'

const warningsOf = (fields: TestFields) => checkNews(fields).problems

/** The warning, and what is read where its line is put in place of the faulty one. */
function mended(fields: TestFields) {
  const text = newsFile(fields)
  const [problem] = checkNews(fields).problems
  const line = / (?:#|keep it|several write):? ((?:- )?\S.*)$/.exec(problem?.fix ?? '')?.[1]
  const lines = text.split('\n')
  const old = lines[(problem?.line ?? 0) - 1] ?? ''
  const indent = old.length - old.trimStart().length
  const again = lines.with((problem?.line ?? 0) - 1, ' '.repeat(indent) + line).join('\n')
  const { outcome, problems } = checkFile('2023-04-05-bridge.md', again, NOW)
  return { problem, problems, article: outcome.kind === 'story' ? outcome.article : undefined }
}

describe('what YAML would take away from a title is said, and the line that is shown keeps it:', () => {
  test.each([
    ['Our team is #1 in the league', '"#1 in the league"'],
    ['Bridge #7 opens', '"#7 opens"'],
    ['&#8220;Big day&#8221; for all', '"&#8220;Big"'],
    ['&amp; so it goes', '"&amp;"'],
    ['! Alert now', '"!"'],
  ])('%s', (title, lost) => {
    const { problem, problems, article } = mended({ title })
    expect(problem).toMatchObject({
      severity: 'warning',
      code: 'text-cut',
      field: 'title',
      line: 2,
    })
    expect(problem?.found).toContain(lost)
    expect(problems).toEqual([])
    expect(article?.summary.title).toBe(articleOf({ title: JSON.stringify(title) }).summary.title)
  })

  test('in a list and in a group too', () => {
    expect(mended({ topics: '\n  - AI #ai\n  - B' }).article?.topics).toEqual(['AI #ai', 'B'])
    expect(mended({ provider: '\n  name: Daily #1' }).article?.summary.publisher.name).toBe(
      'Daily #1',
    )
  })

  test('in words alone where a remark may follow', () => {
    expect(warningsOf({ title: 'We are #1 # for now' })).toMatchObject([
      {
        code: 'text-cut',
        fix: 'put the value in double quotes to keep it, or write a space after the #',
      },
    ])
  })

  test('where all of it is taken for a remark', () => {
    expect(warningsOf({ title: '#1 in the league' }).map(({ code }) => code)).toContain('text-cut')
  })
})

test.each<[TestFields]>([
  [{ title: 'A # remark' }],
  [{ title: '"A" #remark' }],
  [{ title: "'Our team is #1'" }],
  [{ excerpt: '|\n  Our team is #1 in the league\n  &#8220;Big&#8221;' }],
  [{ heat: '5 #top', published: 'true #yes', webUrl: 'https://a.example.org/b #frag' }],
  [{ base: '&x b', again: '*x' }],
  [{ title: 'Q & A! C# & F#, R&D' }],
  [{ topics: '[Boden, Tiere]' }],
  [{ topics: '\n  - Boden, Tiere' }],
  [{ topics: 'Boden' }],
  [{ excerpt: '"It was published: the webUrl of the year, and more"' }],
  [{ excerpt: 'a < b, <b>bold</b> and <i>script</i> text' }],
])('nothing is said of %j, of which nothing is lost', (fields) => {
  expect(warningsOf(fields)).toEqual([])
})

test('one text with commas is one topic, which is said with the list', () => {
  const { problem, article } = mended({ topics: 'Boden, Tiere' })
  expect(problem).toMatchObject({ code: 'list-joined', field: 'topics', found: '"Boden, Tiere"' })
  expect(article?.topics).toEqual(['Boden', 'Tiere'])
})

test('<< takes over no fields, which is said where it stands, in groups as well', () => {
  const fields = { base: '&b {title: A}', '<<': '*b', provider: '{name: A, "<<": {domain: a.org}}' }
  expect(warningsOf(fields)).toMatchObject([
    { code: 'merge-ignored', field: '<<', line: 6 },
    { code: 'merge-ignored', field: 'provider.<<' },
  ])
})

test.each([
  ['One <script>alert(1)</script> two and three words.', 'One two and three words.'],
  ['One <STYLE type="a">p { b: c }</STYLE > two and three words.', 'One two and three words.'],
  ['One<script src="a"></script> two and three words.', 'One two and three words.'],
])('of the code in %j nothing is shown, which is said', (excerpt, shown) => {
  const fields = { excerpt: JSON.stringify(excerpt) }
  expect(articleOf(fields).summary.excerpt).toBe(shown)
  expect(warningsOf(fields)).toMatchObject([{ code: 'code-dropped', field: 'excerpt' }])
})

test('a tag that is not closed is no reason to drop the text behind it', () => {
  const { summary } = articleOf({ title: 'How the <script> tag works' })
  expect(summary.title).toBe('How the tag works')
})

describe('fields that a text has swallowed are named,', () => {
  test.each<[TestFields, 'unpublished' | undefined]>([
    [{ excerpt: '|\n  A text of some length.\n  published: false' }, 'unpublished'],
    [{ excerpt: '|\n  A text of some length.\n  updatedDateTime: 2023-04-05' }, undefined],
    [{ excerpt: '"A text of some length,\n  published: no\n  and so on"' }, 'unpublished'],
    [{ excerpt: '|\n  A text of some length.\n  published: true' }, undefined],
  ])('and hide the story where they say so: %j', (fields, hidden) => {
    expect(articleOf(fields).hidden).toBe(hidden)
    expect(warningsOf(fields)).toMatchObject([{ code: 'field-swallowed', field: 'excerpt' }])
  })
})

describe('a file that is named almost as a story is skipped with a warning:', () => {
  test.each([
    ['2023-04-05-a.markdown', 'rename it to 2023-04-05-a.md '],
    ['2023-04-05-a.MDX', 'rename it to 2023-04-05-a.md '],
    ['2023-04-05-a.txt', 'rename it to 2023-04-05-a.md '],
    ['2023-04-05-a', 'rename it to 2023-04-05-a.md '],
    ['2023-04-05-a.md.txt', 'rename it to 2023-04-05-a.md '],
    ['about.mkd', 'rename it to YYYY-MM-DD-slug.md '],
  ])('%s', (name, advice) => {
    const { outcome, problems } = checkFile(`news/${name}`, newsFile(), NOW)
    expect(outcome.kind).toBe('skipped')
    expect(problems).toMatchObject([{ severity: 'warning', code: 'file-ending', line: 1 }])
    expect(problems[0]?.fix).toContain(advice)
  })
})
