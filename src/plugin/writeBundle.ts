import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MANIFEST } from '../shared/bundle.ts'
import type { PrintedFile } from './print.ts'

/** So many files are on their way to the disk at once: handles are few, and memory is not endless. */
const WRITES_AT_ONCE = 32

/**
 * Brings a bundle into a folder, beside the files of the one that is there: new files first, each under
 * another name until it is whole, the manifest last; only then what no manifest names any more goes.
 * Killed at any moment, it leaves the old bundle or the new one, never a mixture.
 *
 * @param bundle its files as they are printed; the manifest last
 */
export async function writeBundle(bundle: Iterable<PrintedFile>, folder: string): Promise<void> {
  const old = await filesIn(folder)
  const written = new Set<string>()
  const writing = new Set<Promise<void>>()
  const failures: unknown[] = []
  for (const [name, text] of bundle) {
    if (written.has(name)) continue
    if (!written.has(dirname(name))) await mkdir(join(folder, dirname(name)), { recursive: true })
    written.add(name).add(dirname(name))
    if (name === MANIFEST) await Promise.all(writing)
    if (failures.length > 0) break
    else if (old.has(name)) continue
    const write = writeWhole(join(folder, name), text)
      .catch((error: unknown) => failures.push(error))
      .then(() => void writing.delete(write))
    writing.add(write)
    if (writing.size >= WRITES_AT_ONCE) await Promise.race(writing)
    if (failures.length > 0) break
  }
  await Promise.all(writing)
  if (failures.length > 0) throw failures[0]
  for (const name of old) if (!written.has(name)) await rm(join(folder, name), { force: true })
}

/** Names that only a bundle's own files have: whatever else is in the folder is not ours to remove. */
const HASHED = /^[a-z]+\/[0-9a-f]{16}\.json(\.part)?$/

/** The hashed files that are there, and what a killed run left of them. */
async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  return new Set(
    entries.map((name) => name.replaceAll('\\', '/')).filter((name) => HASHED.test(name)),
  )
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text)
  await rename(`${path}.part`, path)
}
