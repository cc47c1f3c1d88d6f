import { hash } from 'node:crypto'
import type { BundleFolder } from '../../shared/bundleFiles.ts'
import type { Printing } from './printedFile.ts'

/** The name of a file of the bundle, which is made from its text. */
export const hashedName = (folder: BundleFolder, text: string): string =>
  `${folder}/${hash('sha256', text).slice(0, 16)}.json`

/** Prints a text as a file, and gives its name. */
export function* printFile(folder: BundleFolder, text: string): Printing<string> {
  const name = hashedName(folder, text)
  yield [name, () => text]
  return name
}

/** A text that is made when it is first asked for. */
export function once(make: () => string): () => string {
  let text: string | undefined
  return () => {
    text ??= make()
    return text
  }
}
