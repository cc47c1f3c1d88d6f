import type { Fault } from '../problems/fault.ts'
import { oddSign } from '../problems/signNames.ts'
import { withPlainSpaces } from './plainSpaces.ts'

/** A file cut at its fences, without `secured`. */
export interface FrontMatter {
  /** The YAML between the fences, `secured` blanked; line numbers are kept. */
  readonly yaml: string
  /** Line of the file, counted from 1, on which `yaml` begins. */
  readonly firstLine: number
  /** What follows the closing fence. */
  readonly body: string
}

const OPENING = /^(?:[\p{Zs}\p{Cf}\t]*\r?\n)*\p{Cf}*---[\p{Zs}\p{Cf}\t]*(?:\r?\n|$)/u
/**
 * A line of its own, whatever is on it that cannot be seen; `^` and `$` would also stop at a line separator inside a
 * value.
 */
const CLOSING = /(?<=(?<![^\n])\p{Cf}*)---[\p{Zs}\p{Cf}\t]*\r?(?![^\n])/u

/**
 * The top-level `secured` field: a quoted value, or a line and the indented, empty and list lines
 * after it. It is more than a quarter of all bytes, is nobody's business, and is rewritten at almost
 * every save, so it goes before anything else looks at the text.
 */
const SECURED =
  /(?:secured|"secured"|'secured')[ \t]*:(?:[ \t]*"(?:[^"\\]|\\[\s\S])*"[ \t]*(?=\r?(?![^\n]))|[^\n]*(?:\n(?:(?:[ \t]|-(?=\s))[^\n]*|\r?(?![^\n])))*)/y

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** A file's text with its top-level field `secured` blanked; the number of lines stays. */
export function dropSecured(text: string): string {
  let kept = ''
  let end = 0
  for (let at = text.indexOf('secured'); at !== -1; at = text.indexOf('secured', at + 1)) {
    const start = /["']/.test(text.charAt(at - 1)) ? at - 1 : at
    if (start < end || (start > 0 && text[start - 1] !== '\n')) continue
    SECURED.lastIndex = start
    const field = SECURED.exec(text)?.[0]
    if (field === undefined) continue
    kept += text.slice(end, start) + '\n'.repeat(lineBreaks(field))
    end = start + field.length
    at = end - 1
  }
  return end === 0 ? text : kept + text.slice(end)
}

/**
 * Cuts a file at its fences: lines that hold `---` and nothing else, LF or CRLF, after an optional BOM.
 *
 * @returns the front matter, or the fault where a fence is missing
 */
export function splitFrontMatter(source: string): FrontMatter | Fault {
  const text = dropSecured(source.replace(/^\uFEFF/, ''))
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined) {
    return {
      severity: 'rejected',
      code: 'fence-missing',
      path: [],
      found: `${describeStart(text)} on the first line`,
      expected: 'an opening fence: a line of three hyphens, ---',
      fix: 'begin the file with a line --- and put another --- after the fields; begin the name of a file that is not news with a dot',
      at: { line: 1, column: 1 },
    }
  }
  const rest = text.slice(opening.length)
  const closing = CLOSING.exec(rest)
  if (closing === null) return unclosed(rest, lineBreaks(opening))
  return {
    yaml: withPlainSpaces(rest.slice(0, rest.lastIndexOf('\n', closing.index) + 1)),
    firstLine: lineBreaks(opening) + 1,
    body: rest.slice(closing.index + closing[0].length),
  }
}

/** What was meant for a fence: `----`, `———`, or an indented one. */
const ALMOST_FENCE =
  /(?<![^\n])[\p{Zs}\p{Cf}\t]*(?:-{2,}|[-\u2010-\u2015\u2212\uff0d]+)[\p{Zs}\p{Cf}\t]*\r?(?![^\n])/u

function unclosed(rest: string, openingLines: number): Fault {
  const almost = ALMOST_FENCE.exec(rest)
  return {
    severity: 'rejected',
    code: 'fence-missing',
    path: [],
    found: almost ? `a line ${describe(almost[0].trimEnd())}` : 'no closing fence',
    expected: 'a second line of three hyphens, ---, after the fields',
    fix: almost
      ? 'write exactly three hyphens, without spaces before them'
      : 'add a line --- after the last field; two files written over each other must be taken apart',
    at: {
      line: almost
        ? openingLines + 1 + lineBreaks(rest.slice(0, almost.index))
        : Math.max(1, openingLines),
      column: 1,
    },
  }
}

/**
 * The YAML of a file that may do without fences, as topic files may: without a closing fence
 * everything is YAML.
 */
export function yamlPart(source: string): FrontMatter {
  const split = splitFrontMatter(source)
  if ('yaml' in split) return split
  const text = dropSecured(source.replace(/^\uFEFF/, ''))
  const opening = OPENING.exec(text)?.[0] ?? ''
  const yaml = withPlainSpaces(text.slice(opening.length))
  return { yaml, firstLine: lineBreaks(opening) + 1, body: '' }
}

function describeStart(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').trimEnd()
  return line === '' ? 'an empty line' : describe(line.slice(0, 60))
}

/** A line in quotes, with the name of the sign in it that is no plain one, if it was meant for a fence. */
function describe(line: string): string {
  const odd = /^[\s\p{Cf}\p{Pd}\u2212]+$/u.test(line) ? oddSign(line) : undefined
  return odd === undefined
    ? JSON.stringify(line)
    : `${JSON.stringify(line)}, with ${odd.name} in it,`
}
