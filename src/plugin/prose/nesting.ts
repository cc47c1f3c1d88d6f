import type { Fault } from '../problems/fault.ts'

/** So deep may lists and quotes lie in each other. Of what lies deeper only the words are shown. */
export const DEEPEST = 20

/** More signs of quotes and lists at the start of a line than anybody means. A ruler has them too, and nothing else. */
const DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20}/
const RULER = /^[ \t*_-]*$/

/**
 * The fault of a text that goes deeper than the parser can follow in reasonable time.
 *
 * @param line of the file on which the Markdown begins
 */
export function nestingFault(markdown: string, line: number): Fault | undefined {
  const index = markdown.split('\n').findIndex((text) => DEEP.test(text) && !RULER.test(text))
  return index === -1 ? undefined : tooDeep(line + index)
}

const tooDeep = (line: number): Fault => ({
  severity: 'rejected',
  code: 'body-nesting',
  path: [],
  found: `quotes or lists that lie ${DEEPEST} deep in each other`,
  expected: 'a few at most',
  fix: 'remove the signs > or - at the start of the line; nothing of the text is shown until then',
  at: { line, column: 1 },
})
