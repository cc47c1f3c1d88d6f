import { useSyncExternalStore } from 'react'
import { mayPrefetch, onInteraction } from './interaction.ts'

/** `mayPrefetch` for a component, which is rendered again when the first deed comes. */
export const useMayPrefetch = (): boolean =>
  useSyncExternalStore(onInteraction, mayPrefetch, () => false)
