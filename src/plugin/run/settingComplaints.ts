import type * as v from 'valibot'
import { nearest } from '../../shared/writing/nearMiss.ts'
import { inWords } from '../problems/fault.ts'

/** What is wrong with one setting. */
export interface SettingComplaint {
  /** Way to the setting: `['footerLinks', 0, 'href']`. Empty: the settings as a whole. */
  readonly path: readonly (string | number)[]
  readonly kind: 'unknown' | 'missing' | 'invalid'
  /** In the words of a message, after "must be". */
  readonly expected: string
  readonly found: string
  /** The known name that an unknown one was perhaps meant to be. */
  readonly near: string | undefined
}

/**
 * What is wrong with settings, by what Valibot has found.
 *
 * @param schema that they were held against
 */
export const settingComplaints = (
  schema: object,
  issues: readonly v.BaseIssue<unknown>[],
): SettingComplaint[] =>
  // Where a name is unknown and one is missing, the one was meant to be the other.
  issues.map((issue) => complaintOf(schema, issue)).filter(isNoConsequence)

const isNoConsequence = (
  { kind, path }: SettingComplaint,
  _i: number,
  all: readonly SettingComplaint[],
): boolean =>
  kind !== 'missing' ||
  !all.some(
    (other) =>
      other.kind === 'unknown' &&
      other.near === path.at(-1) &&
      other.path.slice(0, -1).join() === path.slice(0, -1).join(),
  )

function complaintOf(schema: object, issue: v.BaseIssue<unknown>): SettingComplaint {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const complaint = { path, found: inWords(issue.input), near: undefined }
  const isOfKey = issue.path?.at(-1)?.origin === 'key'
  if (isOfKey && issue.expected !== 'never') {
    return { ...complaint, kind: 'missing', expected: 'there' }
  }
  if (!isOfKey) {
    const expected = path.length === 0 ? 'a group of options' : issue.message
    return { ...complaint, kind: 'invalid', expected: expected.replace(/^must be /, '') }
  }
  const known = keysOf(schema, path.slice(0, -1))
  return {
    ...complaint,
    kind: 'unknown',
    expected: `one of ${known.join(', ')}`,
    near: nearest(String(path.at(-1)), known),
  }
}

/** The names that a group of settings may have. */
function keysOf(schema: unknown, path: readonly (string | number)[]): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('wrapped' in schema) return keysOf(schema.wrapped, path)
  if ('item' in schema) return keysOf(schema.item, path.slice(1))
  if (!('entries' in schema) && 'pipe' in schema && Array.isArray(schema.pipe)) {
    return keysOf(schema.pipe.at(-1), path)
  }
  if (!('entries' in schema) || typeof schema.entries !== 'object') return []
  const entries = new Map<string, unknown>(Object.entries(schema.entries ?? {}))
  const [first, ...rest] = path
  return first === undefined ? [...entries.keys()] : keysOf(entries.get(String(first)), rest)
}

/** A complaint in one line, without the setting's name. */
export function complaintLine({ kind, path, expected, found, near }: SettingComplaint): string {
  if (kind === 'missing') return 'is missing'
  if (kind === 'invalid') return `must be ${expected}, found ${found}`
  const what = path.length > 1 ? `is not known in ${String(path[0])}` : 'is no option'
  return near === undefined
    ? `${what}; there are ${expected.replace('one of ', '')}`
    : `${what}: write ${near}`
}
