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

/** Pictures that the reader has asked for one by one, by their addresses. */
const asked = new Set<string>()

/** Loads a picture that is withheld, wherever this document shows it. */
export function askForPicture(url: string): void {
  asked.add(url)
  dispatchEvent(new Event('broadsheet:look'))
}

export const isAskedFor = (url: string | undefined): boolean => url !== undefined && asked.has(url)

/** Whether the reader does not want a picture of a story to be loaded: any, unless it was asked for. */
export const useWithheld = (url: string | undefined): boolean =>
  useSyncExternalStore(
    subscribe,
    () =>
      document.documentElement.dataset.pictures !== undefined &&
      url !== undefined &&
      !asked.has(url),
    () => false,
  )
