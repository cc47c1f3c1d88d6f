/** A change of a text: what stands at a place is taken out, and something else put there. */
export interface Change {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** A text with changes that do not overlap. What is put in where something else is taken out comes before that. */
export function spliced(text: string, changes: readonly Change[]): string {
  let result = ''
  let from = 0
  for (const { at, remove, insert } of changes.toSorted(
    (a, b) => a.at - b.at || a.remove - b.remove,
  )) {
    result += text.slice(from, at) + insert
    from = at + remove
  }
  return result + text.slice(from)
}

/** The end of the line that a place is in, as YAML has lines: behind CRLF, LF or CR. */
export function afterLine(text: string, at: number): number {
  BREAK.lastIndex = at
  const found = BREAK.exec(text)
  return found === null ? text.length : found.index + found[0].length
}

const BREAK = /\r\n|\n|\r/g

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--
  return start
}

/** How the line before a place ends; as most do where there is none. */
export const breakBefore = (text: string, at: number): string =>
  /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '\n'
