/** A line as indent and hyphens, a name, a colon and a value. No part can be read in two ways: lines may be long. */
const FIELD = /^(?<start>[ -]*)(?<name>[^\s:#"'{[-][^:#]*):(?:\s+(?<value>.*))?$/s

interface FieldLine {
  readonly start: string
  readonly name: string
  readonly value: string
}

/** The name and value on a line; undefined where it holds no field. */
export function fieldIn(line: string | undefined): FieldLine | undefined {
  const groups = FIELD.exec(line ?? '')?.groups
  if (groups === undefined) return undefined
  const { start = '', name = '', value = '' } = groups
  return { start, name: name.trimEnd(), value: value.trimEnd() }
}

/** The value of a field or of a list entry. */
export const valueIn = (line: string): string =>
  fieldIn(line)?.value ?? line.trim().replace(/^-\s+/, '')
