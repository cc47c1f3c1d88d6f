import type { Fault } from './fault.ts'

/** A fault with its location in the file: what the publisher reads. */
export interface Diagnostic {
  readonly severity: Fault['severity']
  /** Kind of the problem, stable. */
  readonly code: Fault['code']
  /** Path as the publisher would type it. */
  readonly file: string
  /** Counted from 1; a missing field points at the opening fence. */
  readonly line: number
  readonly column: number
  /** `related[3].images[0].width`, or empty for the file as a whole. */
  readonly field: string
  readonly found: string
  readonly expected: string
  readonly fix: string
  /** The line of the file, `secured` never; of a very long one the part around the place. */
  readonly source: string
  /** How many characters of the line are before `source`, where it is a part. */
  readonly sourceStart?: number
}

/** The location as editors and terminals understand it: `path:line:column`. */
export const locationOf = (problem: Diagnostic): string =>
  `${problem.file}:${problem.line}:${problem.column}`

/** A problem in full: location, field, code, the line with a caret, found, expected, how to mend it. */
export function formatDiagnostic(problem: Diagnostic): string {
  const number = String(problem.line)
  const gutter = ' '.repeat(number.length)
  const { text, caret } = excerptAround(problem.source, problem.column - (problem.sourceStart ?? 0))
  return [
    `${locationOf(problem)} ${problem.severity}${problem.field === '' ? '' : ` ${problem.field}`} [${problem.code}]`,
    `  ${number} | ${text}`,
    `  ${gutter} | ${' '.repeat(caret)}^`,
    `  found    ${problem.found}`,
    `  expected ${problem.expected}`,
    `  to mend  ${problem.fix}`,
  ]
    .map((line) => line.replace(CONTROL, '\u2423'))
    .join('\n')
}

/** A terminal must show what a file says, not do it. */
const CONTROL = /\p{Cc}/gu

/** A page of text: a file of one line with a hundred problems would be printed a hundred times. */
const LONGEST_LINE = 2000
/** So much of a line that is longer is kept before the place. */
const BEFORE = 200

/**
 * A line as a diagnostic has it.
 *
 * @param column of the problem, counted from 1
 */
export function sourceOf(line: string, column: number): Pick<Diagnostic, 'source' | 'sourceStart'> {
  if (line.length <= LONGEST_LINE) return { source: line }
  const sourceStart = Math.max(0, column - BEFORE)
  return { source: line.slice(sourceStart, sourceStart + LONGEST_LINE), sourceStart }
}

/** The part of a long line that holds the column. */
function excerptAround(source: string, column: number): { text: string; caret: number } {
  const start = column > 100 ? column - 60 : 0
  const text = source.slice(start, start + 120).replaceAll('\t', ' ')
  return { text, caret: Math.max(0, column - 1 - start) }
}
