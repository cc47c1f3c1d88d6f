import { breakBefore, type Change, lineStart } from './splice.ts'

/** A list or group in brackets, by places in the text of its file. */
export interface Brackets {
  /** The closing bracket. */
  readonly close: number
  /** The last thing in it; undefined where there is none. */
  readonly last: { readonly start: number; readonly end: number } | undefined
  /** Behind the opening bracket. */
  readonly open: number
}

/** Puts more into brackets, behind what is there: on lines of their own where the closing bracket has one. */
export function flowChanges(
  text: string,
  { open, close, last }: Brackets,
  entries: readonly string[],
): Change[] {
  const from = last?.end ?? open
  const between = text.slice(from, close)
  const comma = last === undefined ? -1 : withoutRemarks(between).indexOf(',')
  const needsComma = last !== undefined && comma === -1
  const closeLine = lineStart(text, close)
  const isAlone = closeLine > from && text.slice(closeLine, close).trim() === ''
  if (!isAlone) {
    const at = comma === -1 ? from : from + comma + 1
    const start = last === undefined ? '' : needsComma ? ', ' : ' '
    const end = comma === -1 ? '' : ','
    return [
      { at: last === undefined ? close : at, remove: 0, insert: start + entries.join(', ') + end },
    ]
  }
  const eol = breakBefore(text, closeLine)
  const indent = indentOf(text, last?.start) ?? `${text.slice(closeLine, close)}  `
  const lines = entries.map((entry, i) => {
    const isLast = i === entries.length - 1
    return `${indent}${entry}${isLast && comma === -1 ? '' : ','}${eol}`
  })
  const added = { at: closeLine, remove: 0, insert: lines.join('') }
  return needsComma ? [{ at: from, remove: 0, insert: ',' }, added] : [added]
}

/** What a line begins with, where it begins with this place. */
function indentOf(text: string, place: number | undefined): string | undefined {
  if (place === undefined) return undefined
  const indent = text.slice(lineStart(text, place), place)
  return indent.trim() === '' ? indent : undefined
}

/** The same with spaces in place of its remarks. */
const withoutRemarks = (text: string): string =>
  text.replace(/(?<=\s)#[^\r\n]*/g, (remark) => ' '.repeat(remark.length))
