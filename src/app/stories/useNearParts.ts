import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from '../navigation/router/router.ts'
import { describePlace, isArrivedAt, scrollPositionOf } from '../navigation/scrollPositions.ts'
import type { ScrollPosition } from '../navigation/storedPositions.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { PartWatch } from './PartWatch.ts'

/** Which parts of a list are shown, and how high the others are. */
export interface NearParts {
  /** Whether a part is to be shown. */
  readonly isNear: (index: number) => boolean
  /** How high a part was when it was last seen; undefined where it never was. */
  readonly heightOf: (index: number) => number | undefined
  /** Begins to watch the element of a part. Gives what ends that. */
  readonly watch: (element: HTMLElement, index: number) => () => void
  /** All are wanted, and at once. */
  readonly isPrinting: boolean
}

/**
 * The parts of a list that are near the window, or have the focus; on paper all. A new history entry begins anew, Back
 * and Reload with the parts around the place that the reader left.
 */
export function useNearParts(): NearParts {
  const { key } = useLocation()
  const isHydrated = useHydrated()
  const isPrinting = usePrinting()
  const [held, hold] = useState(() => newList(key, !isHydrated))
  const list = held.key === key ? held : newList(key, false)
  if (list !== held) hold(list)
  const { parts } = list
  const [shown, show] = useState({ parts, known: list.known })
  const known = shown.parts === parts ? shown.known : list.known
  useLayoutEffect(() => {
    parts.onChange = () => {
      const now = knownOf(parts)
      startTransition(() => show({ parts, known: now }))
    }
    return describePlace(() => ({ story: storyInSight(), heights: parts.heights }))
  }, [parts])
  useLayoutEffect(() => {
    parts.isHeld = isPrinting
  }, [parts, isPrinting])
  return useMemo(
    () => ({
      isNear: (index) =>
        // A page that was finished at build time is shown as it came.
        !isHydrated || isPrinting || known.isNear(index),
      heightOf: (index) => parts.heightOf(index),
      watch: parts.watch,
      isPrinting,
    }),
    [parts, known, isHydrated, isPrinting],
  )
}

/** @param isFirstShown whether the first part is on the screen, as the page came with it */
function newList(key: string, isFirstShown: boolean) {
  const parts = new PartWatch(scrollPositionOf(key), isFirstShown, () => isArrivedAt(key))
  return { key, parts, known: knownOf(parts) }
}

/**
 * Which parts are near, as of now: one that is measured after that stays until it is known where it stands. What is shown would go
 * else where a view is drawn again in between, and the focus with it.
 */
function knownOf({ near, heights }: PartWatch) {
  return { isNear: (index: number) => near.has(index) || heights[index] === undefined }
}

/** Whether the page is being printed: all that was loaded. */
function usePrinting(): boolean {
  const [isPrinting, print] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    let returnToPlace = () => {}
    const begin = () => {
      returnToPlace = keepPlace()
      flushSync(() => print(true))
    }
    const finish = () => {
      flushSync(() => print(false))
      returnToPlace()
    }
    addEventListener('beforeprint', begin, { signal })
    addEventListener('afterprint', finish, { signal })
    return () => end.abort()
  }, [])
  return isPrinting
}

/** Gives what has the first story in sight be where it is now, however high what is above it was in between. */
function keepPlace(): () => void {
  const y = scrollY
  const article = firstSeen()
  const top = article?.getBoundingClientRect().top ?? 0
  return () => {
    if (!article?.isConnected) scrollTo(0, y)
    else scrollBy(0, article.getBoundingClientRect().top - top)
  }
}

/** The story that has the focus, if it is to be seen; else the first one that is. */
function storyInSight(): ScrollPosition['story'] {
  const focused = document.activeElement?.closest('[role="feed"] article')
  const article = focused && isSeen(focused) ? focused : firstSeen()
  const href = article?.querySelector('h3 a')?.getAttribute('href')
  const part = article?.closest<HTMLElement>('[data-part]')
  if (!article || !href || !part) return undefined
  const [top, partTop] = [article, part].map((each) => each.getBoundingClientRect().top)
  return { href, top: top ?? 0, part: Number(part.dataset.part), partTop }
}

const firstSeen = (): Element | undefined =>
  [...document.querySelectorAll('[role="feed"] article:has(h3)')].find(isSeen)

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
