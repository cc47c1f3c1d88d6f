import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { storyQuery } from '../data/queries.ts'
import { mayPrefetch } from '../navigation/interaction.ts'
import { preloadView, STORY_ROUTE } from '../routes.tsx'

/** A pointer that stays on a link for so long means it; one that passes over it does not. */
const MEANT_AFTER_MILLISECONDS = 80

/** Fetches a story, and the code that shows it, as soon as a reader is about to open it. */
export function prefetchStories(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: EventTarget | null = null
  const intend = (event: Event, delay: number) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === last) return
    last = link
    clearTimeout(timer)
    if (link) timer = setTimeout(() => prefetch(client, link), delay)
  }
  const now = (event: Event) => intend(event, 0)
  addEventListener('focusin', now)
  addEventListener('touchstart', now, { passive: true })
  addEventListener('pointerover', (event) => intend(event, MEANT_AFTER_MILLISECONDS))
}

function prefetch(client: QueryClient, { origin, pathname }: HTMLAnchorElement): void {
  if (origin !== location.origin || !mayPrefetch()) return
  const base = import.meta.env.BASE_URL
  if (!pathname.startsWith(base)) return
  const match = matchPath(STORY_ROUTE, pathname.slice(base.length - 1))
  if (match?.params.id === undefined) return
  // Whoever opens the story asks again for what has not come.
  client.prefetchQuery(storyQuery(match.params.id))
  preloadView(pathname).catch(() => undefined)
}
