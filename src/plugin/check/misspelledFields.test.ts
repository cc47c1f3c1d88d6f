import { describe, expect, test } from 'vitest'
import { checkNews, type TestFields } from '../testing/newsFile.ts'

describe('a misspelled field', () => {
  const problemsOf = (fields: TestFields) => checkNews(fields).problems

  test.each<[TestFields, string, string]>([
    [{ excrept: 'A' }, 'excrept', 'excerpt'],
    [{ Heat: '5' }, 'Heat', 'heat'],
    [{ original_url: 'https://a.example.org' }, 'original_url', 'originalUrl'],
    [{ provider: '{nmae: A}' }, 'provider.nmae', 'name'],
    [{ images: '[{url: /a.png, heigth: 5}]' }, 'images[0].heigth', 'height'],
    [
      { related: [{ title: 'A', webUrl: 'https://a.example.org', exerpt: 'B' }] },
      'related[0].exerpt',
      'excerpt',
    ],
  ])('%j is a warning at its name', (fields, field, meant) => {
    const problems = problemsOf(fields)
    expect(problems).toMatchObject([{ severity: 'warning', code: 'field-misspelled', field }])
    expect(problems[0]?.fix).toContain(`did you mean ${meant}?`)
    const { source = '', column = 0 } = problems[0] ?? {}
    expect(source.slice(column - 1).replace(/^"/, '')).toMatch(
      new RegExp(`^${field.split('.').at(-1)}`),
    )
  })

  test('that is required is named where it is missed', () => {
    const problems = problemsOf({ publishedDateTime: undefined, publishDateTime: '2020-11-18' })
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'field-misspelled', line: 4, column: 1 },
      {
        severity: 'rejected',
        code: 'field-missing',
        field: 'publishedDateTime',
        fix: 'did you mean publishedDateTime? The file has publishDateTime',
      },
    ])
    expect(problemsOf({ webUrl: undefined, weburl: 'https://a.example.org' }).at(-1)).toMatchObject(
      {
        code: 'link-missing',
        fix: 'did you mean webUrl? The file has weburl',
      },
    )
  })

  test.each<[TestFields]>([
    [{ titles: 'B' }],
    [{ publisher: 'A', headline: 'B', layout: 'C', isCached: 'true', date: '2020' }],
    [{ related: [{ title: 'A', webUrl: 'https://a.example.org', heat: 5, topics: ['B'] }] }],
    [{ [`title${'x'.repeat(100)}`]: 'A' }],
  ])('is none in %j: the field is there, or the name is another word', (fields) => {
    expect(problemsOf(fields)).toEqual([])
  })
})
