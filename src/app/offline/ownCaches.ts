import type { QueryKey } from '@tanstack/react-query'
import { COPY_SIZE, DATA_FOLDER } from '../../shared/bundleFiles.ts'
import { type CacheKind, cacheName, cachesAmong } from '../../shared/offline/caches.ts'

const BASE = import.meta.env.BASE_URL

/** Opens one of the site's caches; undefined where the browser has none, or lets nobody have any. */
export async function openCache(kind: CacheKind): Promise<Cache | undefined> {
  try {
    return await caches.open(cacheName(BASE, kind))
  } catch {
    return undefined
  }
}

/** Where what a view shows is kept, by what its query is known by: an address that nobody asks a host for. */
export const viewKey = (queryKey: QueryKey): string =>
  `${BASE}${DATA_FOLDER}/view/${encodeURIComponent(JSON.stringify(queryKey))}`

/** What a query is known by, of such an address; undefined where it is none. */
export function queryKeyOf(address: string): QueryKey | undefined {
  const encoded = new URL(address, location.origin).pathname.split('/').at(-1) ?? ''
  try {
    const key: unknown = JSON.parse(decodeURIComponent(encoded))
    return Array.isArray(key) ? key : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps data, as what was used last. What was there stays where there is no room.
 *
 * @returns whether the browser has kept it
 */
export async function putData(cache: Cache, key: string, data: unknown): Promise<boolean> {
  const body = new TextEncoder().encode(JSON.stringify(data))
  const headers = { 'content-type': 'application/json', [COPY_SIZE]: `${body.byteLength}` }
  try {
    await cache.put(key, new Response(body, { headers }))
    return true
  } catch {
    return false
  }
}

/** Data that was kept; undefined where there is none. */
export async function getData(kind: CacheKind, key: string): Promise<unknown> {
  const cache = await openCache(kind)
  try {
    return await (await cache?.match(key))?.json()
  } catch {
    return undefined
  }
}

/** How large what is in a cache is, in bytes. */
export async function bytesIn(cache: Cache): Promise<number> {
  const copies = await Promise.all((await cache.keys()).map((request) => cache.match(request)))
  return copies.reduce((sum, copy) => sum + Number(copy?.headers.get(COPY_SIZE) ?? 0), 0)
}

/** The names of all caches of this site. */
export async function ownCaches(): Promise<string[]> {
  try {
    return cachesAmong(BASE, await caches.keys())
  } catch {
    return []
  }
}
