import { valueIn } from './fieldLine.ts'
import { at, type Mistake, quoted, type Stop, short } from './mistake.ts'

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
export function unclosed({ reason, lines, line }: Stop): Mistake | undefined {
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
export function afterQuote({ lines, line }: Stop): Mistake | undefined {
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

/** Signs that mean something to YAML where they begin a value, and a colon anywhere in it. */
export function unquoted({ lines, line, column }: Stop): Mistake | undefined {
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
