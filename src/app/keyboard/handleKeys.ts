import type { Command } from './commands.ts'
import { isTyping } from './isTyping.ts'
import { type Press, pressOf } from './pressOf.ts'
import { SINGLE_KEYS } from './singleKeys.ts'

/** Keys that belong together follow one another within so many milliseconds. */
const TOGETHER = 1000

/** What is looked at of a `KeyboardEvent`. */
export type Key = Press & Pick<KeyboardEvent, 'target' | 'repeat' | 'timeStamp' | 'preventDefault'>

/**
 * Has keys do what a table says: unless a dialog is open, or the reader types or has switched
 * the single keys off, where only those commands count that are for everywhere.
 *
 * @param run gives whether the command had something to do; where it had not, the key is the browser's
 * @returns is given the keys, one after the other
 */
export function handleKeys<Known extends Pick<Command, 'keys' | 'repeats' | 'isEverywhere'>>(
  commands: readonly Known[],
  run: (command: Known, press: string) => boolean,
): (key: Key) => void {
  const begun = { presses: '', until: 0 }
  return (event) => {
    const press = pressOf(event)
    if (press === undefined || isDialogOpen()) return
    const tries = event.timeStamp < begun.until ? [`${begun.presses} ${press}`, press] : [press]
    const isQuiet = isTyping(event.target) || !SINGLE_KEYS.isOn
    const known = isQuiet ? commands.filter(({ isEverywhere }) => isEverywhere) : commands
    begun.until = 0
    for (const presses of tries) {
      const command = known.find(({ keys }) => keys.includes(presses))
      if (command) {
        if (event.repeat && !command.repeats) return
        if (run(command, press)) event.preventDefault()
        return
      }
      if (known.some(({ keys }) => keys.some((key) => key.startsWith(`${presses} `)))) {
        Object.assign(begun, { presses, until: event.repeat ? 0 : event.timeStamp + TOGETHER })
        return
      }
    }
  }
}

const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]') !== null
