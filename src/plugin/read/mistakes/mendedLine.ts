import { YAMLException } from 'js-yaml'
import { proven } from '../../problems/proven.ts'
import { fieldIn } from '../fieldLine.ts'
import { isFields, loadYaml } from '../loadYaml.ts'
import type { Stop } from './mistake.ts'

/** A longer line nobody would take from a message. */
const LONGEST = 500

/**
 * A mended line as a message shows it, without its indent, if it gives exactly the value that was meant: by itself, and
 * in its place, where the parser has to come beyond it.
 *
 * @param index of the line that it replaces, counted from 0
 */
export function mendedLine(
  { lines }: Pick<Stop, 'lines'>,
  index: number,
  mended: string,
  meant: unknown,
): string | undefined {
  if (mended.length > LONGEST || goesOn(lines, index, mended) || !isPlainName(mended))
    return undefined
  const inPlace = () => lines.with(index, mended).join('\n')
  const read = (line: string) => (stopsAfter(inPlace(), index) ? valueAlone(line) : undefined)
  return proven(mended.trim(), read, meant)
}

/**
 * A line of which the value is a text, in double quotes where it needs them.
 *
 * @param start all that stands before the value
 */
export function textLine(
  stop: Pick<Stop, 'lines'>,
  index: number,
  start: string,
  meant: string | undefined,
): string | undefined {
  return meant === undefined
    ? undefined
    : mendedLine(stop, index, `${start}${JSON.stringify(meant)}`, meant)
}

/** Whether what stands before the colon is a field: an entry may also be a text with a colon, `- Q&A: answers`. */
function isPlainName(mended: string): boolean {
  const field = fieldIn(mended)
  if (field === undefined) return true
  if (/-.*-/.test(field.start)) return false
  return (field.start.includes('-') ? /^[a-z][\w-]*$/ : /^[\w-]+$/).test(field.name)
}

/** Whether the next line is indented further, so that it belongs to the value. */
function goesOn(lines: readonly string[], index: number, mended: string): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? ''
  const indent = fieldIn(mended)?.start.length ?? mended.length - mended.trimStart().length
  return next.length - next.trimStart().length > indent
}

function stopsAfter(yaml: string, index: number): boolean {
  try {
    loadYaml(yaml)
    return true
  } catch (error) {
    const position = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0
    return yaml.slice(0, position).split('\n').length - 1 > index
  }
}

/** The value of a line by itself: of its field, or of its entry. */
function valueAlone(line: string): unknown {
  let data = loadYaml(line)
  let rest = line
  while (/^-\s/.test(rest) && Array.isArray(data)) {
    data = data[0]
    rest = rest.slice(1).trimStart()
  }
  const name = fieldIn(rest)?.name
  return name !== undefined && isFields(data) ? data[name] : data
}
