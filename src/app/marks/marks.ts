import type { ComponentType } from 'react'
import { useDeferredValue, useSyncExternalStore } from 'react'
import type { Report, Story, Summary } from '../../shared/bundle.ts'

/** What of a story decides whether it is muted, and what is told of it. */
export type Marked = Pick<Summary, 'id' | 'title'> &
  Partial<Summary> & {
    /** Where it stands among all stories of its day (UTC), from 0 for the newest, and how many these are. */
    readonly inDay?: readonly [place: number, count: number]
  }

/** What of a report decides whether it is muted. */
export type MarkedReport = Pick<Report, 'title' | 'link' | 'publisher'> & Partial<Report>

/** What the stories of a list have in common. */
export interface Subject {
  readonly kind: 'topic' | 'publisher'
  /** Slug of the topic, domain of the publisher. */
  readonly what: string
  readonly name: string
}

/**
 * What a reader did, as views show it. Its code comes after the first view is live, and fills these places then: no first view
 * carries more of it than the places. Places that take room keep it free from the start.
 */
export interface Marks {
  /** Over the drawing that stands for a picture which the reader may ask for. */
  readonly Ask?: ComponentType<{ url: string; title: string }> | undefined
  /** At the end of a story's line in a list: what can be done with the story. */
  readonly Card?: ComponentType<{ story: Summary }>
  /** Below what can be known of a story at the head of its page. */
  readonly Story?: ComponentType<{ story: Story }>
  /** Below what says that a view did not come: what is here instead. */
  readonly Failed?: ComponentType
  /** Between two stories of the feed. */
  readonly Between?: ComponentType<{ above: Summary; below: Summary }>
  /** In the heading of a topic's or a publisher's stories: what can be done with that. */
  readonly Subject?: ComponentType<Subject>
  /** Below the stories of a place: how many of them are muted, and a way to show them. Nothing where none is. Days of a feed share it. */
  readonly Hidden?: ComponentType<{
    stories: readonly Marked[]
    days?: readonly (readonly [day: string, stories: readonly Marked[]])[]
  }>
  /** The same below reports of one story. */
  readonly HiddenReports?: ComponentType<{ reports: readonly MarkedReport[] }>
  /** Whether a story is muted, and not to be seen now. */
  readonly isHidden?: (story: Marked) => boolean
  /** Whether a report of a story is muted, and not to be seen now. */
  readonly isReportHidden?: (report: MarkedReport) => boolean
}

let marks: Marks = {}
const listeners = new Set<() => void>()

/** Fills places, anew where what they show has changed. */
export function addMarks(more: Marks): void {
  marks = { ...marks, ...more }
  for (const listener of listeners) listener()
}

/**
 * What fills a place: nothing in a build, and in the first rendering of a finished page. What is drawn with it is drawn anew where
 * that is another one now, and not where other places are filled.
 */
export const useMark = <Name extends keyof Marks>(name: Name): Marks[Name] | undefined =>
  useSyncExternalStore(
    subscribe,
    () => marks[name],
    () => undefined,
  )

/** Whether each story is muted: lists are drawn anew in slices, between which the browser answers the reader. */
export const useIsHidden = (): Marks['isHidden'] => useDeferredValue(useMark('isHidden'))

/** Those of some stories that are not muted: how a list stands depends on these alone. */
export function useShown<Story extends Marked>(stories: readonly Story[]): readonly Story[] {
  const isHidden = useIsHidden()
  return isHidden ? stories.filter((story) => !isHidden(story)) : stories
}

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
