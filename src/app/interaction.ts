import { useSyncExternalStore } from 'react'

/** What a reader does; scrolling itself does not count, as a return to a remembered place scrolls too. */
const DEEDS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown'] as const

let hasInteracted = false
const listeners = new Set<() => void>()

/** Begins to wait for the reader's first deed. Called once. */
export function awaitInteraction(): void {
  const noticed = new AbortController()
  const notice = () => {
    noticed.abort()
    hasInteracted = true
    for (const listener of listeners) listener()
  }
  for (const deed of DEEDS) {
    addEventListener(deed, notice, { passive: true, capture: true, signal: noticed.signal })
  }
}

/**
 * Whether something may be fetched before the reader asks for it: not before the first deed, when all there is
 * should go to what is being opened, and not where the browser was told to save data.
 */
export const mayPrefetch = (): boolean => hasInteracted && !savesData()

/** The same for a component, which is rendered again when the first deed comes. */
export const useMayPrefetch = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    mayPrefetch,
    () => false,
  )

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
