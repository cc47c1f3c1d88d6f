import type { Node, YAMLMap, YAMLSeq } from 'yaml'
import { flowChanges } from './flowPlaces.ts'
import { endOf, type FrontNodes, fieldNode } from './frontNodes.ts'
import { blockLines, type FieldData, inlineText } from './printFields.ts'
import { afterLine, breakBefore, type Change, lineStart } from './splice.ts'

/** What is to be added to the list of a file. */
export interface Adding {
  readonly text: string
  readonly yaml: string
  readonly nodes: FrontNodes
  readonly entries: readonly FieldData[]
  /** Whether an empty line comes before a list that begins. */
  readonly isApart: boolean
}

/**
 * The changes of a file that put entries at the end of `related`, or begin it behind the last field.
 *
 * @returns undefined where there is no list, nor a place for one
 */
export function relatedChanges(adding: Adding): Change[] | undefined {
  const { parser, document } = adding.nodes
  const root = document.contents
  if (!parser.isMap(root)) return undefined
  const pair = fieldNode(adding.nodes, 'related')
  if (pair === undefined) return begun(adding, root)
  const { value } = pair
  if (parser.isSeq(value)) {
    const isBlock = !value.flow && value.items.length > 0
    if (isBlock) return continued(adding, value)
    return root.flow || value.items.length > 0 || hasLines(adding, value)
      ? inBrackets(adding, value, adding.entries.map(inlineText))
      : filled(adding, root, value)
  }
  if (!parser.isScalar(value)) return undefined
  return root.flow ? replaced(adding, value) : filled(adding, root, value)
}

/** A list of lines gets more. */
function continued(adding: Adding, list: YAMLSeq): Change[] {
  const { text, yaml, nodes } = adding
  const column = columnOf(yaml, list.range?.[0] ?? 0)
  const at = afterRemarks(text, nodes.placeOf(endOf(nodes.parser, yaml, list)))
  return [{ at, remove: 0, insert: lines(adding, at, blockLines(adding.entries, column)) }]
}

/** There is no such field: it comes behind the last one. */
function begun(adding: Adding, root: YAMLMap): Change[] | undefined {
  const { text, yaml, nodes, entries, isApart } = adding
  if (root.flow) return inBrackets(adding, root, [`"related": ${inlineText(entries)}`])
  const end = endOf(nodes.parser, yaml, root)
  const at = afterRemarks(text, nodes.placeOf(end))
  const column = columnOf(yaml, root.range?.[0] ?? 0)
  const field = blockLines({ related: entries }, column)
  return [{ at, remove: 0, insert: lines(adding, at, isApart ? ['', ...field] : field) }]
}

/** The field says nothing (`[]`, `null`, or no word): the list begins below it. */
function filled(adding: Adding, root: YAMLMap, value: Node): Change[] {
  const { text, yaml, nodes, entries } = adding
  const [start = 0, end = 0] = value.range ?? []
  const from = nodes.placeOf(start)
  const length = end - start
  const rest = text.slice(from + length, afterLine(text, from + length))
  const spaces =
    rest.trim() === ''
      ? (/[ \t]*$/.exec(text.slice(lineStart(text, from), from))?.[0].length ?? 0)
      : 0
  const at = afterRemarks(text, from + length)
  const column = columnOf(yaml, root.range?.[0] ?? 0) + 2
  const added = { at, remove: 0, insert: lines(adding, at, blockLines(entries, column)) }
  if (length === 0) return [added]
  return [{ at: from - spaces, remove: length + spaces, insert: '' }, added]
}

/** In brackets, a word that says nothing gives way to a list. */
function replaced({ nodes, entries }: Adding, value: Node): Change[] | undefined {
  const [start = 0, end = 0] = value.range ?? []
  if (start === end) return undefined
  return [{ at: nodes.placeOf(start), remove: end - start, insert: inlineText(entries) }]
}

function inBrackets(
  { text, yaml, nodes: { parser, placeOf } }: Adding,
  group: YAMLMap | YAMLSeq,
  entries: readonly string[],
): Change[] {
  const [start = 0, end = 0] = group.range ?? []
  const item: unknown = group.items.at(-1)
  const first = parser.isPair(item) ? item.key : item
  const from = parser.isNode(first) ? first.range?.[0] : undefined
  const last =
    from === undefined
      ? undefined
      : { start: placeOf(from), end: placeOf(endOf(parser, yaml, item)) }
  return flowChanges(text, { open: placeOf(start) + 1, close: placeOf(end - 1), last }, entries)
}

const hasLines = ({ yaml }: Adding, { range }: Node): boolean =>
  /[\r\n]/.test(yaml.slice(range?.[0], range?.[1]))

const columnOf = (yaml: string, at: number): number => at - lineStart(yaml, at)

/** Lines with the ends that the line before them has. */
function lines({ text }: Adding, at: number, each: readonly string[]): string {
  const eol = breakBefore(text, at)
  return each.map((line) => line + eol).join('')
}

/** Behind the line of a value, and behind the indented remarks below it, which are the list's. */
function afterRemarks(text: string, end: number): number {
  let after = end > 0 && /[\r\n]/.test(text.charAt(end - 1)) ? end : afterLine(text, end)
  for (let from = after; from < text.length; ) {
    const to = afterLine(text, from)
    const line = text.slice(from, to)
    if (/^[^\S\r\n]+#/.test(line)) after = to
    else if (line.trim() !== '') break
    from = to
  }
  return after
}
