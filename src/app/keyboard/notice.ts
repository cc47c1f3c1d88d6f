import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let notice = ''

/** Shows a few words on what the reader has just done, which are heard as well; empty: no more. */
export function tell(words: string): void {
  notice = words
  for (const listener of listeners) listener()
}

/** What there is to tell; empty where there is nothing. */
export const useNotice = (): string =>
  useSyncExternalStore(
    subscribe,
    () => notice,
    () => '',
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
