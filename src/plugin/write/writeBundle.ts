import { join } from 'node:path'
import type { PrintedFile } from '../files/printedFile.ts'
import { dataIn, isHashed, isNamedBy } from './dataFiles.ts'
import { publish } from './publish.ts'
import { type Output, readIfThere, stageFile, stageForms } from './stage.ts'
import { withLock } from './withLock.ts'
import { plainFile, type Written, type WrittenFile } from './written.ts'

/** A bundle of which all that is new is staged. */
export interface StagedBundle<T> {
  /** What printing the bundle gave in the end. */
  readonly printed: T
  /** The files that belong to it. */
  readonly current: Written
  /** Those of bundles before. */
  readonly earlier: ReadonlySet<string>
}

/**
 * Writes a bundle into a folder, in the place of the one that is there: new files first, then the manifest; only then
 * what no manifest names any more goes. Killed at any moment, it leaves the old bundle or the new one.
 *
 * @param bundle its files as they are printed
 * @param onProgress told how many files are there
 */
export function writeBundle<T>(
  bundle: Iterable<PrintedFile, T>,
  folder: string,
  onProgress?: (done: number) => void,
): Promise<StagedBundle<T>> {
  return withLock(folder, async (assertOurs) => {
    const output = { folder, precompress: false, written: new Map() }
    const staged = stageBundle(bundle, output, '', onProgress)
    assertOurs()
    publish(folder, { files: staged.earlier, emptyFolders: [] }, staged.current)
    return staged
  })
}

/**
 * The first step of `writeBundle`, which changes nothing that can be seen.
 *
 * @param data what the names of its files begin with
 */
export function stageBundle<T>(
  bundle: Iterable<PrintedFile, T>,
  output: Output,
  data: string,
  onProgress?: (done: number) => void,
): StagedBundle<T> {
  const earlier = new Set(dataIn(output.folder, data))
  const current = new Map<string, string>()
  const printing = bundle[Symbol.iterator]()
  for (let done = 0; ; ) {
    const step = printing.next()
    if (step.done) return { printed: step.value, current, earlier }
    const name = `${data}${step.value[0]}`
    if (current.has(name)) continue
    const isThere = !isHashed(name) || earlier.has(name)
    for (const [each, check] of stageData(output, name, step.value[1], isThere)) {
      current.set(each, check)
    }
    onProgress?.(++done)
  }
}

/** @param isThere whether something may be in its place */
function stageData(
  output: Output,
  name: string,
  text: () => string,
  isThere: boolean,
): WrittenFile[] {
  const bytes = isThere && isHashed(name) ? readIfThere(join(output.folder, name)) : undefined
  // What is whole need not be printed.
  if (bytes !== undefined && isNamedBy(name, bytes)) {
    return [plainFile(name), ...stageForms(output, name, bytes)]
  }
  return stageFile(output, name, Buffer.from(text()), !isThere)
}
