import { describe, expect, test } from 'vitest'
import { formatDiagnostic, locationOf } from '../problems/diagnostic.ts'
import { type Fault, fieldName, inWords } from '../problems/fault.ts'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'
import { locateFaults } from './locateFaults.ts'

const file = 'news/2023-04-05-bridge.md'
const problemsOf = (text: string) => checkFile(file, text, NOW).problems

const rejection: Fault = {
  severity: 'rejected',
  code: 'file-name',
  path: [],
  found: 'a',
  expected: 'b',
  fix: 'c',
}

describe('the place of a problem', () => {
  test.each([
    ['a bad value', newsFile({ heat: 'hot' }), 5, 7],
    ['a bad value on CRLF lines', newsFile({ heat: 'hot' }).replaceAll('\n', '\r\n'), 5, 7],
    ['a bad value after a BOM', `\uFEFF${newsFile({ heat: 'hot' })}`, 5, 7],
    ['a bad value after "secured"', newsFile({ secured: '|\n  a\n\n  b', heat: 'hot' }), 9, 7],
    ['a bad value deep inside', newsFile({ related: '\n  - title: A\n    webUrl: /a' }), 7, 13],
    ['a missing field', newsFile({ title: undefined }), 1, 1],
    ['a missing field after empty lines', `\n\n${newsFile({ title: undefined })}`, 3, 1],
  ])('%s', (_, text, line, column) => {
    expect(problemsOf(text)).toMatchObject([{ file, line, column }])
  })

  test('is printed as path:line:column', () => {
    expect(problemsOf(newsFile({ heat: 'hot' })).map(locationOf)).toEqual([`${file}:5:7`])
  })

  test('is shown with its line, unless that is "secured"', () => {
    const faults = [2, 3, 4].map((line) => ({ ...rejection, at: { line, column: 1 } }))
    const text = newsFile({ title: 'A', secured: 'XSECRET', publishedDateTime: undefined })
    const sources = locateFaults(file, text, faults).map(({ source }) => source)
    expect(sources).toEqual(['title: A', 'webUrl: https://daily.example.org/bridge', ''])
  })

  test('is shown with a part of a line that is very long, and the caret stays below it', () => {
    const images = `[{title: ${'x'.repeat(9000)}, url: /a.png, width: wide, height: 2}]`
    const [problem] = problemsOf(newsFile({ images }))
    expect(problem?.source.length).toBeLessThan(2001)
    expect((problem?.column ?? 0) - (problem?.sourceStart ?? 0)).toBe(
      (problem?.source.indexOf('wide') ?? 0) + 1,
    )
    const [, source = '', caret = ''] = problem ? formatDiagnostic(problem).split('\n') : []
    expect(source.slice(caret.indexOf('^'))).toMatch(/^wide/)
  })

  test('of an entry that is known by its text alone is found in the list', () => {
    const fault: Fault = { ...rejection, path: ['topics'], entry: 'Q&A' }
    const text = newsFile({ topics: '\n  - One\n  - [Two]\n  - Q&amp;A\n  - Q&A' })
    expect(locateFaults(file, text, [fault])).toMatchObject([{ line: 8, field: 'topics[2]' }])
    const single = newsFile({ topics: 'Q&A' })
    expect(locateFaults(file, single, [fault])).toMatchObject([{ line: 5, field: 'topics' }])
  })

  test('of a file that cannot be read is its beginning', () => {
    expect(locateFaults(file, undefined, [rejection])).toMatchObject([
      { line: 1, column: 1, source: '' },
    ])
  })
})

describe('a problem in words', () => {
  test('says place, field, code, what was found, what was expected and how to mend it, under the line', () => {
    const [problem] = problemsOf(newsFile({ images: '[{url: /a.png, width: wide, height: 2}]' }))
    expect(problem && formatDiagnostic(problem)).toBe(
      [
        'news/2023-04-05-bridge.md:5:31 warning images[0].width [number-invalid]',
        '  5 | images: [{url: /a.png, width: wide, height: 2}]',
        '    |                               ^',
        '  found    "wide"',
        '  expected a number of pixels above 0',
        '  to mend  write digits only, such as 1200',
      ].join('\n'),
    )
  })

  test('a long line is cut around the column, with the caret below it', () => {
    const images = `[{title: ${'x'.repeat(300)}, url: /a.png, width: wide, height: 2}]`
    const [problem] = problemsOf(newsFile({ images }))
    const [, source = '', caret = ''] = problem ? formatDiagnostic(problem).split('\n') : []
    expect(source.length).toBeLessThan(140)
    expect(source.slice(caret.indexOf('^'))).toMatch(/^wide/)
  })

  test.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [[], 'an empty list'],
    [['a'], 'a list'],
    [{ a: 'b' }, 'a group of fields'],
    [true, 'true'],
    ['a "b"', '"a \\"b\\""'],
    ['x'.repeat(100), `"${'x'.repeat(80)}…"`],
  ])('what was found, %j, is %s', (value, words) => {
    expect(inWords(value)).toBe(words)
  })

  test('a field is named by its way through the file', () => {
    expect(fieldName(['related', 3, 'images', 0, 'width'])).toBe('related[3].images[0].width')
    expect(fieldName([])).toBe('')
  })
})
