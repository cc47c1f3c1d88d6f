import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How a file stands that was brought beside the one in its place. */
export type Waiting =
  /** It is the same as the one that is there. */
  | 'same'
  /** It waits as a `.part` file, and nothing is in its place yet. */
  | 'new'
  /** It waits as a `.part` file for taking the place of another. */
  | 'changed'

/**
 * Brings a file beside the one in its place, under another name until it is shown by renaming.
 *
 * @throws Error where something is there that is no file
 */
export function addWaiting(path: string, content: Buffer): Waiting {
  const old = readIfThere(path)
  if (old?.equals(content)) return 'same'
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, content)
  return old ? 'changed' : 'new'
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
