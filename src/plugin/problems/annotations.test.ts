import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotations, isWorkflow, withoutCommands } from './annotations.ts'
import type { Diagnostic } from './diagnostic.ts'

const problem = (differences: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'rejected',
  code: 'date-invalid',
  file: '/home/runner/site/content/a.md',
  line: 4,
  column: 20,
  field: 'publishedDateTime',
  found: '"soon"',
  expected: 'a date',
  fix: 'write one',
  source: 'publishedDateTime: soon',
  ...differences,
})

const annotationOf = (differences: Partial<Diagnostic>, GITHUB_WORKSPACE = '/home/runner/site') =>
  annotations([problem(differences)], { GITHUB_WORKSPACE })

describe('an annotation', () => {
  test('of a rejection is an error with place, code, and what to do', () => {
    expect(annotationOf({})).toBe(
      '::error file=content/a.md,line=4,col=20,title=publishedDateTime [date-invalid]::found "soon"%0Aexpected a date%0Ato mend: write one',
    )
  })

  test('of a warning is a warning', () => {
    expect(annotationOf({ severity: 'warning' })).toMatch(/^::warning file=/)
  })

  test('of a file as a whole has the name of the program', () => {
    expect(annotationOf({ field: '' })).toContain(',title=Broadsheet [date-invalid]::')
  })

  test('stays on one line and means what it says, whatever the file is called and holds', () => {
    const file = '/home/runner/site/50%,a:b\r\n::error::c.md'
    expect(annotationOf({ file, field: '', found: '100%\r\n::error::x, y: z' })).toBe(
      '::error file=50%25%2Ca%3Ab%0D%0A%3A%3Aerror%3A%3Ac.md,line=4,col=20,title=Broadsheet [date-invalid]::found 100%25%0D%0A::error::x, y: z%0Aexpected a date%0Ato mend: write one',
    )
  })

  test.each([
    ['in the workspace', 'content/a.md', process.cwd(), 'content/a.md'],
    ['without a workspace', 'content/a.md', undefined, 'content/a.md'],
    ['in a folder above', '/home/runner/a.md', '/home/runner/site', '/home/runner/a.md'],
    [
      'in a folder whose name begins with dots',
      '/home/runner/site/..b/a.md',
      '/home/runner/site',
      '..b/a.md',
    ],
    [
      'seen from a workspace above',
      'content/a.md',
      resolve('..'),
      `${resolve('.').split('/').at(-1)}/content/a.md`,
    ],
  ])('names a file %s', (_, file, workspace, named) => {
    const text = annotations([problem({ file })], { GITHUB_WORKSPACE: workspace })
    expect(text).toContain(`file=${named},line`)
  })
})

test('rejections come first, because only the first ones are shown', () => {
  const lines = annotations([problem({ severity: 'warning' }), problem()], {}).split('\n')
  expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['::error', '::warning'])
})

test('no more are printed than are shown, of the same in many files one, with their count', () => {
  const many = Array.from({ length: 9000 }, (_, i) => problem({ severity: 'warning', line: i }))
  const other = problem({ severity: 'warning', code: 'date-zone' })
  const lines = annotations([...many, other, problem()], {}).split('\n')
  expect(lines).toHaveLength(11)
  expect(lines[1]).toContain('%0Aand 8,999 others like it')
  expect(lines[2]).toContain('[date-zone]')
})

test('no problems are no text', () => {
  expect(annotations([], {})).toBe('')
})

test('a text that quotes files is fenced by a mark that they cannot know', () => {
  const [first, ...rest] = withoutCommands('::error::x').split('\n')
  const token = /^::stop-commands::([\w-]{36})$/.exec(first ?? '')?.[1]
  expect(rest).toEqual(['::error::x', `::${token}::`])
  expect(withoutCommands('a')).not.toContain(token)
})

test.each([
  ['true', true],
  ['false', false],
  [undefined, false],
])('GITHUB_ACTIONS=%s is a workflow: %s', (GITHUB_ACTIONS, is) => {
  expect(isWorkflow({ GITHUB_ACTIONS })).toBe(is)
})
