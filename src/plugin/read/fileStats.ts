import { lstatSync, type Stats } from 'node:fs'

/** What is at a path, a symbolic link itself; undefined where there is nothing, or nothing to be seen. */
export function fileStats(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
