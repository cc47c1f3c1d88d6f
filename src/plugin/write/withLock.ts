import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainError } from '../problems/plainError.ts'
import { shownPath } from '../problems/shownPath.ts'
import { withLockFile } from '../run/lock.ts'
import { makeFolder } from '../run/makeFolder.ts'
import { stageFolder, workFolder } from './stage.ts'

/** Says who fills the folder. */
export const LOCK = '.broadsheet.lock'
/** No build takes as many milliseconds. */
const LONGEST = 3_600_000

/**
 * Fills a folder while no other build does. What a killed one has left behind is cleared before.
 *
 * A build does not wait for another one: it has read its content already, which may be older than what the other
 * one publishes.
 *
 * @param work is given a check to make before anything is published: that the folder is still ours
 * @throws Error where another build fills the folder, which says what to do
 */
export async function withLock<T>(
  folder: string,
  work: (assertOurs: () => void) => Promise<T>,
): Promise<T> {
  makeFolder(folder)
  const file = resolve(folder, LOCK)
  const heldError = () =>
    new PlainError(
      `Another build is at work in the same folder, so this one has changed nothing. Run it again when the other one has ended. If none is at work, delete ${shownPath(file)}.`,
    )
  return await withLockFile({ file, longest: LONGEST, heldError }, async (isOurs) => {
    const clear = () => rmSync(workFolder(folder), { recursive: true, force: true })
    try {
      clear()
      mkdirSync(stageFolder(folder), { recursive: true })
      return await work(() => {
        if (!isOurs()) throw heldError()
      })
    } finally {
      if (isOurs()) clear()
    }
  })
}
