import { createRequire } from 'node:module'
import type { Document, Node, Pair, Scalar } from 'yaml'
import type { FrontMatter } from '../../read/frontMatter.ts'

type Yaml = typeof import('yaml')

/** Loaded where a file is changed: most runs of the program change none, and its 60 files take a while. */
const loadParser = (): Yaml => createRequire(import.meta.url)('yaml')

/** The fields of a file, each with its place. */
export interface FrontNodes {
  readonly parser: Yaml
  readonly document: Document
  /** Where something that the parser has found is in the file. */
  readonly placeOf: (offset: number) => number
}

/**
 * Finds where the fields of a file stand.
 *
 * @param text of the file
 * @param front its fields, as `splitFrontMatter` gives them: of all lines but those of `secured` the length is the same
 */
export function frontNodes(text: string, { yaml, firstLine }: FrontMatter): FrontNodes {
  const parser = loadParser()
  // Js-yaml, which decides, takes a lone CR for the end of a line too.
  const document = parser.parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), {
    ...({
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    } as const),
  })
  const start = nthLine(text, firstLine - 1)
  const placeOf = (offset: number) => {
    const from = yaml.lastIndexOf('\n', offset - 1) + 1
    return nthLine(text, countBreaks(yaml, from), start) + offset - from
  }
  return { parser, document, placeOf }
}

/** Where the line begins that so many line breaks come before. */
function nthLine(text: string, breaks: number, from = 0): number {
  let at = from
  for (let line = 0; line < breaks; line++) at = text.indexOf('\n', at) + 1
  return at
}

function countBreaks(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The first field of the file with a name. */
export function fieldNode(
  { parser, document }: FrontNodes,
  name: string,
): Pair<Scalar, Node | null> | undefined {
  if (!parser.isMap(document.contents)) return undefined
  for (const pair of document.contents.items) {
    if (
      parser.isPair<Scalar, Node | null>(pair) &&
      parser.isScalar(pair.key) &&
      pair.key.value === name
    )
      return pair
  }
  return undefined
}

/**
 * Where a value ends, without spaces and remarks behind it, nor empty lines that are no part of it.
 *
 * @param yaml which it is in
 */
export function endOf(parser: Yaml, yaml: string, node: unknown): number {
  if (parser.isPair(node)) {
    return Math.max(endOf(parser, yaml, node.key), endOf(parser, yaml, node.value))
  }
  if (!parser.isNode(node)) return 0
  const end = node.range?.[1] ?? 0
  if (parser.isCollection(node) && !node.flow && node.items.length > 0) {
    return endOf(parser, yaml, node.items.at(-1))
  }
  const isBlock = parser.isScalar(node) && /^BLOCK_/.test(node.type ?? '')
  const start = node.range?.[0] ?? 0
  if (!isBlock || /^[|>]\d*\+/.test(yaml.slice(start, end))) return end
  // A line of spaces may be a part of the text.
  return start + yaml.slice(start, end).replace(/[\r\n]+$/, '').length
}

/** Whether a value is what it says alone: no other place refers to it, and it is of no kind of its own. */
export const isPlainScalar = (parser: Yaml, node: unknown): node is Scalar<string> =>
  parser.isScalar<string>(node) &&
  typeof node.value === 'string' &&
  node.anchor === undefined &&
  node.tag === undefined
