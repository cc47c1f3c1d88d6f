/** What a reader does; scrolling itself does not count, as a return to a remembered place scrolls too. */
const DEEDS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown'] as const

let hasInteracted = false
const listeners = new Set<() => void>()

/**
 * Begins to wait for the reader's first deed. Called once.
 *
 * @returns resolves with the deed
 */
export function awaitInteraction(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const noticed = new AbortController()
  const notice = () => {
    noticed.abort()
    hasInteracted = true
    resolve()
    for (const listener of listeners) listener()
  }
  for (const deed of DEEDS) {
    addEventListener(deed, notice, { passive: true, capture: true, signal: noticed.signal })
  }
  return promise
}

/** Whether the reader has done anything yet. */
export const hasActed = (): boolean => hasInteracted

/**
 * Whether something may be fetched before the reader asks for it: not before the first deed, when all there is
 * should go to what is being opened, and not where the browser was told to save data.
 */
export const mayPrefetch = (): boolean => hasInteracted && !savesData()

/** Calls a function at the first deed. Gives what ends that. */
export function onInteraction(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the browser was told to save data. Not every browser tells. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return (
    (typeof connection === 'object' &&
      connection !== null &&
      Reflect.get(connection, 'saveData') === true) ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  )
}
