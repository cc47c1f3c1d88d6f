import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/**
 * Whether what the reader's browser knows may be shown: false at build time and in the first rendering of a
 * page that was finished then, which must be the same; true ever after.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
