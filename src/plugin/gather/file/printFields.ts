import { quoted } from './quoted.ts'

/** Data of a story file, in the order in which it is written; what is undefined is left out. */
export type FieldData =
  | string
  | number
  | boolean
  | readonly FieldData[]
  | { readonly [name: string]: FieldData | undefined }

/** Their values need no quotes, as people write them. */
const PLAIN: ReadonlySet<string> = new Set([
  ...(['publishedDateTime', 'updatedDateTime', 'gathered', 'type', 'domain'] as const),
])
/** What no version of YAML takes for anything but a text or a time. */
const SAFE = /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[a-z](?:[a-z\d.-]*[a-z])?)$/

/**
 * Fields as lines of YAML, groups and lists indented by two spaces each.
 *
 * @param indent so many spaces stand before each line
 */
export function blockLines(fields: FieldData, indent: number): string[] {
  const start = ' '.repeat(indent)
  if (isList(fields)) {
    return fields.flatMap((entry) => {
      const [first = '', ...rest] =
        typeof entry === 'object' ? blockLines(entry, indent + 2) : [leaf(entry)]
      return [`${start}- ${first.trimStart()}`, ...rest]
    })
  }
  if (typeof fields !== 'object') return [start + leaf(fields)]
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (typeof value !== 'object') return `${start}${name}: ${leaf(value, name)}`
    return [`${start}${name}:`, ...blockLines(value, indent + 2)]
  })
}

/** The same on one line, as both YAML and JSON read it. */
export function inlineText(fields: FieldData): string {
  if (isList(fields)) return `[${fields.map(inlineText).join(', ')}]`
  if (typeof fields !== 'object') return leaf(fields)
  const inner = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${quoted(name)}: ${inlineText(value)}`,
  )
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`
}

/** The same as the YAML parser gives it, which makes no numbers of texts. */
export function asRead(fields: FieldData): unknown {
  if (isList(fields)) return fields.map(asRead)
  if (typeof fields === 'number') return String(fields)
  if (typeof fields !== 'object') return fields
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, asRead(value)]],
    ),
  )
}

const isList = (data: FieldData): data is readonly FieldData[] => Array.isArray(data)

function leaf(value: string | number | boolean, name = ''): string {
  if (typeof value !== 'string') return String(value)
  return PLAIN.has(name) && SAFE.test(value) ? value : quoted(value)
}
