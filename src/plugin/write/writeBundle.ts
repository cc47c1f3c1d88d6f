import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MANIFEST } from '../../shared/bundle.ts'
import type { PrintedFile } from '../print/printedFile.ts'
import { addText, COMPRESSED, showWaiting } from './addText.ts'
import { compressText } from './compressText.ts'

/** A bundle whose files are all there, and of which nothing can be seen yet. */
export interface AddedBundle<T> {
  /** What printing the bundle gave in the end. */
  readonly printed: T
  /** Puts the manifest in its place. */
  readonly show: () => void
  /** Removes what no manifest names any more. */
  readonly removeStale: () => void
}

/**
 * Brings a bundle into a folder, beside the files of the one that is there: new files first, each under
 * another name until it is whole, the manifest last; only then what no manifest names any more goes.
 * Killed at any moment, it leaves the old bundle or the new one, never a mixture.
 *
 * @param bundle its files as they are printed; the manifest last
 * @param onProgress told how many files are there
 */
export function writeBundle(
  bundle: Iterable<PrintedFile, unknown>,
  folder: string,
  onProgress?: (done: number) => void,
): void {
  const { show, removeStale } = addBundle(bundle, folder, false, onProgress)
  show()
  removeStale()
}

/**
 * The first step of `writeBundle`: brings the files in and changes nothing that can be seen. They are written
 * one after the other, without waiting in between: several times as fast as on Node's pool of threads.
 *
 * @param precompress whether their compressed forms are written too
 */
export function addBundle<T>(
  bundle: Iterable<PrintedFile, T>,
  folder: string,
  precompress: boolean,
  onProgress?: (done: number) => void,
): AddedBundle<T> {
  const old = filesIn(folder)
  const kept = new Set<string>()
  const waiting: string[] = []
  let done = 0
  const printed = bundle[Symbol.iterator]()
  for (;;) {
    const step = printed.next()
    if (step.done) {
      return {
        printed: step.value,
        show: () => showWaiting(folder, waiting),
        removeStale: () => {
          for (const name of old) if (!kept.has(name)) rmSync(join(folder, name), { force: true })
        },
      }
    }
    const [name, text] = step.value
    if (name === MANIFEST) {
      const added = addText(folder, name, Buffer.from(text()), precompress)
      for (const file of added.files) kept.add(file)
      waiting.push(...added.waiting)
    } else if (!kept.has(name)) {
      for (const file of addHashed(folder, name, text, precompress, old)) kept.add(file)
    } else continue
    onProgress?.(++done)
  }
}

/** Writes a file whose name says what is in it, and its compressed forms, where they are not there yet. */
function addHashed(
  folder: string,
  name: string,
  text: () => string,
  precompress: boolean,
  old: ReadonlySet<string>,
): string[] {
  const forms = precompress ? COMPRESSED.map((ending) => `${name}${ending}`) : []
  if ([name, ...forms].every((file) => old.has(file))) return [name, ...forms]
  const content = Buffer.from(text())
  const compressed = precompress ? compressText(name, content) : []
  for (const [form, bytes] of compressed) writeWhole(join(folder, form), bytes)
  if (!old.has(name)) writeWhole(join(folder, name), content)
  return [name, ...compressed.map(([form]) => form)]
}

/** Names that only a bundle's own files have: whatever else is in the folder is not ours to remove. */
const OURS = /^([a-z]+\/[0-9a-f]{16}\.json|manifest\.json(?=\.))(\.br|\.gz)?(\.part)?$/

/** The files of a bundle that are there but the manifest, and what a killed run left of them. */
function filesIn(folder: string): Set<string> {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Set(names.map((name) => name.replaceAll('\\', '/')).filter((name) => OURS.test(name)))
}

/** Writes a file under another name until it is whole. */
export function writeWhole(path: string, content: string | Buffer): void {
  const part = `${path}.part`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(part, content)
  renameSync(part, path)
}
