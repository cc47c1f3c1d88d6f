import { resolve } from 'node:path'
import { PlainError } from '../../problems/plainError.ts'
import { shownPath } from '../../problems/shownPath.ts'
import { withLockFile } from '../../run/lock.ts'
import { makeFolder } from '../../run/makeFolder.ts'

/** Says who gathers. A dot file is no news. */
export const GATHER_LOCK = '.gathered.lock'
/** Who gathers makes the lock young again each minute, so that one is dead which has not for so many milliseconds. */
const LONGEST = 900_000

/**
 * Gathers while no other run does: two would make two stories of one event. The second one ends, and does not wait; what
 * the first one has found, it would find again.
 *
 * @param folder of the list and the state
 * @param work is given a check to make before anything is written: that the folder is still ours
 * @throws Error where another run gathers there, which says what to do
 */
export async function withGatherLock<T>(
  folder: string,
  work: (assertOurs: () => void) => Promise<T>,
): Promise<T> {
  makeFolder(folder)
  const file = resolve(folder, GATHER_LOCK)
  const heldError = () =>
    new PlainError(
      `Another run gathers news into the same folder, so this one has changed nothing. Run it again when the other one has ended. If none is at work, delete ${shownPath(file)}.`,
    )
  return await withLockFile({ file, longest: LONGEST, heldError }, (isOurs) =>
    work(() => {
      if (!isOurs()) throw heldError()
    }),
  )
}
