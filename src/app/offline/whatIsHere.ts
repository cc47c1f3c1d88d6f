import { type CacheKind, cacheName, editionsAmong } from '../../shared/offline/caches.ts'
import { SAVED } from '../kept/kept.ts'
import { currentFault } from '../kept/storage/faults.ts'
import { forgetStory, keptIds } from './keptStories.ts'
import { bytesIn, ownCaches } from './ownCaches.ts'

const BASE = import.meta.env.BASE_URL

/** How large what of the site this browser has without a network is, in bytes. */
export async function bytesHere(): Promise<number> {
  const names = await ownCaches()
  const sizes = await Promise.all(names.map(async (name) => bytesIn(await caches.open(name))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Forgets all that there is of the reader. The worker stays with the app, which it would not get again before the next edition, and keeps
 * what comes from now on.
 */
export async function forgetEverything(): Promise<void> {
  const names = await ownCaches()
  const editions = new Set(editionsAmong(BASE, names))
  await Promise.all(names.filter((name) => !editions.has(name)).map((name) => caches.delete(name)))
}

/** What goes when a reader forgets what was read. */
const READ: readonly CacheKind[] = ['views', 'pages', 'files']

/** Forgets what was read, and what was fetched for the train; what was saved stays, and the app. */
export async function forgetRead(): Promise<void> {
  await Promise.all(READ.map((kind) => caches.delete(cacheName(BASE, kind))))
  await SAVED.ready
  // Where it cannot be told what is saved, nothing of it may go.
  if (currentFault()) return
  const ids = await keptIds()
  await Promise.all(ids.filter((id) => !SAVED.values.has(id)).map(forgetStory))
}
