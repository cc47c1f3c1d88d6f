import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Brings a file beside the one in its place, under another name until it is shown by renaming.
 *
 * @param always even where it is the same
 * @returns whether it waits; false where it is the same
 * @throws Error where something is there that is no file, or nothing can be written
 */
export function addWaiting(path: string, content: Buffer, always = false): boolean {
  const isSame = readIfThere(path)?.equals(content) === true
  if (isSame && !always) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, content)
  return true
}

/** @throws Error where something is there that is no file */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
