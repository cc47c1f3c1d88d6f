/** The file with all that a browser keeps, which readers save and read again: src/app/kept/README.md describes it. */
import * as v from 'valibot'
import type { KeptRecord } from './records.ts'

const FORMAT = 'broadsheet-kept'
const VERSION = 1

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Address of the site that it is of. */
  site: v.string(),
  /** When it was written. */
  exported: v.string(),
  kinds: v.custom<object>((kinds) => typeof kinds === 'object' && kinds !== null),
})

export interface KeptFile {
  readonly site: string
  /** Records by the names of their kinds, as a file has them: anything at all. */
  readonly kinds: ReadonlyMap<string, unknown>
}

/**
 * Prints the file, so that people can read it: times are dates.
 *
 * @param exported when that is, as an ISO date
 */
export function printKeptFile(
  site: string,
  exported: string,
  records: ReadonlyMap<string, KeptRecord>,
): string {
  const kinds = Object.fromEntries([...records].map(([name, record]) => [name, dated(record)]))
  const file = { format: FORMAT, version: VERSION, site, exported, kinds }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads such a file. `foreign`: it is something else. `newer`: of a newer edition, in another form. */
export function readKeptFile(text: string): KeptFile | 'foreign' | 'newer' {
  const parsed = v.safeParse(fileSchema, parse(text))
  if (!parsed.success) return 'foreign'
  const { version, site, kinds } = parsed.output
  if (version > VERSION) return 'newer'
  const records = Object.entries(kinds).map(([name, record]) => [name, timed(record)] as const)
  return { site, kinds: new Map(records) }
}

function parse(text: string): unknown {
  try {
    // Programs that write text may begin it with a mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const dated = ({ version, items }: KeptRecord) => ({
  version,
  items: mapped(items, ({ at, value }) => ({ at: new Date(at).toISOString(), value })),
})

/** With times as they are stored; what has none is left as it is, for whoever checks it. */
function timed(record: unknown): unknown {
  if (!isObject(record) || !('items' in record) || !isObject(record.items)) return record
  const items = mapped(record.items, (item) =>
    isObject(item) && 'at' in item && typeof item.at === 'string'
      ? { ...item, at: Date.parse(item.at) }
      : item,
  )
  return { ...record, items }
}

const mapped = <T>(items: Readonly<Record<string, T>> | object, map: (item: T) => unknown) =>
  Object.fromEntries(Object.entries(items).map(([key, item]) => [key, map(item)]))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
