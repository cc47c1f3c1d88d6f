import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { typedPath } from '../../../read/contentFiles.ts'

/** Begins the name of a file that is not whole yet: no command reads such ones. */
const HALF = '.gathering-'

/** Writes a file so that there is the old one or the new one, and never a part. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const half = typedPath(dirname(file), `${HALF}${basename(file)}`)
  const mode = statSync(file, { throwIfNoEntry: false })?.mode
  try {
    writeFileSync(half, text, mode === undefined ? {} : { mode })
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** Removes what a killed run has left behind. Only who has the lock may. */
export function removeHalfFiles(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith(HALF)) rmSync(join(folder, name), { force: true })
  }
}
