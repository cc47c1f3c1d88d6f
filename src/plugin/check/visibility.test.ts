import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf, checkNews, NOW, newsFile, type TestFields } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'

const CODES = ['published-invalid', 'published-misspelled', 'story-hidden']
const hiddenOf = (fields: TestFields) => articleOf(fields).hidden
const signsOf = (fields: TestFields) =>
  checkNews(fields).problems.filter(({ code }) => CODES.includes(code))

describe('a story is hidden, and a warning says so and how to write it, by', () => {
  test.each<[TestFields]>([
    ...['Published', 'PUBLISHED', 'publish', 'Publish', 'publised', 'pubished', 'publihsed'].map(
      (name): [TestFields] => [{ [name]: 'false' }],
    ),
    ...['isPublished', 'is_published', 'is-published', 'unpublished', '"published?"'].map(
      (name): [TestFields] => [{ [name]: 'false' }],
    ),
    [{ 'published\u00a0': 'false' }],
    [{ '\u00a0published': 'false' }],
    [{ 'pub\u200blished': 'false' }],
    [{ '"published "': 'false' }],
    [{ '\uff50\uff55\uff42\uff4c\uff49\uff53\uff48\uff45\uff44': 'false' }],
    [{ Published: 'true' }],
    [{ published: 'true', Published: 'false' }],
    [{ published: 'true', draft: 'true' }],
    [{ draft: 'true' }],
    [{ draft: 'yes' }],
    [{ draft: '"true"' }],
    [{ draft: '~' }],
    [{ draft: '' }],
    [{ draft: 'maybe' }],
    [{ draft: '[]' }],
    [{ Draft: 'True' }],
    [{ DRAFT: '1' }],
    [{ isDraft: 'true' }],
    [{ 'draft\u200b': 'true' }],
    [{ darft: 'true' }],
    [{ hidden: 'true' }],
    [{ Hidden: 'on' }],
    [{ private: 'true' }],
    [{ privat: 'true' }],
    [{ unlisted: 'true' }],
    [{ public: 'false' }],
    [{ visible: 'no' }],
    ...['unpublish', 'notPublished', 'no_publish', 'doNotPublish', 'dont-publish'].map(
      (name): [TestFields] => [{ [name]: 'true' }],
    ),
    [{ '<<': '{published: false}' }],
    [{ '<<': '[{heat: 5}, {draft: true}]' }],
    [{ state: 'draft' }],
    [{ status: 'draft' }],
    [{ visibility: 'Private' }],
    [{ provider: { name: 'Daily', published: false } }],
    [{ related: [{ title: 'A', webUrl: 'https://a.example.org', draft: true }] }],
  ])('%j', (fields) => {
    expect(hiddenOf(fields)).toBe('unpublished')
    const [sign] = signsOf(fields)
    expect(sign?.severity).toBe('warning')
    expect(sign?.fix).toMatch(/the story is hidden; .*published: false to keep it so/)
  })

  test.each<[TestFields]>([
    [{ published: 'True!' }],
    [{ published: '~' }],
    [{ published: '[true]' }],
  ])('%j', (fields) => {
    expect(hiddenOf(fields)).toBe('unpublished')
    expect(signsOf(fields)).toHaveLength(1)
  })
})

test.each<[TestFields]>([
  [{ draft: 'false' }],
  [{ draft: '"no"' }],
  [{ Draft: 'False' }],
  [{ hidden: 'off', private: '0' }],
  [{ public: 'true', visible: 'yes', status: 'published' }],
  [{ publisher: 'Daily', publishedAt: '2020-01-01', published_by: 'A' }],
  [{ craft: 'pottery', graft: 'false' }],
])('a story is shown with %j, and nothing is said', (fields) => {
  expect(hiddenOf(fields)).toBeUndefined()
  expect(signsOf(fields)).toEqual([])
})

test('the warning stands at the name, in which what cannot be seen is named by its number', () => {
  const [sign] = signsOf({ 'published\u00a0': 'false' })
  expect(sign).toMatchObject({ code: 'published-misspelled', line: 5, column: 1 })
  expect(sign?.found).toBe('the field "published\\u00a0" with false')
})

test('no name a letter away from published, in whatever case, shows a story', () => {
  const letter = fc.constantFrom(...'abdehilmpsuxyz_- \u00a0\u200b')
  const place = fc.nat(8)
  const edit = fc.constantFrom<(name: string, at: number, letter: string) => string>(
    (name, at) => name.slice(0, at) + name.slice(at + 1),
    (name, at, other) => name.slice(0, at) + other + name.slice(at),
    (name, at, other) => name.slice(0, at) + other + name.slice(at + 1),
    (name) => name,
  )
  const cased = fc.mixedCase(fc.constant('published'))
  fc.assert(
    fc.property(edit, cased, place, letter, fc.boolean(), (change, name, at, other, value) => {
      const written = change(name, at, other)
      fc.pre(written !== 'published')
      expect(hiddenOf({ [JSON.stringify(written)]: String(value) })).toBe('unpublished')
    }),
  )
})

test.each([
  ['-1', []],
  ['"-1.0"', []],
  ['\u22121', ['story-hidden']],
  ['"- 1"', ['story-hidden']],
])('a heat of %s is -1 and folds its story', (heat, codes) => {
  expect(hiddenOf({ heat })).toBe('folded')
  expect(checkNews({ heat }).problems.map(({ code }) => code)).toEqual(codes)
})

test.each([['Heat'], ['haet'], ['heat\u00a0']])(
  'a heat of -1 called %j folds its story',
  (name) => {
    expect(hiddenOf({ [name]: '-1' })).toBe('folded')
    expect(checkNews({ [name]: '-1' }).problems).toMatchObject([
      { code: 'story-hidden', fix: expect.stringContaining('it is hidden until') },
    ])
  },
)

describe('fields that go on below a stray line ---', () => {
  const belowOf = (body: string) => checkFile('2023-04-05-a.md', newsFile({}, body), NOW)

  test.each([
    ['published: false\n'],
    ['\ntype: video\r\npublished: "false"\r\n---\r\n'],
    ['type: video\nPublished: true\n'],
    ['draft: true # for now\n'],
    ['Text that goes on.\n\n---\npublished: false\n---\n'],
  ])('hide the story where they say so: %j', (body) => {
    const { outcome, problems } = belowOf(body)
    expect(outcome).toMatchObject({ article: { hidden: 'unpublished' } })
    expect(problems.map(({ code }) => code)).toEqual(['body-ignored', 'story-hidden'])
  })

  test.each([
    ['published: true\ntype: video\n'],
    ['The day began.\n\ndraft: true\n'],
    ['One.\n---\nTwo.\ndraft: true\n'],
    ['Text.\n'],
  ])('do not where they are text, or say nothing of it: %j', (body) => {
    expect(belowOf(body).outcome).toMatchObject({ article: { hidden: undefined } })
  })
})
