import { type Diagnostic, sourceOf } from '../../problems/diagnostic.ts'
import type { DiagnosticCode } from '../../problems/diagnosticCodes.ts'

/** Something wrong with a list, with its place in the text. */
export interface ListFault {
  readonly code: Extract<DiagnosticCode, `list-${string}` | 'more-problems'>
  readonly at: number
  readonly field?: string
  readonly found: string
  readonly expected: string
  readonly fix: string
}

/** What is said of a list: each fault with its line, in their order. An address there may hold a password, which is not shown. */
export function listProblems(
  file: string,
  text: string,
  faults: readonly ListFault[],
): Diagnostic[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  let i = 0
  return fewer([...faults].sort((a, b) => a.at - b.at)).map(
    ({ code, at, field = '', found, expected, fix }): Diagnostic => {
      while ((starts[i + 1] ?? Number.POSITIVE_INFINITY) <= at) i += 1
      const start = starts[i] ?? 0
      const end = (starts[i + 1] ?? text.length + 1) - 1
      const line = text.slice(start, end).replace(/\r$/, '')
      const before = withoutPassword(text.slice(start, at))
      const column = before.replace(/^\uFEFF/, '').length + 1
      const words = { field, found, expected, fix }
      const place = { file, line: i + 1, column }
      const source = sourceOf(withoutPassword(line.replace(/^\uFEFF/, '')), column)
      return { severity: 'warning', code, ...place, ...words, ...source }
    },
  )
}

/** So many are enough to see what is wrong with a list. */
const MOST = 100

function fewer(faults: readonly ListFault[]): readonly ListFault[] {
  const first = faults.slice(0, MOST)
  const rest = faults.length - first.length
  const [next] = faults.slice(MOST)
  if (!next) return first
  const more: ListFault = {
    code: 'more-problems',
    at: next.at,
    found: `${faults.length} warnings`,
    expected: `at most ${MOST} in one list`,
    fix: `mend the others first; ${rest} are not listed`,
  }
  return [...first, more]
}

/** One with a slash in it makes an address that cannot be read, which is what is said of the line. */
const withoutPassword = (line: string): string =>
  line.replace(/(\w:(?:\/\/)?)(?:[^\s"'<>/?#]*|[^\s"'<>/?#:]+:(?!\d+\/)[^\s"'<>]*)@/g, '$1')
