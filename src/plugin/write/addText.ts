import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compressText } from './compressText.ts'
import { addWaiting } from './waitingFile.ts'

/** What the names of a file's compressed forms end with. */
export const COMPRESSED = ['.br', '.gz'] as const

/** What was brought into a folder: names of files relative to it. */
export interface Added {
  /** Those that belong to the site: the file, and its compressed forms. */
  readonly files: readonly string[]
  /** Those of them that wait as `.part` files, in the order in which they may be shown. */
  readonly waiting: readonly string[]
}

/**
 * Brings a file into a folder, to wait there, with its compressed forms where they pay.
 *
 * @param name relative to the folder
 */
export function addText(
  folder: string,
  name: string,
  content: Buffer,
  precompress: boolean,
): Added {
  const forms = COMPRESSED.map((ending) => `${name}${ending}`)
  const isSame = !addWaiting(join(folder, name), content)
  if (!precompress) return { files: [name], waiting: isSame ? [] : [name] }
  // A form that is there is that of the file, see `showWaiting`.
  if (isSame && forms.every((form) => existsSync(join(folder, form)))) {
    return { files: [name, ...forms], waiting: [] }
  }
  const compressed = compressText(name, content)
  // Forms of a file that changes are removed when it does, so that they wait even where they are the same.
  const waiting = compressed.filter(([form, bytes]) =>
    addWaiting(join(folder, form), bytes, !isSame),
  )
  return {
    files: [name, ...compressed.map(([form]) => form)],
    waiting: [...(isSame ? [] : [name]), ...waiting.map(([form]) => form)],
  }
}

/**
 * Puts waiting files in their places, by renaming alone. The compressed forms of a file go before it changes, and
 * come after: whatever form is there at any moment is that of the file.
 *
 * @param names relative to the folder, in the order of `Added`
 */
export function showWaiting(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, name)
    for (const ending of COMPRESSED) rmSync(`${path}${ending}`, { force: true })
    renameSync(`${path}.part`, path)
  }
}
