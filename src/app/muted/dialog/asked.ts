import { useSyncExternalStore } from 'react'
import type { Subject } from '../../marks/marks.ts'

/** What the reader is about to mute: a topic, a publisher, or words that are still to be typed. */
export type Asked = Subject | { readonly kind: 'words' }

const listeners = new Set<() => void>()
let asked: Asked | undefined

/** Asks for how long something is to be muted, and says what that hides; undefined: no more. */
export function ask(next: Asked | undefined): void {
  asked = next
  for (const listener of listeners) listener()
}

/** What is being asked; undefined: nothing. */
export const useAsked = (): Asked | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
    () => undefined,
  )
