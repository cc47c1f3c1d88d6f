/** What is told of the reader's last deed, and the way back from it: the same place for all views and deeds. */
import { useSyncExternalStore } from 'react'

/** A few words on what the reader has just done. */
export interface Told {
  /** Empty where there is nothing to tell. */
  readonly words: string
  /** Takes the deed back; undefined where that is not to be. */
  readonly undo?: () => void
}

const NOTHING: Told = { words: '' }
let told = NOTHING
const listeners = new Set<() => void>()

/** Shows a few words on what the reader has just done, which are heard as well; empty: no more. */
export const tell = (words: string): void => change(words === '' ? NOTHING : { words })

/** The same, with a button that takes the deed back. Another deed takes its place. */
export const offerUndo = (words: string, undo: () => void): void => change({ words, undo })

/** Ends what is told where nothing can be taken back: the reader goes on. */
export function hush(): void {
  if (!told.undo) tell('')
}

/**
 * Takes the last deed back, as the button does.
 *
 * @returns whether there was one to take back
 */
export function undoLast(): boolean {
  const { undo } = told
  if (!undo) return false
  change(NOTHING)
  undo()
  return true
}

function change(to: Told): void {
  told = to
  for (const listener of listeners) listener()
}

/** What there is to tell. */
export const useTold = (): Told =>
  useSyncExternalStore(
    subscribe,
    () => told,
    () => NOTHING,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
