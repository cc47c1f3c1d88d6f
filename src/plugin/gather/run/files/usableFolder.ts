import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainError } from '../../../problems/plainError.ts'

/**
 * Looks whether stories can be written where they are to be read.
 *
 * @param folder of the stories
 * @param content the content folders, of which each may be a symbolic link itself; none below them is followed
 * @throws PlainError where nobody would read them
 */
export function assertUsable(folder: string, content: readonly string[]): void {
  const isRoot = content.some((each) => resolve(each) === resolve(folder))
  if (!isRoot && lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new PlainError(
      `${folder} is a symbolic link, which is not followed: its stories would not be read. Put a folder there, or name the one that it leads to in CONTENT_DIR.`,
    )
  }
}
