import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import type { FieldPath } from '../problems/fault.ts'

type Yaml = typeof import('yaml')

/** Loaded where a value is looked for: most runs find no fault, and its 60 files take a while. */
const loadYaml = (): Yaml => createRequire(import.meta.url)('yaml')

/**
 * Finds where values stand in a file. Slow, with positions: for files that have faults only.
 *
 * @param yaml the file's YAML, as `splitFrontMatter` gives it
 * @param firstLine line of the file on which it begins
 * @returns for each path its line and column, counted from 1; a path that is not there has the place of
 *   the nearest group around it, and of the opening fence where that is the file itself
 */
export function locate(
  yaml: string,
  firstLine: number,
): (path: FieldPath, isName?: boolean) => { line: number; column: number } {
  const parser = loadYaml()
  const lines = new parser.LineCounter()
  const document = parser.parseDocument(yaml, {
    lineCounter: lines,
    schema: 'failsafe',
    // Which would be looked for in each field's neighbours again.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return (path, isName = false) => {
    for (let depth = path.length; depth > 0; depth--) {
      const isWhole = depth === path.length
      const offset = offsetOf(parser, document, path.slice(0, depth), isName && isWhole)
      if (offset !== undefined) {
        const place = lines.linePos(offset)
        return { line: firstLine + place.line - 1, column: place.col }
      }
    }
    return { line: Math.max(1, firstLine - 1), column: 1 }
  }
}

/** Where a value, or its name, begins; an empty value has the place of its name. */
function offsetOf(
  { isCollection, isPair, isScalar }: Yaml,
  document: Document,
  path: FieldPath,
  isName: boolean,
): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const part of path) {
    if (!isCollection(node)) return undefined
    const child: unknown = node.items.find((item, i) =>
      isPair(item) ? isScalar(item.key) && item.key.value === part : i === part,
    )
    if (child === undefined) return undefined
    node = isPair(child) ? child.value : child
    const key = isPair(child) && isScalar(child.key) ? child.key.range?.[0] : undefined
    const isEmpty = isScalar(node) && (node.source === '' || node.source === undefined)
    const start = hasRange(node) && !isEmpty ? node.range[0] : undefined
    offset = isName ? (key ?? start) : (start ?? key)
  }
  return offset
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
