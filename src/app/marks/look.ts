import { useSyncExternalStore } from 'react'
import type { Setting } from '../../shared/kept/concerns.ts'

/**
 * What a reader has chosen, for a view: the script that shows it before anything is painted has said it in an attribute of
 * the page. Undefined where nothing is chosen, and in the first rendering of a finished page.
 */
export const useLook = (name: Setting['name']): string | undefined =>
  useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset[name],
    () => undefined,
  )

function subscribe(listener: () => void): () => void {
  addEventListener('broadsheet:look', listener)
  return () => removeEventListener('broadsheet:look', listener)
}
