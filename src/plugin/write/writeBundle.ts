import type { PrintedFile } from '../print/printedFile.ts'
import { formsOf } from './compressText.ts'
import { dataIn, isHashed, publish } from './publish.ts'
import { type Output, stageFile } from './stage.ts'
import { withLock } from './withLock.ts'

/** A bundle of which all that is new is staged. */
export interface StagedBundle<T> {
  /** What printing the bundle gave in the end. */
  readonly printed: T
  /** The files that belong to it. */
  readonly current: ReadonlySet<string>
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
    const output = { folder, precompress: false }
    const staged = stageBundle(bundle, output, '', onProgress)
    assertOurs()
    publish(folder, staged.earlier, staged.current)
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
  const current = new Set<string>()
  const printing = bundle[Symbol.iterator]()
  for (let done = 0; ; ) {
    const step = printing.next()
    if (step.done) return { printed: step.value, current, earlier }
    const name = `${data}${step.value[0]}`
    if (current.has(name)) continue
    for (const each of stageData(output, name, step.value[1], earlier)) current.add(each)
    onProgress?.(++done)
  }
}

function stageData(
  output: Output,
  name: string,
  text: () => string,
  earlier: ReadonlySet<string>,
): string[] {
  const isNew = isHashed(name) && !earlier.has(name)
  const whole = [name, ...(output.precompress ? formsOf(name) : [])]
  // What has such a name came there whole, and never changes.
  if (isHashed(name) && whole.every((file) => earlier.has(file))) return whole
  return stageFile(output, name, Buffer.from(text()), isNew)
}
