import { YAMLException } from 'js-yaml'
import type { Fault } from '../problems/fault.ts'
import { type Fields, isFields, loadYaml, MOST_ALIASES, MOST_LEVELS } from './loadYaml.ts'
import { short } from './mistakes/mistake.ts'
import { findMistake } from './mistakes/yamlMistake.ts'

/** A line that is neither empty nor a remark. */
const SAYS_SOMETHING = /^[^\S\r\n\u2028\u2029]*[^\s#]/m

export { type Fields, isFields }

/**
 * Parses the YAML of one file.
 *
 * @param firstLine line of the file on which the YAML begins, for the place of an error
 * @returns the fields, or the fault
 */
export function parseYaml(yaml: string, firstLine: number): { fields: Fields } | { fault: Fault } {
  if (!SAYS_SOMETHING.test(yaml)) return { fields: {} }
  let data: unknown
  try {
    data = loadYaml(yaml)
  } catch (error) {
    return { fault: syntaxFault(error, yaml, firstLine) }
  }
  if (data === null || data === undefined) return { fields: {} }
  if (isFields(data)) return { fields: data }
  return {
    fault: {
      severity: 'rejected',
      code: 'yaml-no-fields',
      path: [],
      found: Array.isArray(data) ? 'a list' : 'a text',
      expected: 'fields, one a line, such as title: "Headline"',
      fix: 'write each field as a name, a colon and a value',
      at: { line: firstLine, column: 1 },
    },
  }
}

function syntaxFault(error: unknown, yaml: string, firstLine: number): Fault {
  const mark = error instanceof YAMLException ? error.mark : undefined
  const reason = error instanceof YAMLException ? error.reason : String(error)
  // The parser also counts a lone CR as the end of a line, which editors and the lines shown do not.
  const before = yaml.slice(0, mark?.position ?? 0).split('\n')
  const stop = { line: before.length - 1, column: (before.at(-1) ?? '').length }
  const limit = limitFault(reason)
  const lines = yaml.split('\n').map((line) => line.replace(/\r$/, ''))
  const mistake = limit ?? findMistake({ reason, lines, ...stop })
  const { line, column } = { ...stop, ...mistake }
  return {
    severity: 'rejected',
    code: limit ? 'yaml-limit' : 'yaml-syntax',
    path: [],
    found: mistake?.found ?? unreadable(lines[stop.line]),
    expected: limit?.expected ?? 'valid YAML',
    fix:
      mistake?.fix ??
      'look at this line and the one above: a missing quote, colon or two spaces of indent are the usual causes',
    at: { line: firstLine + line, column: column + 1 },
  }
}

/** What the parser says is about grammar, and no help. */
function unreadable(line = ''): string {
  const text = line.trim()
  return text === '' ? 'fields that end in the middle' : `the line ${JSON.stringify(short(text))}`
}

/** The limits that keep a file from exploding. */
function limitFault(reason: string) {
  if (reason.includes('maxDepth')) {
    return {
      found: `more than ${MOST_LEVELS} levels of nesting`,
      expected: `at most ${MOST_LEVELS} levels of nesting`,
      fix: 'a story needs five: put a value that begins with brackets in double quotes',
    }
  }
  if (reason.includes('maxAliases')) {
    return {
      found: `more than ${MOST_ALIASES} aliases (*name)`,
      expected: `at most ${MOST_ALIASES} aliases (*name)`,
      fix: 'write the values out instead of referring to them',
    }
  }
  return undefined
}
