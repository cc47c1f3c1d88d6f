import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { naming } from '../problems/diskFault.ts'
import { isHashed } from './dataFiles.ts'
import { workFolder } from './stage.ts'
import type { Written } from './written.ts'

/** Names what builds have written to the folder, all but the data's own files, which their names tell. */
export const RECORD = '.broadsheet.json'
/** Every site has this page, so that a list without it is no record. */
const ALWAYS = '404.html'

const nameSchema = v.pipe(
  v.string(),
  v.regex(/^(?!(.*[\\/])?\.\.([\\/]|$))/, 'must be inside the folder'),
)
const recordSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    // What builds wrote before they knew forms by their bytes.
    v.pipe(
      v.array(nameSchema),
      v.transform((names) => Object.fromEntries(names.map((name) => [name, '']))),
    ),
    v.record(nameSchema, v.string()),
  ]),
  v.check((names) => Object.hasOwn(names, ALWAYS)),
)

/** Reads the record of a folder; undefined where there is none that can be read. */
export function readRecord(folder: string): Written | undefined {
  const record = v.safeParse(recordSchema, recordText(folder))
  return record.success ? new Map(Object.entries(record.output)) : undefined
}

/** Writes it whole or not at all. */
export function writeRecord(folder: string, written: Written): void {
  const named = [...written].filter(([name, check]) => check !== '' || !isHashed(name))
  const text = JSON.stringify(Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1))))
  if (text === recordText(folder)) return
  const waiting = join(workFolder(folder), 'record')
  naming(waiting, () => writeFileSync(waiting, text))
  renameSync(waiting, join(folder, RECORD))
}

function recordText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, RECORD), 'utf8')
  } catch {
    return undefined
  }
}
