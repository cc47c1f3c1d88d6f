import { LEARN, PICTURES_KEY } from '../../shared/offline/caches.ts'
import { openCache, putData } from './ownCaches.ts'

/**
 * Tells the worker which pictures of other hosts the reader wants, where that is not all of them: it refuses the others from now on,
 * also before a page's scripts are there.
 *
 * @param chosen undefined for all
 */
export async function tellPictures(chosen: 'tap' | 'never' | undefined): Promise<void> {
  const cache = await openCache('choices')
  if (!cache) return
  if (chosen) await putData(cache, PICTURES_KEY, chosen)
  else await cache.delete(PICTURES_KEY)
  // Browsers without workers have caches too.
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  container?.controller?.postMessage(LEARN)
}
