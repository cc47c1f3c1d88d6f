import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PrintedFile } from './print.ts'

/**
 * Brings a bundle into a folder, beside the files of the one that is there: new files first, each under
 * another name until it is whole, the manifest last; only then what no manifest names any more goes.
 * Killed at any moment, it leaves the old bundle or the new one, never a mixture.
 *
 * Files are written one after the other, without waiting in between: several times as fast as on
 * Node's pool of threads.
 *
 * @param bundle its files as they are printed; the manifest last
 * @param onProgress told how many files are there
 * @param show makes visible with the manifest what else belongs to it, before anything goes
 */
export function writeBundle(
  bundle: Iterable<PrintedFile>,
  folder: string,
  onProgress?: (done: number) => void,
  show?: () => void,
): void {
  const old = filesIn(folder)
  const written = new Set<string>()
  for (const [name, text] of bundle) {
    if (written.has(name)) continue
    written.add(name)
    if (!old.has(name)) writeWhole(join(folder, name), text())
    onProgress?.(written.size)
  }
  show?.()
  for (const name of old) if (!written.has(name)) rmSync(join(folder, name), { force: true })
}

/** Names that only a bundle's own files have: whatever else is in the folder is not ours to remove. */
const HASHED = /^[a-z]+\/[0-9a-f]{16}\.json(\.part)?$/

/** The hashed files that are there, and what a killed run left of them. */
function filesIn(folder: string): Set<string> {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Set(
    names.map((name) => name.replaceAll('\\', '/')).filter((name) => HASHED.test(name)),
  )
}

/** Writes a file under another name until it is whole. */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.part`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(part, text)
  renameSync(part, path)
}
