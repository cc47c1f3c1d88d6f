import { useSyncExternalStore } from 'react'

/** What can lie over a view: the way to everything by a few letters, the keys there are, and from whom the page has loaded what. */
export type Overlay = 'palette' | 'help' | 'contacts'

const listeners = new Set<() => void>()
let shown: Overlay | undefined

/** Lays something over the view, in place of what lay there. */
export const showOverlay = (overlay: Overlay): void => change(overlay)

/** Takes something from over the view, if it lies there. */
export function hideOverlay(overlay: Overlay): void {
  if (shown === overlay) change(undefined)
}

function change(overlay: Overlay | undefined): void {
  shown = overlay
  for (const listener of listeners) listener()
}

/** What lies over the view. */
export const useOverlay = (): Overlay | undefined =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => undefined,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
