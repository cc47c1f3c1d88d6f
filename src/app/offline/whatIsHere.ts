import { type CacheKind, cacheName } from '../../shared/offline/caches.ts'
import { storyIdOf } from './keptStories.ts'
import { bytesIn, openCache, ownCaches } from './ownCaches.ts'

/** What of the site this browser has without a network. */
export interface Here {
  /** Ids of stories that were saved, or kept for the train. */
  readonly saved: readonly string[]
  /** Ids of stories that were read, the last one first. */
  readonly read: readonly string[]
  /** Paths of pages that were visited, with the base path, the last one first. */
  readonly pages: readonly string[]
  /** How large all of it is. */
  readonly bytes: number
}

/** What of the site this browser has without a network: nothing where it keeps nothing. */
export async function whatIsHere(): Promise<Here> {
  const [saved, views, pages] = await Promise.all([
    namesIn('saved'),
    namesIn('views'),
    namesIn('pages'),
  ])
  const names = await ownCaches()
  const sizes = await Promise.all(names.map(async (name) => bytesIn(await caches.open(name))))
  return {
    saved: saved.flatMap((url) => storyIdOf(url) ?? []),
    read: views.flatMap((url) => storyIdOf(url) ?? []).toReversed(),
    pages: pages
      .map((url) => new URL(url).pathname)
      .filter((path) => !/\.\w+$/.test(path))
      .toReversed(),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

async function namesIn(kind: 'saved' | 'views' | 'pages'): Promise<string[]> {
  const cache = await openCache(kind)
  return ((await cache?.keys()) ?? []).map(({ url }) => url)
}

/** Forgets all of it. The worker stays, and keeps what comes from now on. */
export async function forgetEverything(): Promise<void> {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)))
}

/** What goes when a reader forgets what was read. */
const READ: readonly CacheKind[] = ['views', 'pages', 'files']

/** Forgets what was read; what was saved stays, and the app. */
export async function forgetRead(): Promise<void> {
  const names = READ.map((kind) => cacheName(import.meta.env.BASE_URL, kind))
  await Promise.all(names.map((name) => caches.delete(name)))
}
