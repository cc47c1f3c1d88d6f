import type { QueryClient } from '@tanstack/react-query'
import { refreshManifest } from '../data/queries.ts'

/** In the dev server: shows a changed bundle at once, and takes a mended error's overlay away. */
export function listenForUpdates(client: QueryClient): void {
  if (!import.meta.hot) return
  import.meta.hot.on('broadsheet:update', () => {
    // What is on screen says so itself when its files do not come.
    refreshManifest(client).catch(() => undefined)
  })
  import.meta.hot.on('broadsheet:mended', () => {
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove()
  })
}
