/** What a publisher did where YAML cannot be read, with the place of the mistake. */
export interface Mistake {
  readonly found: string
  readonly fix: string
  /** Counted from 0. */
  readonly line: number
  readonly column: number
}

/** What the parser says, and where it stopped. */
interface Stop {
  readonly reason: string
  readonly lines: readonly string[]
  /** Counted from 0. */
  readonly line: number
  readonly column: number
}

/**
 * Finds the mistake behind a syntax error: the parser often stops lines after it, and speaks of
 * grammar. The first kind of mistake that fits is taken.
 *
 * @returns undefined where it is none of the usual ones
 */
export function findMistake(stop: Stop): Mistake | undefined {
  for (const find of KINDS) {
    const mistake = find(stop)
    if (mistake !== undefined) return mistake
  }
  return undefined
}

/** A line as indent and hyphens, a name, a colon and a value. No part can be read in two ways: lines may be long. */
const FIELD = /^(?<start>[ -]*)(?<name>[^\s:#"'{[-][^:#]*):(?:\s+(?<value>.*))?$/s

interface FieldLine {
  readonly start: string
  readonly name: string
  readonly value: string
}

function fieldIn(line: string | undefined): FieldLine | undefined {
  const groups = FIELD.exec(line ?? '')?.groups
  if (groups === undefined) return undefined
  const { start = '', name = '', value = '' } = groups
  return { start, name: name.trimEnd(), value: value.trimEnd() }
}

/** The value of a field or of a list entry. */
const valueIn = (line: string): string => fieldIn(line)?.value ?? line.trim().replace(/^-\s+/, '')

const indentOf = (line: string): number => line.length - line.trimStart().length

const LONGEST = 80

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

/** A text as it may stand in double quotes, short enough for a message. */
function quoted(text: string): string {
  const start = short(text.trim())
  const plain = start.replace(/^["“”„'‘’]+|["“”'‘’]+$/g, '')
  return JSON.stringify(plain === '' ? start : plain)
}

const at = (line: number, column: number, found: string, fix: string): Mistake => ({
  found,
  fix: fix.replace(/\s+$/, ''),
  line,
  column: Math.max(0, column),
})

function mergeConflict({ lines }: Stop): Mistake | undefined {
  const line = lines.findIndex((text) => /^(<{7}|>{7})( |\r?$)/.test(text))
  if (line < 0) return undefined
  return at(
    line,
    0,
    'the marks of an unfinished merge',
    'keep one of the two versions and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
  )
}

function invisibleCharacter({ reason, line, column }: Stop): Mistake | undefined {
  if (!/null byte|non-printable|control character/.test(reason)) return undefined
  return at(line, column, 'an invisible control character', 'remove the character at this place')
}

function tab({ lines, line }: Stop): Mistake | undefined {
  const indent = /^[ -]*\t\s*/.exec(lines[line] ?? '')?.[0]
  if (indent === undefined) return undefined
  return at(
    line,
    indent.indexOf('\t'),
    'a tab at the start of the line',
    'indent with spaces, two a level; YAML does not allow tabs there',
  )
}

function repeatedField({ reason, lines, line }: Stop): Mistake | undefined {
  if (!reason.startsWith('duplicated')) return undefined
  const field = fieldIn(lines[line])
  if (field === undefined) return undefined
  const start = field.start.length
  const first = lines
    .slice(0, line)
    .findLastIndex(
      (text) => fieldIn(text)?.name === field.name && fieldIn(text)?.start.length === start,
    )
  const distance = line - first
  const where = first < 0 ? 'above' : `${distance} ${distance === 1 ? 'line' : 'lines'} above`
  return at(
    line,
    start,
    `the field ${field.name} a second time`,
    `remove one of the two; the first is ${where}`,
  )
}

function endOfFields({ reason, lines }: Stop): Mistake | undefined {
  if (!/single document/.test(reason)) return undefined
  const line = lines.findIndex((text) => /^(\.\.\.|---)(\s|$)/.test(text))
  if (line < 0) return undefined
  const mark = (lines[line] ?? '').slice(0, 3)
  return at(line, 0, `a line ${mark} among the fields`, 'remove the line; it ends the fields')
}

function badEscape({ reason, line, column, lines }: Stop): Mistake | undefined {
  if (!/escape|hexadecimal/.test(reason)) return undefined
  const backslash = (lines[line] ?? '').slice(0, column + 1).lastIndexOf('\\')
  return at(
    line,
    backslash < 0 ? column : backslash,
    'a backslash in double quotes that begins no escape',
    'write two backslashes \\\\ for one, or put the value in single quotes',
  )
}

const CLOSINGS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' }
const SMART_END = /[“”„‘’]\s*$/

/** A quote or bracket that is opened and not closed swallows the lines after it. */
function unclosed({ reason, lines, line }: Stop): Mistake | undefined {
  if (!/deficient indentation|missed comma|unexpected end|end of the stream within/.test(reason)) {
    return undefined
  }
  for (let i = Math.min(line, lines.length - 1); i >= 0; i--) {
    const text = lines[i] ?? ''
    const value = valueIn(text)
    const opening = value[0] ?? ''
    const closing = CLOSINGS[opening]
    if (closing === undefined || isClosed(value, closing)) continue
    if (opening === '[' || opening === '{') {
      const fix = `add ${closing} after the last entry: ${short(value.trimEnd())}${closing}`
      return at(i, text.lastIndexOf(value), `${opening} without ${closing}`, fix)
    }
    const closingQuote = SMART_END.test(value) ? 'a straight closing quote' : 'the closing quote'
    return at(
      i,
      text.lastIndexOf(value),
      'a quote that is not closed',
      `add ${closingQuote} at the end of the value: ${quoted(value)}`,
    )
  }
  return undefined
}

/** Whether a value that begins with a quote or bracket ends with the other one. */
function isClosed(value: string, closing: string): boolean {
  if (closing === '"') return /^"(?:[^"\\]|\\.)*"/.test(value)
  if (closing === "'") return /^'(?:[^']|'')*'/.test(value)
  return value.split(closing).length >= value.split(value[0] ?? '').length
}

/** A quoted value after which the line goes on: a comma, or quotes inside of quotes. */
function afterQuote({ lines, line }: Stop): Mistake | undefined {
  const text = lines[line] ?? ''
  const value = valueIn(text)
  const parts = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*[^\s#]|\S)/.exec(value)?.[0]
  if (parts === undefined) return undefined
  const column = text.lastIndexOf(value) + parts.length
  const rest = value.slice(parts.length).trim()
  if (/^[,;]+$/.test(rest)) {
    return at(line, column, `${rest} after the value`, `remove the ${rest} after the closing quote`)
  }
  const whole = JSON.stringify(value.trim().replace(/^["']|["']$/g, ''))
  return at(
    line,
    column,
    'more text after the closing quote',
    `write quotes inside of quotes with a backslash: ${short(whole)}`,
  )
}

/** `title:"A"`, `title "A"` and `title = "A"`: the parser stops there or at the next line. */
function missingColon({ reason, lines, line }: Stop): Mistake | undefined {
  if (!/multiline key|document separator|':' after/.test(reason)) return undefined
  for (const i of [line, line - 1, line - 2]) {
    const text = lines[i] ?? ''
    const tight = /^(?<start>[ -]*)(?<name>[A-Za-z_][\w-]*):(?<value>[^\s:].*)$/.exec(text)?.groups
    if (tight !== undefined) {
      const fix = `put a space after the colon: ${tight.name}: ${short(tight.value ?? '')}`
      const column = (tight.start ?? '').length + (tight.name ?? '').length
      return at(i, column + 1, 'a colon without a space after it', fix)
    }
    if (fieldIn(text) !== undefined) continue
    const bare = /^(?<start>[ -]*)(?<name>[A-Za-z_]\w*)(?:\s*=\s*|\s+)(?<value>\S.*)$/.exec(
      text,
    )?.groups
    if (bare !== undefined) {
      const fix = `write a colon and a space after the name: ${bare.name}: ${short(bare.value ?? '')}`
      return at(i, (bare.start ?? '').length, 'a field without a colon', fix)
    }
    const alone = /^(?<start> *)(?<name>[A-Za-z_]\w*)\s*$/.exec(text)?.groups
    if (alone !== undefined) {
      const fix = `write a colon after the name: ${alone.name}:`
      return at(i, (alone.start ?? '').length, 'a name without a colon', fix)
    }
  }
  return undefined
}

/** Signs that mean something to YAML where they begin a value, and a colon anywhere in it. */
function unquoted({ lines, line, column }: Stop): Mistake | undefined {
  const text = lines[line] ?? ''
  const value = valueIn(text)
  if (value === '' || /^["']/.test(value)) return undefined
  const start = text.lastIndexOf(value)
  if (/^[@`%&*!|>[{?\-,\]}]/.test(value)) {
    const sign = value[0] ?? ''
    const fix = `put the value in double quotes: ${quoted(value)}`
    return at(line, start, `a value that begins with ${sign}`, fix)
  }
  const colon = value.search(/:(\s|$)/)
  if (colon < 0) return undefined
  return at(
    line,
    Math.min(column, start + colon),
    'a colon in a value without quotes',
    `put the value in double quotes: ${quoted(value)}`,
  )
}

/** A field that is indented otherwise than the one above it. */
function indentation({ reason, lines, line }: Stop): Mistake | undefined {
  if (!/indentation|multiline key|mapping|sequence/.test(reason)) return undefined
  const text = lines[line] ?? ''
  const above = lines.slice(0, line).findLast((each) => fieldIn(each) !== undefined)
  const field = fieldIn(text)
  if (field === undefined || above === undefined) return undefined
  const [indent, wanted] = [indentOf(text), fieldIn(above)?.start.length ?? 0]
  if (indent === wanted) return undefined
  const spaces =
    wanted === 0 ? 'without a space' : wanted === 1 ? 'with 1 space' : `with ${wanted} spaces`
  return at(
    line,
    indent,
    `an indent of ${indent} below a field with an indent of ${wanted}`,
    `begin the line ${spaces}, as the field above it`,
  )
}

const KINDS: readonly ((stop: Stop) => Mistake | undefined)[] = [
  mergeConflict,
  invisibleCharacter,
  tab,
  repeatedField,
  endOfFields,
  badEscape,
  unclosed,
  afterQuote,
  missingColon,
  unquoted,
  indentation,
]
