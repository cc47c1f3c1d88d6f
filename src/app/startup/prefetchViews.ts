import { mayPrefetch, onInteraction } from '../navigation/interaction.ts'
import { preloadViews } from '../routes.tsx'

/**
 * Fetches the code of all views after the reader's first deed: where to go next, and Back, then works offline, as far as
 * the data is there, and after another release has taken the code's names away.
 */
export function prefetchViews(): void {
  const prefetch = () => {
    // Browsers keep in mind that an import has failed.
    if (!mayPrefetch() || !navigator.onLine) return
    preloadViews().catch(() => undefined)
  }
  if (mayPrefetch()) prefetch()
  else onInteraction(prefetch)
}
