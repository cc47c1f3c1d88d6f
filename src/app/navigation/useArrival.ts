import { site } from 'virtual:broadsheet/site'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { documentTitle } from '../../shared/documentTitle.ts'
import { forgetLoadedPage } from './forgetLoadedPage.ts'
import { linksTo, recordScrolling, scrollPositionOf } from './scrollPositions.ts'

/** State of a link that changes what a list shows and leaves focus and scroll where they are. */
export const FILTERING = { filtering: true }

const isFiltering = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'filtering' in state

/** Whether no view of this document has been arrived at yet: focus is the browser's then. */
let isFirstArrival = true

/** How far a view has come: only one that is whole has the place that a reader left. */
type Arrival = 'loading' | 'whole' | 'failed'

/**
 * What happens when a reader comes to a view: the document's title, then focus on the heading at the
 * top for a new page, or the very place the reader left for Back, Forward and Reload.
 *
 * @param title what the view is about; the site's title is added. Empty: the site's title alone
 */
export function useArrival(title: string, arrival: Arrival): void {
  const { key, state } = useLocation()
  const navigation = useNavigationType()
  const begun = useRef<string>(undefined)
  const arrived = useRef<string>(undefined)
  const failed = useRef<string>(undefined)

  useEffect(() => {
    document.title = documentTitle(title, site.title)
  }, [title])

  useLayoutEffect(() => {
    if (arrived.current === key) return
    const isReturn = navigation === 'POP'
    if (begun.current !== key) {
      if (isReturn || !isFiltering(state)) recordScrolling(undefined)
      // A list that is being filtered stays where it is, and may be left before its stories have come.
      else recordScrolling(key, scrollY)
      if (!isReturn && !isFiltering(state)) scrollTo(0, 0)
    }
    begun.current = key
    if (arrival === 'loading') return
    if (arrival === 'failed' && isReturn) {
      // The place is kept for when a retry has brought the view.
      failed.current = key
      if (!isFirstArrival) focusHeading()
      return
    }
    arrived.current = key
    if (!isFirstArrival) forgetLoadedPage()
    if (isReturn) returnTo(key, isFirstArrival, failed.current === key)
    else if (!isFiltering(state)) focusHeading()
    // Where a new visit begins need not be measured, for which the browser would have to lay the page out.
    recordScrolling(key, isFirstArrival ? undefined : scrollY)
    isFirstArrival = false
  }, [key, state, navigation, arrival])
}

/** Scrolls to where the reader was and gives the link that was followed the focus back. */
function returnTo(key: string, isFirst: boolean, hasFailed: boolean): void {
  const position = scrollPositionOf(key)
  if (isFirst) {
    // Whoever has begun to read before the script came is not torn away.
    if (position && (hasFailed || scrollY === 0)) scrollTo(0, position.y)
    return
  }
  scrollTo(0, position?.y ?? 0)
  const link = position?.followed && linksTo(position.followed.href)[position.followed.index]
  if (link) link.focus({ preventScroll: true })
  else focusHeading()
}

/** Gives the view's heading the focus, so that a screen reader says where the reader is. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
