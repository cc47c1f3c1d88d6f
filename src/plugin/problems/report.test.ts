import { describe, expect, test } from 'vitest'
import type { Diagnostic } from './diagnostic.ts'
import type { Findings } from './findings.ts'
import { diagnosticsReport, jsonReport, report, summaryLine } from './report.ts'

const counts = { files: 9, stories: 1200, unpublished: 2, folded: 1, rejected: 3, topics: 1 }

/** A problem of a kind of its own, unless it has another line of the same kind. */
const problem = (severity: Diagnostic['severity'], line: number, field = `field${line}`) => ({
  severity,
  code: 'number-invalid' as const,
  file: 'a.md',
  line,
  column: 1,
  field,
  found: '"hot"',
  expected: 'a number',
  fix: 'write digits',
  source: 'heat: hot',
})
const problems = (severity: Diagnostic['severity'], count: number, field?: string) =>
  Array.from({ length: count }, (_, i) => problem(severity, i + 1, field))

const placesIn = (text: string) => text.match(/^a\.md:\d+:1 \w+/gm) ?? []

test('the summary line has stories, unpublished, folded, rejected, topics and time', () => {
  expect(summaryLine(counts, 1234)).toBe(
    'Broadsheet: 1,200 stories, 2 unpublished, 1 folded, 3 rejected, 1 topic in 1.23 s',
  )
})

describe('the problems', () => {
  test('come in full, rejections first', () => {
    const text = diagnosticsReport([problem('warning', 1), problem('rejected', 2)], 'brief')
    expect(placesIn(text)).toEqual(['a.md:2:1 rejected', 'a.md:1:1 warning'])
    expect(text).not.toContain('more')
  })

  test('are counted from the 21st paragraph on, with the command that shows them all', () => {
    const all = [...problems('warning', 30), ...problems('rejected', 22)]
    const text = diagnosticsReport(all, 'brief')
    expect(placesIn(text)).toHaveLength(20)
    expect(text).toMatch(
      /… and 32 more problems \(2 rejected, 30 warnings\): npm run content -- check$/,
    )
    expect(placesIn(diagnosticsReport(all, 'whole'))).toHaveLength(52)
  })

  test('of one kind are one paragraph where they are many, with their count and three places', () => {
    const many = problems('warning', 9000, 'related[7].images[0].width').map((each, i) => ({
      ...each,
      file: `${Math.floor(i / 2)}.md`,
      field: `related[${i % 5}].images[0].width`,
    }))
    const text = diagnosticsReport([...many, problem('rejected', 1)], 'whole')
    expect(text.split('\n\n')).toHaveLength(2)
    expect(text.split('\n').at(-1)).toBe(
      '  … 9,000 like it in 4,500 files, such as 0.md:2:1 and 1.md:3:1: npm run content -- check --all',
    )
    expect(text.split('\n').length).toBeLessThan(20)
    expect(diagnosticsReport(many, 'all').match(/warning related/g)).toHaveLength(9000)
  })

  test('of one kind are each in full where they are few', () => {
    expect(placesIn(diagnosticsReport(problems('warning', 10, 'heat'), 'whole'))).toHaveLength(10)
    expect(placesIn(diagnosticsReport(problems('warning', 11, 'heat'), 'whole'))).toHaveLength(1)
  })
})

describe('the whole report', () => {
  const result: Findings = {
    isComplete: true,
    problems: problems('warning', 1),
    unseenFiles: [],
    counts,
    notices: ['Cannot read the folder x.'],
  }

  test('for a person ends with the summary line', () => {
    expect(report(result, 5, 'brief').split('\n\n').slice(1)).toEqual([
      'Cannot read the folder x.',
      summaryLine(counts, 5),
    ])
    const good = { ...result, problems: [], notices: [] }
    expect(report(good, 5, 'brief')).toBe(summaryLine(counts, 5))
  })

  test('has one line for the warnings of files that nobody sees, but for why they are hidden', () => {
    const hiding: Diagnostic = { ...problem('warning', 3), code: 'story-hidden', file: 'b.md' }
    const unseen = {
      ...result,
      problems: [...problems('warning', 4), hiding],
      unseenFiles: ['a.md', 'b.md'],
    }
    const [first = '', line] = report(unseen, 5, 'whole').split('\n\n')
    expect(first).toContain('b.md:3:1 warning field3 [story-hidden]')
    expect(line).toBe(
      '4 warnings of 1 file that nobody sees, unpublished or folded: npm run content -- check --all',
    )
    expect(placesIn(report(unseen, 5, 'all'))).toHaveLength(4)
    expect(JSON.parse(jsonReport(unseen, 5)).problems).toHaveLength(5)
  })

  test('for a program is JSON with all that was found', () => {
    const { counts: numbers, unseenFiles: _, ...rest } = result
    expect(JSON.parse(jsonReport(result, 5.4))).toEqual({ ...numbers, milliseconds: 5, ...rest })
  })
})
