type Take = (event: KeyboardEvent) => void

/** More than these nobody presses blindly. */
const MOST_HELD = 20

const held: KeyboardEvent[] = []
const listeners = new Set<() => void>()
let take: Take | undefined
let hasHeld = false

/**
 * Begins to hold the keys that a reader presses before the code that knows them has come: none is lost. Called once,
 * with the first script.
 */
export function holdKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    if (take) return take(event)
    // The browser would go to a search of its own.
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) event.preventDefault()
    hasHeld = true
    held.push(event)
    held.splice(0, held.length - MOST_HELD)
    for (const listener of listeners) listener()
  })
}

/** Gives all keys that nothing else has used to a function, those that are held first. Gives what ends that. */
export function takeKeys(taker: Take): () => void {
  take = taker
  for (const event of held.splice(0)) taker(event)
  return () => {
    if (take === taker) take = undefined
  }
}

/** Whether a key has been pressed before there was code that knew it. */
export const hasHeldKey = (): boolean => hasHeld

/** Calls a function when a key is held. Gives what ends that. */
export function onHeldKey(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
