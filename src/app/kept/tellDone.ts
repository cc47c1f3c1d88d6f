import 'virtual:broadsheet/words/deeds'
import { say } from '../words/words.ts'
import { offerUndo } from './undo.ts'

/**
 * Tells what was done, with the way back, once the browser has answered whether it keeps that: where it does not, that is said with
 * it. Why it does not, `FaultNotice` says after that.
 *
 * @param done words on what was done
 * @param kept whether the browser has kept it
 */
export async function tellDone(
  done: string,
  kept: Promise<boolean>,
  undo: () => void,
): Promise<void> {
  const isKept = await kept
  offerUndo(isKept ? done : say('heldForNow', { done }), undo)
}
