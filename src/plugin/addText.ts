import { existsSync } from 'node:fs'
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
 * Brings a file into a folder, to wait there, with its compressed forms where they pay. Those are shown before
 * the file itself: where a build dies in between, the next one sees that the file differs and makes all anew.
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
  const isSame = addWaiting(join(folder, name), content) === 'same'
  if (!precompress) return { files: [name], waiting: isSame ? [] : [name] }
  if (isSame && forms.every((form) => existsSync(join(folder, form)))) {
    return { files: [...forms, name], waiting: [] }
  }
  const compressed = compressText(name, content)
  const waiting = compressed.filter(
    ([form, bytes]) => addWaiting(join(folder, form), bytes) !== 'same',
  )
  return {
    files: [...compressed.map(([form]) => form), name],
    waiting: [...waiting.map(([form]) => form), ...(isSame ? [] : [name])],
  }
}
