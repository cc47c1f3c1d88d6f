import { describe, expect, test } from 'vitest'
import type { Diagnostic } from './diagnostic.ts'
import type { Findings } from './findings.ts'
import { diagnosticsReport, jsonReport, report, summaryLine } from './report.ts'

const counts = { files: 9, stories: 1200, unpublished: 2, folded: 1, rejected: 3, topics: 1 }

const problem = (severity: Diagnostic['severity'], line: number): Diagnostic => ({
  severity,
  code: 'number-invalid',
  file: 'a.md',
  line,
  column: 1,
  field: 'heat',
  found: '"hot"',
  expected: 'a number',
  fix: 'write digits',
  source: 'heat: hot',
})
const problems = (severity: Diagnostic['severity'], count: number) =>
  Array.from({ length: count }, (_, i) => problem(severity, i + 1))

const placesIn = (text: string) => text.match(/^a\.md:\d+:1 \w+/gm) ?? []

test('the summary line has stories, unpublished, folded, rejected, topics and time', () => {
  expect(summaryLine(counts, 1234)).toBe(
    'Broadsheet: 1,200 stories, 2 unpublished, 1 folded, 3 rejected, 1 topic in 1.23 s',
  )
})

describe('the problems', () => {
  test('come in full, rejections first', () => {
    const text = diagnosticsReport([problem('warning', 1), problem('rejected', 2)])
    expect(placesIn(text)).toEqual(['a.md:2:1 rejected', 'a.md:1:1 warning'])
    expect(text).not.toContain('more')
  })

  test('are counted from the 21st on, with the command that shows them all', () => {
    const text = diagnosticsReport([...problems('warning', 30), ...problems('rejected', 22)])
    expect(placesIn(text)).toHaveLength(20)
    expect(text).toMatch(
      /… and 32 more problems \(2 rejected, 30 warnings\): npm run content -- check$/,
    )
  })

  test('can all be shown', () => {
    expect(
      placesIn(diagnosticsReport(problems('warning', 50), Number.POSITIVE_INFINITY)),
    ).toHaveLength(50)
  })
})

describe('the whole report', () => {
  const result: Findings = {
    isComplete: true,
    problems: problems('warning', 1),
    counts,
    notices: ['Cannot read the folder x.'],
  }

  test('for a person ends with the summary line', () => {
    expect(report(result, 5).split('\n\n').slice(1)).toEqual([
      'Cannot read the folder x.',
      summaryLine(counts, 5),
    ])
    expect(report({ ...result, problems: [], notices: [] }, 5)).toBe(summaryLine(counts, 5))
  })

  test('for a program is JSON with all that was found', () => {
    const { counts: numbers, ...rest } = result
    expect(JSON.parse(jsonReport(result, 5.4))).toEqual({ ...numbers, milliseconds: 5, ...rest })
  })
})
