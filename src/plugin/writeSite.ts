import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { DATA_FOLDER } from '../shared/bundle.ts'
import type { PrintedFile } from './print.ts'
import type { SiteFiles } from './siteFiles.ts'
import { writeBundle, writeWhole } from './writeBundle.ts'

/**
 * Names the files, all but the data, that builds have written to the folder: nothing else there is ours
 * to remove.
 */
const RECORD = '.broadsheet.json'
const recordSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.pipe(v.string(), v.regex(/^(?!(.*\/)?\.\.(\/|$))/, 'must be inside the folder'))),
)

/**
 * Brings a site into a folder, beside the one that is there. What has a new name is added; what takes the
 * place of another file waits next to it until the data is whole. Then come, by renaming alone, the
 * manifest and right after it the waiting files, pages last; and only then what is stale goes.
 *
 * Killed at any moment, it leaves the old site or the new one. Between the manifest and the page, the old
 * page reads the new data: tabs that are open over a release do so anyway, and the schema's version is
 * raised where they could misread it; they then say that they cannot load it. The other way round, a new
 * page could miss in old data what was added without raising the version.
 *
 * @param bundle the data's files as they are printed; the manifest last
 * @param onProgress told how many of the data's files are there
 */
export function writeSite(
  files: SiteFiles,
  bundle: Iterable<PrintedFile>,
  folder: string,
  onProgress?: (done: number) => void,
): void {
  const earlier = readRecord(folder)
  mkdirSync(folder, { recursive: true })
  writeRecord(folder, [...earlier, ...files.keys()])
  const waiting = addFiles(files, folder)
  writeBundle(bundle, join(folder, DATA_FOLDER), onProgress, () => {
    for (const path of waiting) renameSync(`${path}.part`, path)
  })
  for (const name of earlier) {
    rmSync(join(folder, `${name}.part`), { force: true })
    if (!files.has(name)) rmSync(join(folder, name), { force: true })
  }
  writeRecord(folder, files.keys())
}

/**
 * Writes what differs, under its own name where it is new and harms nobody.
 *
 * @returns the paths of the others, which wait as `.part` files; pages last
 */
function addFiles(files: SiteFiles, folder: string): string[] {
  const others: string[] = []
  const pages: string[] = []
  for (const [name, read] of files) {
    const path = join(folder, name)
    const content = read()
    const old = readIfThere(path)
    if (old?.equals(content)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.part`, content)
    if (name.endsWith('.html')) pages.push(path)
    else if (old) others.push(path)
    else renameSync(`${path}.part`, path)
  }
  return [...others, ...pages]
}

/** @throws Error where something is there that is no file */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Without a record that can be read nothing is ours. */
function readRecord(folder: string): readonly string[] {
  const text = readIfThere(join(folder, RECORD))
  const record = v.safeParse(recordSchema, text?.toString())
  return record.success ? record.output : []
}

function writeRecord(folder: string, names: Iterable<string>): void {
  writeWhole(join(folder, RECORD), JSON.stringify([...new Set(names)].sort()))
}
