import { site } from 'virtual:broadsheet/site'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { documentTitle } from '../../shared/documentTitle.ts'
import { type Arrival, arrivalSteps, type Progress, type Step } from './arrivalSteps.ts'
import type { HeadOf } from './followHead.ts'
import { useLocation, useNavigationType } from './router/router.ts'
import {
  headlineTo,
  knownScroll,
  linksTo,
  recordScrolling,
  scrollPositionOf,
  scrollToHeight,
} from './scrollPositions.ts'
import type { ScrollPosition } from './storedPositions.ts'

/** State of a link that changes what a list shows and leaves focus and scroll where they are. */
export const FILTERING = { filtering: true }

const isFiltering = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'filtering' in state

let isFirst = true

/** Whether no view of this document has been arrived at yet. */
export const isFirstView = (): boolean => isFirst

/**
 * What happens when a reader comes to a view: the document's title, then focus on the heading at the
 * top for a new page, or the very place the reader left for Back, Forward and Reload.
 *
 * @param title what the view is about; the site's title is added. Empty: the site's title alone
 * @param head what the head says besides, once the view is whole
 */
export function useArrival(title: string, arrival: Arrival, head: HeadOf = {}): void {
  const { key, state } = useLocation()
  const navigation = useNavigationType()
  const progress = useRef<Progress>({})

  useEffect(() => {
    document.title = documentTitle(title, site.title)
  }, [title])

  useLayoutEffect(() => {
    const isReturn = navigation === 'POP'
    const visit = {
      key,
      isReturn,
      isFiltering: isFiltering(state),
      arrival,
      isFirst: isFirst && isReturn,
    }
    const { steps, done } = arrivalSteps(visit, progress.current)
    for (const step of steps) STEPS[step](key, head)
    progress.current = done
    if (done.arrived === key) isFirst = false
  }, [key, state, navigation, arrival])
}

const STEPS: Record<Step, (key: string, head: HeadOf) => void> = {
  'record nothing': () => recordScrolling(undefined),
  'record from here': (key) => recordScrolling(key, knownScroll()),
  'record from now': (key) => recordScrolling(key),
  'go to the top': () => scrollToHeight(0),
  'focus the heading': focusHeading,
  'follow with the head': (_key, head) => void letHeadFollow(head),
  return: returnTo,
  'return to the place': returnToPlace,
  'return to the place unless reading': (key) => {
    if (scrollY === 0) returnToPlace(key)
  },
}

/** A finished page's head speaks of its view already, so that the code comes when a reader goes on from there. */
async function letHeadFollow(head: HeadOf): Promise<void> {
  // Without it the head stays as it was: nothing that is seen.
  const code = await import('./followHead.ts').catch(() => undefined)
  code?.followHead(head)
}

function returnToPlace(key: string): void {
  const position = scrollPositionOf(key)
  if (position) scrollToHeight(heightOf(position))
}

/** Scrolls to where the reader was and gives the link that was followed the focus back. */
function returnTo(key: string): void {
  const position = scrollPositionOf(key)
  scrollToHeight(position ? heightOf(position) : 0)
  const link = position?.followed && linksTo(position.followed.href)[position.followed.index]
  if (link) link.focus({ preventScroll: true })
  else focusHeading()
}

/**
 * How far to scroll to a place: to where the story is now that was seen there, as other text sizes and other news move
 * it; to as many pixels as then where there is none.
 */
function heightOf({ y, story }: ScrollPosition): number {
  const article = story && headlineTo(story.href)?.closest('article')
  if (!article) return y
  layOutAll()
  return scrollY + article.getBoundingClientRect().top - story.top
}

/** Has what is far from the window laid out, too, until the next picture: by its estimated height nothing is found. */
function layOutAll(): void {
  const { classList } = document.documentElement
  classList.add('laid-out')
  requestAnimationFrame(() => requestAnimationFrame(() => classList.remove('laid-out')))
}

/** Gives the view's heading the focus, so that a screen reader says where the reader is. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
