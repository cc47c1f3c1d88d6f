import { fieldIn } from '../fieldLine.ts'
import { fieldLine } from './fieldLines.ts'
import { meantText } from './meantText.ts'
import { mendedLine, textLine } from './mendedLine.ts'
import { at, type Mistake, type Stop, short, withLine } from './mistake.ts'

/** A field that stands twice in its group. */
export function repeatedField({ reason, lines, line }: Stop): Mistake | undefined {
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
    `the field ${short(field.name)} a second time`,
    `remove one of the two; the first is ${where}`,
  )
}

/** `title:"A"`, `title "A"` and `title = "A"`: the parser stops there or at the next line. */
export function missingColon(stop: Stop): Mistake | undefined {
  if (!/multiline key|document separator|':' after/.test(stop.reason)) return undefined
  for (const i of [stop.line, stop.line - 1, stop.line - 2]) {
    const mistake = missingAt(stop, i)
    if (mistake !== undefined) return mistake
  }
  return undefined
}

function missingAt(stop: Stop, i: number): Mistake | undefined {
  const text = stop.lines[i] ?? ''
  const tight = /^(?<start>[ -]*)(?<name>[A-Za-z_][\w-]*):(?<value>[^\s:].*)$/.exec(text)?.groups
  if (tight !== undefined) {
    const { start = '', name = '', value = '' } = tight
    const fix = withLine('put a space after the colon', fieldLine(stop, i, start + name, value))
    return at(i, start.length + name.length + 1, 'a colon without a space after it', fix)
  }
  if (fieldIn(text) !== undefined) return undefined
  const bare = /^(?<start>[ -]*)(?<name>[A-Za-z_]\w*)(?:\s*=\s*|\s+)(?<value>\S.*)$/.exec(
    text,
  )?.groups
  if (bare !== undefined) {
    const { start = '', name = '', value = '' } = bare
    const line = fieldLine(stop, i, start + name, value)
    const fix = withLine('write a colon and a space after the name', line)
    return at(i, start.length, 'a field without a colon', fix)
  }
  const alone = /^(?<start> *)(?<name>[A-Za-z_]\w*)\s*$/.exec(text)?.groups
  if (alone === undefined) return undefined
  const fix = `write a colon after the name: ${short(alone.name ?? '')}:`
  return at(i, (alone.start ?? '').length, 'a name without a colon', fix)
}

/** `-One` in a list: to YAML it is a text. */
export function tightHyphen(stop: Stop): Mistake | undefined {
  for (const i of [stop.line, stop.line - 1]) {
    const [, indent = '', entry] = /^( *)-([^\s-].*)$/.exec(stop.lines[i] ?? '') ?? []
    if (entry === undefined) continue
    const fix = withLine('write a space after the hyphen', entryLine(stop, i, indent, entry))
    return at(i, indent.length, 'a hyphen without a space after it', fix)
  }
  return undefined
}

function entryLine(stop: Stop, index: number, indent: string, entry: string): string | undefined {
  const meant = meantText(entry.trimEnd())
  if (meant === undefined) return undefined
  const plain = mendedLine(stop, index, `${indent}- ${entry}`, meant)
  return plain ?? textLine(stop, index, `${indent}- `, meant)
}

/** A field that is indented otherwise than the one above it. */
export function indentation({ reason, lines, line }: Stop): Mistake | undefined {
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

const indentOf = (line: string): number => line.length - line.trimStart().length
