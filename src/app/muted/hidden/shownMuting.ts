import { useDeferredValue, useSyncExternalStore } from 'react'
import type { StoryDay } from '../../../shared/find/storyDays.ts'
import type { Mute } from '../../../shared/kept/concerns.ts'
import type { Marked, MarkedReport } from '../../marks/marks.ts'
import { isOf, type Muting, mutingOf, type Reach, subjectOf } from '../match/muting.ts'

/** Stories that are hidden, by their numbers from the oldest on, and the days that have these numbers. */
export interface HiddenNumbers {
  readonly days: readonly StoryDay[]
  readonly numbers: ReadonlySet<number>
}

/** What is muted, and what of it the reader has had shown. */
export interface State {
  readonly mutes: readonly Mute[]
  readonly reach: Reach
  /** Where headlines are all that a page has of stories; undefined: not known, or not needed. */
  readonly byNumber: HiddenNumbers | undefined
  /** Ids of stories, addresses of reports: until the page is loaded anew. */
  readonly revealed: ReadonlySet<string>
}

let state: State = {
  mutes: [],
  reach: (slug) => new Set([slug]),
  byNumber: undefined,
  revealed: new Set(),
}
const listeners = new Set<(state: State) => void>()

/** Mutes what is to be muted from now on. */
export const muteThese = (what: Omit<State, 'revealed'>): void => change({ ...state, ...what })

/** Shows some of what is muted, or hides it again. */
export function reveal(keys: readonly string[], isShown: boolean): void {
  const others = [...state.revealed].filter((key) => !keys.includes(key))
  change({ ...state, revealed: new Set(isShown ? [...others, ...keys] : others) })
}

function change(next: State): void {
  state = next
  for (const listener of listeners) listener(state)
}

/** Calls a function after each change. Gives what ends that. */
export function onMuting(listener: (state: State) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is muted, and what of it is shown: the same object until something changes, and drawn in slices as lists are. */
export const useShownMuting = (): State =>
  useDeferredValue(
    useSyncExternalStore(
      onMuting,
      () => state,
      () => state,
    ),
  )

const mutings = new WeakMap<State, { readonly pathname: string; readonly muting: Muting }>()

/**
 * What is muted on the page of the address, as lists ask for each of their stories: what the page itself is about is shown there.
 * The address is not a hook's: lists are rendered after it has changed.
 */
function mutingHere(muted: State): Muting {
  const { pathname } = location
  const known = mutings.get(muted)
  if (known?.pathname === pathname) return known.muting
  const { mutes, reach } = muted
  const subject = subjectOf(pathname)
  const here = subject ? mutes.filter((mute) => !isOf(mute, subject, reach)) : mutes
  const muting = mutingOf(here, reach)
  mutings.set(muted, { pathname, muting })
  return muting
}

/** Whether a story is muted here, shown or not. */
export const isMuted = (muted: State, story: Marked): boolean =>
  mutingHere(muted).hidesStory(story) || isHiddenByNumber(muted, story)

const DAY = 86_400_000

/** A day whose count is another one has come in parts, or since. */
function isHiddenByNumber({ byNumber }: State, { published = '', inDay }: Marked): boolean {
  if (!byNumber || !inDay) return false
  const [place, count] = inDay
  const number = Math.floor(Date.parse(published) / DAY)
  const day = byNumber.days.find((each) => each.day === number)
  return day?.end === (day?.first ?? 0) + count && byNumber.numbers.has(day.end - 1 - place)
}

/** Whether a report is muted here, shown or not. */
export const isReportMuted = (muted: State, report: MarkedReport): boolean =>
  mutingHere(muted).hidesReport(report)
