import { COPY_SIZE } from '../../../shared/bundleFiles.ts'
import { type CacheKind, cacheName } from '../../../shared/offline/caches.ts'

const BASE = import.meta.env.BASE_URL

/** So much is kept of what has no end, in bytes: what was used last. */
const LIMITS = { pages: 20_000_000, files: 60_000_000 } as const

/** Kinds that have a limit. */
export type Limited = keyof typeof LIMITS

/** Opens one of the site's caches. */
export const open = (kind: CacheKind): Promise<Cache> => caches.open(cacheName(BASE, kind))

/** An answer with a body of its own, whose size it says. Of its headers, only what the body is: others were for the way. */
export const copyOf = (type: string | null, body: ArrayBuffer): Response =>
  new Response(body, {
    headers: { 'content-type': type ?? '', [COPY_SIZE]: `${body.byteLength}` },
  })

/**
 * Keeps a copy as the one that was used last. Where the browser has no more room, older ones go for it; where that does
 * not help, nothing is kept: the reader has the answer itself.
 */
export async function keep(kind: Limited, key: string, copy: Response): Promise<void> {
  const cache = await open(kind)
  const spare = copy.clone()
  try {
    // The last to come is the last that was used: caches name their entries in the order in which they came. What was there
    // stays until the copy has its place, and where there is none.
    await cache.put(key, copy)
  } catch {
    await shrink(kind, LIMITS[kind] / 4)
    await cache.put(key, spare).catch(() => undefined)
  }
}

/** What was used by this worker since it started: it stands behind what was not. */
const used = new Set<string>()

/** Notes that a copy was used, so that others go first: once in the life of a worker, which is short. */
export async function noteUse(kind: Limited, key: string): Promise<void> {
  if (used.has(key)) return
  used.add(key)
  const copy = await (await open(kind)).match(key)
  if (copy) await keep(kind, key, copy)
}

/** Lets those copies go that were not used for longest, until the others are within a limit. */
export async function shrink(kind: Limited, limit: number = LIMITS[kind]): Promise<void> {
  const cache = await open(kind)
  let bytes = 0
  for (const request of (await cache.keys()).toReversed()) {
    const copy = await cache.match(request)
    bytes += Number(copy?.headers.get(COPY_SIZE) ?? 0)
    if (bytes > limit) await cache.delete(request)
  }
}

/** After so many new copies it is counted, and after the first: a worker is seldom there long enough for more. */
const COUNTED_AFTER = 40
const come = { pages: 0, files: 0 }

/** The same after some new copies: to count takes longer the more there are. */
export async function shrinkSometimes(kind: Limited): Promise<void> {
  if (come[kind]++ % COUNTED_AFTER === 0) await shrink(kind)
}
