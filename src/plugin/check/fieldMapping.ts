import type { FieldPath } from '../problems/fault.ts'
import type { Fields } from '../read/yaml.ts'
import type { StoryField } from './fieldNames.ts'

/** Names that stories have for fields, and the fields that are meant: `{ date: 'publishedDateTime' }`. */
export type FieldMapping = Readonly<Record<string, StoryField>>

/** The fields of a story under the names that are meant. Where a field has its own name, that one counts. */
export function mappedFields(fields: Fields, mapping: FieldMapping): Fields {
  const renamed = new Map<string, string>()
  for (const [written, meant] of Object.entries(mapping)) {
    const isThere = Object.hasOwn(fields, written) && !Object.hasOwn(fields, meant)
    if (isThere && ![...renamed.values()].includes(meant)) renamed.set(written, meant)
  }
  if (renamed.size === 0) return fields
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [renamed.get(name) ?? name, value]),
  )
}

/** Way to a value by the name that its field has in the file. */
export function writtenPath(path: FieldPath, fields: Fields, mapping: FieldMapping): FieldPath {
  const [name, ...rest] = path
  if (name === undefined || Object.hasOwn(fields, name)) return path
  const written = Object.keys(mapping).find(
    (each) => mapping[each] === name && Object.hasOwn(fields, each),
  )
  return written === undefined ? path : [written, ...rest]
}
