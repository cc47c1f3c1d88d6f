import type { DiagnosticCode } from './diagnosticCodes.ts'

/** Way to a value in a file's data: `['related', 3, 'images', 0, 'width']`. Empty: the file as a whole. */
export type FieldPath = readonly (string | number)[]

/** Something wrong with one value, before its location in the file is known. */
export interface Fault {
  /** `rejected`: the file is left out. `warning`: the value is treated as absent or as said in `fix`. */
  readonly severity: 'rejected' | 'warning'
  readonly code: DiagnosticCode
  readonly path: FieldPath
  /** The location is that of the field's name, not of its value. */
  readonly isName?: boolean
  /** The entry with this text of the list at `path`, for steps that know no more of it. */
  readonly entry?: string
  readonly found: string
  readonly expected: string
  readonly fix: string
  /** A field of the file that likely stands for the one that is missing: `fix` goes on with its line. */
  readonly lookalike?: string | undefined
  /** Line and column, counted from 1, where the parser itself knows them. */
  readonly at?: { readonly line: number; readonly column: number }
}

/** A fault of a file that is named, for steps that look at many files. */
export interface FileFault {
  readonly file: string
  readonly fault: Fault
}

/** A field's name as messages write it: `related[3].images[0].width`; empty for the file as a whole. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('')
}

/** What cannot be seen, but for the joiners that scripts and emoji are written with. */
const NOT_SEEN = /[^\P{Z} ]|(?![\u200c\u200d])\p{Cf}/gu

/** A value in words, short enough for a message: `"yesterday"`, `a list`, `nothing`. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of fields'
  if (typeof value !== 'string') return String(value)
  const short = value.length > 80 ? `${value.slice(0, 80)}…` : value
  return JSON.stringify(short).replace(
    NOT_SEEN,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
