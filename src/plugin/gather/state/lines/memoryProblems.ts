import { counted } from '../../../problems/counted.ts'
import { type Diagnostic, sourceOf } from '../../../problems/diagnostic.ts'
import { inWords } from '../../../problems/fault.ts'

/** A line that is not as it should be. */
export type Oddity = { readonly number: number; readonly text: string } & (
  | { readonly what: 'conflict' }
  | { readonly what: 'other'; readonly name: string }
  | { readonly what: 'damaged'; readonly why: string }
)

/** So many of a kind are enough to see what is wrong. */
const MOST = 5

/** What is said of odd lines: the first of each kind, and how many there are. */
export function memoryProblems(file: string, oddities: readonly Oddity[]): Diagnostic[] {
  const kinds = [...Map.groupBy(oddities, ({ what }) => what).values()]
  return kinds.flatMap((alike) =>
    alike.slice(0, MOST).map((oddity, i): Diagnostic => {
      const { number: line, text } = oddity
      const { code, found, expected, fix } = wordsOf(oddity, file)
      const rest = i === MOST - 1 ? alike.length - MOST : 0
      const more = rest > 0 ? `, and ${counted(rest, 'more line is', 'more lines are')} so` : ''
      const place = { severity: 'warning', file, line, column: 1, field: '' } as const
      return { ...place, code, found: found + more, expected, fix, ...sourceOf(text, 1) }
    }),
  )
}

type Words = Pick<Diagnostic, 'code' | 'found' | 'expected' | 'fix'>

function wordsOf(oddity: Oddity, file: string): Words {
  switch (oddity.what) {
    case 'conflict':
      return {
        code: 'state-conflict',
        found: 'a mark of version control',
        expected: 'lines of JSON alone',
        fix: 'nothing: the lines of both sides count, and the next run writes the file without the mark',
      }
    case 'other':
      return {
        code: 'state-kind',
        found: `a line of the kind ${inWords(oddity.name)}`,
        expected: 'feed, report or story',
        fix: 'nothing, where a newer version of the project has written it: the line stays as it is',
      }
    case 'damaged':
      return {
        code: 'state-line',
        found: `a line that ${oddity.why}`,
        expected: 'a line as the robot writes it',
        fix: `take the file back from version control, or let the next run mend it: it looks into all story files, and keeps this line in ${file}.damaged`,
      }
  }
}
