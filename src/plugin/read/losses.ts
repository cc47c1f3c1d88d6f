import { createRequire } from 'node:module'
import type { Document, Node, ParsedNode, Scalar } from 'yaml'
import type { Fault, FieldPath } from '../problems/fault.ts'
import { meantText } from './mistakes/meantText.ts'
import { textLine } from './mistakes/mendedLine.ts'
import { short, withLine } from './mistakes/mistake.ts'

type Yaml = typeof import('yaml')

/** Files without such signs, which are nearly all, are not looked at again; the first pattern is the faster one. */
const HAS_SIGN = /[ \t][#&!]/
const MAY_LOSE = /[ \t]#[\p{L}\p{N}]|(?:^|[:,[-])[ \t]+[&!]/mu

/** A text in its file. */
interface Place {
  readonly yaml: string
  readonly lines: readonly string[]
  readonly path: FieldPath
  /** Line and column of an offset, both counted from 1, of the YAML alone. */
  readonly placeOf: (offset: number) => { line: number; col: number }
  /** Whether the mended line is shown, for which the whole file is read again. */
  readonly isMended: boolean
}

/** One more than a file's messages have; then it is said that there are more. */
const MOST = 101
const MOST_MENDED = 10

/**
 * What valid YAML takes away from texts: what is behind ` #`, which begins a remark, and the first word of a value that
 * begins with `&` or `!`, which are marks for YAML itself.
 *
 * @param yaml the file's YAML, as `splitFrontMatter` gives it, that can be read
 * @param firstLine line of the file on which it begins
 */
export function lossesIn(yaml: string, firstLine: number): Fault[] {
  if (!HAS_SIGN.test(yaml) || !MAY_LOSE.test(yaml)) return []
  const parser: Yaml = createRequire(import.meta.url)('yaml')
  const lineCounter = new parser.LineCounter()
  const document = parser.parseDocument(yaml, {
    ...({
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    } as const),
    lineCounter,
  })
  const used = aliasesIn(parser, document)
  const lines = yaml.split('\n').map((line) => line.replace(/\r$/, ''))
  const losses: Fault[] = []
  for (const { text, path } of textsIn(parser, document.contents, [])) {
    const isMended = losses.length < MOST_MENDED
    const placeOf = (offset: number) => lineCounter.linePos(offset)
    const place = { yaml, lines, path, placeOf, isMended }
    for (const { at, ...fault } of [...cutOff(text, place), ...taken(text, used, place)]) {
      losses.push({ ...fault, at: { line: firstLine + at.line - 1, column: at.col } })
    }
    if (losses.length >= MOST) break
  }
  return losses
}

/** A fault with its place in the YAML alone. */
type Loss = Omit<Fault, 'at'> & { readonly at: { line: number; col: number } }

function aliasesIn(parser: Yaml, document: Document): ReadonlySet<string> {
  const names = new Set<string>()
  parser.visit(document, { Alias: (_, { source }) => void names.add(source) })
  return names
}

/** All texts of a file, with their ways in it. */
function textsIn(
  parser: Yaml,
  node: Node | ParsedNode | null,
  path: FieldPath,
): { text: Scalar; path: FieldPath }[] {
  if (parser.isScalar(node)) return [{ text: node, path }]
  if (!parser.isCollection(node)) return []
  return node.items.flatMap((item: unknown, i: number) => {
    if (!parser.isPair(item)) return parser.isNode(item) ? textsIn(parser, item, [...path, i]) : []
    const name = parser.isScalar(item.key) ? String(item.key.value) : '?'
    return parser.isNode(item.value) ? textsIn(parser, item.value, [...path, name]) : []
  })
}

/** A remark needs no space after its sign; one that has none may be a part of the text. */
function cutOff(text: Scalar, place: Place): Loss[] {
  const { yaml, path } = place
  const [start = 0, end = 0] = text.range ?? []
  if (text.type !== 'PLAIN' || !/^[\p{L}\p{N}]/u.test(text.comment ?? '')) return []
  const line = lineAround(yaml, end)
  const sign = yaml.indexOf('#', end)
  if (sign < 0 || sign >= line.end || !isProse(text.source ?? '')) return []
  const written = yaml.slice(start, line.end).trimEnd()
  return [
    {
      severity: 'warning',
      code: 'text-cut',
      path,
      found: `${JSON.stringify(short(yaml.slice(sign, line.end).trimEnd()))} as a remark, which is left out`,
      expected: 'a space after the # of a remark, or quotes around a text that has one',
      fix: withLine(
        'put the value in double quotes to keep it, or write a space after the #',
        mendedAt(place, Math.min(start, sign), meantText(written)),
      ),
      at: place.placeOf(sign),
    },
  ]
}

/** Whether something may have been cut from it: from true, a number or an address nothing is. */
const isProse = (text: string): boolean =>
  text === '' || (/\p{L}/u.test(text) && !/^(true|false|null|https?:\S*|[\dTZ:+.-]+)$/i.test(text))

/** The first word of a value that YAML takes for the name of a place, or for a kind. */
function taken(text: Scalar, used: ReadonlySet<string>, place: Place): Loss[] {
  const anchor = text.anchor !== undefined && !used.has(text.anchor) ? `&${text.anchor}` : undefined
  const tag = text.tag?.startsWith('!') ? text.tag : undefined
  const mark = anchor ?? tag
  if (mark === undefined) return []
  const { yaml, path } = place
  const start = yaml.lastIndexOf(mark, text.range?.[0] ?? 0)
  if (start < 0) return []
  const meant = meantText(yaml.slice(start, lineAround(yaml, start).end).trimEnd())
  return [
    {
      severity: 'warning',
      code: 'text-cut',
      path,
      found: `${JSON.stringify(short(mark))} as ${anchor ? 'the name of a place' : 'the kind of the value'}, which is left out`,
      expected: `quotes around a value that begins with ${mark.charAt(0)}`,
      fix: withLine('put the value in double quotes to keep it', mendedAt(place, start, meant)),
      at: place.placeOf(start),
    },
  ]
}

/** The line with the value that was meant, if it stands on one line. */
function mendedAt(place: Place, start: number, meant: string | undefined): string | undefined {
  if (!place.isMended || meant?.includes('\n')) return undefined
  const { line, col } = place.placeOf(start)
  const before = place.yaml.slice(start - col + 1, start)
  return textLine(place, line - 1, before, meant)
}

function lineAround(yaml: string, at: number): { end: number } {
  const end = yaml.indexOf('\n', at)
  return { end: end < 0 ? yaml.length : end }
}
