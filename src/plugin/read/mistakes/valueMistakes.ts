import { valueIn } from '../fieldLine.ts'
import { meantText } from './meantText.ts'
import { mendedLine, textLine } from './mendedLine.ts'
import { at, type Mistake, type Stop, withLine } from './mistake.ts'

/** A backslash in double quotes, as in paths of Windows. */
export function badEscape({ reason, line, column, lines }: Stop): Mistake | undefined {
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
export function unclosed(stop: Stop): Mistake | undefined {
  const { reason, lines, line } = stop
  if (!/deficient indentation|missed comma|unexpected end|end of the stream within/.test(reason)) {
    return undefined
  }
  for (let i = Math.min(line, lines.length - 1); i >= 0; i--) {
    const text = lines[i] ?? ''
    const value = valueIn(text)
    const opening = value[0] ?? ''
    const closing = CLOSINGS[opening]
    if (closing === undefined || isClosed(value, closing)) continue
    const column = text.lastIndexOf(value)
    const start = text.slice(0, column)
    if (opening === '[' || opening === '{') {
      const fix = withLine(`add ${closing} after the last entry`, listLine(stop, i, start, closing))
      return at(i, column, `${opening} without ${closing}`, fix)
    }
    const closingQuote = SMART_END.test(value) ? 'a straight closing quote' : 'the closing quote'
    const line = textLine(stop, i, start, meantBehindQuote(value))
    const fix = withLine(`add ${closingQuote} at the end of the value`, line)
    return at(i, column, 'a quote that is not closed', fix)
  }
  return undefined
}

/** The line with a bracket that is closed. Of one entry alone it is not clear that a list was meant. */
function listLine(stop: Stop, index: number, start: string, closing: string): string | undefined {
  const value = (stop.lines[index] ?? '').slice(start.length).trimEnd()
  const entries = value.slice(1).split(/,\s*/)
  const isPlain = /^[\p{L}\p{M}\p{N} _.-]+$/u
  if (closing === '}') return /[:]\s/.test(value) ? groupLine(stop, index, start, value) : undefined
  if (entries.length < 2 || !entries.every((entry) => isPlain.test(entry))) return undefined
  return mendedLine(stop, index, `${start}${value}]`, entries)
}

function groupLine(stop: Stop, index: number, start: string, value: string): string | undefined {
  const pairs = value.slice(1).split(/,\s*/)
  const parts = pairs.map((pair) => /^([\w-]+): ([\p{L}\p{M}\p{N} _.-]+)$/u.exec(pair) ?? [])
  if (!parts.every((part) => part.length === 3)) return undefined
  const meant = Object.fromEntries(parts.map(([, name = '', text = '']) => [name, text]))
  return mendedLine(stop, index, `${start}${value}}`, meant)
}

/** Words that begin with an apostrophe. */
const ELIDED = /^'(?:t(?:is|was|were|il)|em|cause|round|n|bout|\d0s)\b/i

/** The text behind a quote that is not closed; undefined where the sign may belong to it. */
function meantBehindQuote(value: string): string | undefined {
  const quote = value.charAt(0)
  const rest = value.slice(1).trimEnd()
  if (rest.includes(quote) || rest.includes('\\') || ELIDED.test(value)) return undefined
  if (/[,;]$|(?:^|\s)#/.test(rest)) return undefined
  return /[“„‘]/.test(rest) ? rest : rest.replace(/[”“’‘]$/, '')
}

/** Whether a value that begins with a quote or bracket ends with the other one. */
function isClosed(value: string, closing: string): boolean {
  if (closing === '"') return /^"(?:[^"\\]|\\.)*"/.test(value)
  if (closing === "'") return /^'(?:[^']|'')*'/.test(value)
  return value.split(closing).length >= value.split(value[0] ?? '').length
}

/** A quoted value after which the line goes on: a comma, or quotes inside of quotes. */
export function afterQuote(stop: Stop): Mistake | undefined {
  const { lines, line } = stop
  const text = lines[line] ?? ''
  const value = valueIn(text)
  const parts = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*[^\s#]|\S)/.exec(value)?.[0]
  if (parts === undefined) return undefined
  const start = text.lastIndexOf(value)
  const column = start + parts.length
  const rest = value.slice(parts.length).trim()
  if (/^[,;]+$/.test(rest)) {
    return at(line, column, `${rest} after the value`, `remove the ${rest} after the closing quote`)
  }
  const whole = textLine(stop, line, text.slice(0, start), meantText(value))
  const words =
    'put the whole value in double quotes, and write quotes inside of it with a backslash'
  return at(line, column, 'more text after the closing quote', withLine(words, whole))
}

/** Signs that mean something to YAML where they begin a value, and a colon anywhere in it. */
export function unquoted(stop: Stop): Mistake | undefined {
  const { lines, line, column } = stop
  const text = lines[line] ?? ''
  const value = valueIn(text)
  if (value === '' || /^["']/.test(value)) return undefined
  const start = text.lastIndexOf(value)
  const mended = () => textLine(stop, line, text.slice(0, start), meantText(value))
  const fix = () => withLine('put the value in double quotes', mended())
  if (/^[@`%&*!|>[{?\-,\]}]/.test(value)) {
    return at(line, start, `a value that begins with ${value[0] ?? ''}`, fix())
  }
  const colon = value.search(/:(\s|$)/)
  if (colon < 0) return undefined
  return at(line, Math.min(column, start + colon), 'a colon in a value without quotes', fix())
}
