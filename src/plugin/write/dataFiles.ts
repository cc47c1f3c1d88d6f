import { hash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { BUNDLE_FOLDERS, DATA_FOLDER, MANIFEST } from '../../shared/bundleFiles.ts'
import { formsOf } from './compressText.ts'

const HASHED = new RegExp(
  `^(${DATA_FOLDER}/)?(${BUNDLE_FOLDERS.join('|')})/[0-9a-f]{16}\\.json(\\.br|\\.gz)?$`,
)

/** Whether a file has a name that only a bundle's own files have: it is made from the content, which never changes. */
export const isHashed = (name: string): boolean => HASHED.test(name)

/**
 * Whether these are the bytes that a name was made from. A power cut or a full disk leaves others, or none.
 *
 * @param name one that `isHashed`, of a file and not of a compressed form
 */
export const isNamedBy = (name: string, bytes: Buffer): boolean =>
  posix.basename(name, '.json') === hash('sha256', bytes).slice(0, 16)

/**
 * The files of a bundle that are there, all but its manifest.
 *
 * @param data what their names begin with
 */
export function dataIn(folder: string, data: string): string[] {
  const root = join(folder, data)
  if (!existsSync(root)) return []
  const below = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = below.flatMap(({ name: parent }) =>
    readdirSync(join(root, parent)).map((name) => `${data}${parent}/${name}`),
  )
  return [...names.filter(isHashed), ...formsOf(`${data}${MANIFEST}`)]
}
