import { fieldIn } from './fieldLine.ts'
import { at, type Mistake, type Stop, short } from './mistake.ts'

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
    `the field ${field.name} a second time`,
    `remove one of the two; the first is ${where}`,
  )
}

/** `title:"A"`, `title "A"` and `title = "A"`: the parser stops there or at the next line. */
export function missingColon({ reason, lines, line }: Stop): Mistake | undefined {
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
