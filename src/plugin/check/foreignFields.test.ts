import { describe, expect, test } from 'vitest'
import { checkNews, NOW, newsFile, type TestFields } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'
import type { FieldMapping } from './fieldMapping.ts'
import { RULES } from './rules.ts'

describe('a field of another program', () => {
  test.each<[TestFields, string, string]>([
    [{ publishedDateTime: undefined, date: '2020-11-18' }, 'date', 'publishedDateTime'],
    [{ webUrl: undefined, link: 'https://a.example.org' }, 'link', 'webUrl'],
    [{ webUrl: undefined, url: 'https://a.example.org' }, 'url', 'webUrl'],
    [{ webUrl: undefined, 'external-url': 'https://a.example.org' }, 'external-url', 'webUrl'],
    [{ tags: '[a]' }, 'tags', 'topics'],
    [{ Categories: '[a]' }, 'Categories', 'topics'],
    [{ description: 'A' }, 'description', 'excerpt'],
    [{ summary: 'A' }, 'summary', 'excerpt'],
    [{ title: undefined, headline: 'A' }, 'headline', 'title'],
    [
      { publishedDateTime: undefined, published_at: '2020-11-18' },
      'published_at',
      'publishedDateTime',
    ],
  ])('%j is a warning that names the field that is meant', (fields, written, meant) => {
    expect(checkNews(fields).problems).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'field-foreign',
        field: written,
        fix: `call it ${meant}, or map it for all files with the setting fields: { "${written}": "${meant}" }. Until then it is ignored`,
      }),
    )
  })

  test('is named with its line where a required field is missing', () => {
    const missing = (fields: TestFields) =>
      checkNews(fields).problems.find(({ severity }) => severity === 'rejected')
    expect(missing({ publishedDateTime: undefined, date: '2020-11-18' })).toMatchObject({
      code: 'field-missing',
      field: 'publishedDateTime',
      fix: expect.stringMatching(/; date on line 4 looks like it$/),
    })
    expect(missing({ webUrl: undefined, link: 'https://a.example.org' })).toMatchObject({
      code: 'link-missing',
      fix: expect.stringMatching(/; link on line 4 looks like it$/),
    })
  })

  test.each<[TestFields]>([
    [{ date: '2020', link: 'https://a.example.org', headline: 'A' }],
    [{ webUrl: undefined, originalUrl: 'https://a.example.org', url: 'https://b.example.org' }],
    [{ publishedBy: 'A', layout: 'post', author: 'B', publishers: '[C]' }],
    [{ related: [{ title: 'A', webUrl: 'https://a.example.org', date: '2020', tags: ['b'] }] }],
  ])('is passed over in %j: what it stands for is there, or it stands for nothing', (fields) => {
    expect(checkNews(fields).problems).toEqual([])
  })
})

describe('a mapped name', () => {
  const MAPPING: FieldMapping = {
    date: 'publishedDateTime',
    'external-url': 'webUrl',
    tags: 'topics',
    categories: 'topics',
    publish: 'published',
  }
  const LINK = {
    publishedDateTime: undefined,
    webUrl: undefined,
    date: '2020-11-18T12:43:00Z',
    'external-url': 'https://a.example.org/x',
    categories: '[b]',
    tags: '[a]',
  }
  const check = (fields: TestFields, mapping = MAPPING) =>
    checkFile('2020-11-18-a.md', newsFile(fields), NOW, {
      ...RULES,
      fields: mapping,
    })

  test('stands for its field, of several the first of the setting', () => {
    expect(check(LINK)).toMatchObject({
      outcome: {
        article: {
          topics: ['a'],
          summary: { published: '2020-11-18T12:43:00Z', link: 'https://a.example.org/x' },
        },
      },
      problems: [],
    })
  })

  test('stands for nothing where the field has its own name', () => {
    const both = check({ ...LINK, topics: '[own]', publishedDateTime: '2021-01-01' })
    expect(both.outcome).toMatchObject({
      article: { topics: ['own'], summary: { published: '2021-01-01T00:00:00Z' } },
    })
    expect(both.problems).toEqual([])
  })

  test('has its place and its name in messages', () => {
    const { problems } = check({ ...LINK, date: 'soon', tags: '[a, ""]' })
    expect(problems).toMatchObject([
      { severity: 'rejected', code: 'date-invalid', field: 'date', line: 3, column: 7 },
      { code: 'text-invalid', field: 'tags[1]', line: 6 },
    ])
  })

  test('of published shows a story only where it is true, and hides it beside published', () => {
    const hiddenOf = (fields: TestFields) => check({ ...LINK, ...fields }).outcome
    expect(hiddenOf({ publish: 'true' })).toMatchObject({ article: { hidden: undefined } })
    for (const fields of [{ publish: 'false' }, { published: 'true', publish: 'true' }]) {
      expect(hiddenOf(fields)).toMatchObject({ article: { hidden: 'unpublished' } })
    }
  })

  test('is a name of a story alone: its reports, and topics, have their own', () => {
    const related = [{ title: 'A', webUrl: 'https://b.example.org', date: '2020-01-01' }]
    const { outcome } = check({ ...LINK, related })
    expect(outcome).toMatchObject({ article: { details: { related: [{ published: undefined }] } } })
    const topic = checkFile('a.yaml', 'taxonomy: topic\nlabel: A\n', NOW, {
      ...RULES,
      fields: { label: 'title' },
    })
    expect(topic.outcome.kind).toBe('rejected')
  })
})
