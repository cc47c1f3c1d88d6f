import type { ComponentType } from 'react'
import { useSyncExternalStore } from 'react'
import type { Report, Story, Summary } from '../../shared/bundle.ts'
import type { ListPart } from '../../shared/pageData.ts'

/** What of a story decides whether it is muted, and what is told of it. */
export type Marked = Pick<Summary, 'id' | 'title'> & Partial<Summary>

/**
 * What a reader did, as views show it. Its code comes after the first view is live, and fills these places then: no first view
 * carries more of it than the places. Places that take room keep it free from the start.
 */
export interface Marks {
  /** At the end of a story's line in a list: what can be done with the story. */
  readonly Card?: ComponentType<{ story: Summary }>
  /** Below what can be known of a story at the head of its page. */
  readonly Story?: ComponentType<{ story: Story }>
  /** Above the stories of a list, from its head. */
  readonly List?: ComponentType<{ topic: string | undefined; part: ListPart }>
  /** Between two stories of the feed. */
  readonly Between?: ComponentType<{ above: Summary; below: Summary }>
  /** In the place of stories that are muted. */
  readonly Hidden?: ComponentType<{ stories: readonly Marked[] }>
  /** Whether a story is muted. */
  readonly isHidden?: (story: Marked) => boolean
  /** Whether a report of a story is muted. */
  readonly isReportHidden?: (report: Report) => boolean
}

let marks: Marks = {}
const NONE: Marks = {}
const listeners = new Set<() => void>()

/** Fills places, anew where what they show has changed. */
export function addMarks(more: Marks): void {
  marks = { ...marks, ...more }
  for (const listener of listeners) listener()
}

/** The places that are filled: none in a build, and in the first rendering of a finished page. */
export const useMarks = (): Marks =>
  useSyncExternalStore(
    subscribe,
    () => marks,
    () => NONE,
  )

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the browser has where anything is kept in it: the code of marks comes at once then. */
export const KEEPS_KEY = 'broadsheet:keeps'

/** Whether anything is kept in this browser. */
export function keepsAnything(): boolean {
  try {
    return localStorage.getItem(KEEPS_KEY) !== null
  } catch {
    return false
  }
}
