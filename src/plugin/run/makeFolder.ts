import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../problems/codeOf.ts'

/**
 * Makes a folder and those above it, where they are not there.
 *
 * @throws Error of the very place that refuses: Node's own way says of a disk that can only be read that a folder is missing
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (isFolder(folder)) return
    // Some places, such as /proc, are there and say of all that is to come into them that it is not.
    if (codeOf(error) !== 'ENOENT' || isFolder(dirname(folder))) throw error
    makeFolder(dirname(folder))
    makeFolder(folder)
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
