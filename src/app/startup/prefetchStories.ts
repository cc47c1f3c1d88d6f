import type { QueryClient } from '@tanstack/react-query'
import { storyQuery } from '../data/storyQuery.ts'
import { mayPrefetch } from '../navigation/interaction.ts'
import { preloadView } from '../routes.tsx'
import { storyIdAt, tellIntents } from './intents.ts'

/** A pointer that stays on a link for so long means it; one that passes over it does not. */
const MEANT_AFTER_MILLISECONDS = 80

/** Fetches a story, and the code that shows it, as soon as a reader is about to open it. */
export function prefetchStories(client: QueryClient): void {
  const tell = tellIntents((link: HTMLAnchorElement) => prefetch(client, link))
  const linkOf = ({ target }: Event) => (target instanceof Element ? target.closest('a') : null)
  const now = (event: Event) => tell(linkOf(event), 0)
  addEventListener('focusin', now)
  addEventListener('touchstart', now, { passive: true })
  addEventListener('pointerover', (event) => tell(linkOf(event), MEANT_AFTER_MILLISECONDS))
}

function prefetch(client: QueryClient, { origin, pathname }: HTMLAnchorElement): void {
  if (origin !== location.origin || !mayPrefetch()) return
  const id = storyIdAt(pathname, import.meta.env.BASE_URL)
  if (id === undefined) return
  // Whoever opens the story asks again for what has not come.
  client.prefetchQuery(storyQuery(id))
  preloadView(pathname).catch(() => undefined)
}
