/**
 * The worker of a site whose publisher has turned it off: it takes itself and all that it kept away from the browsers that have one.
 * Tabs go on without it.
 */
import { cachesAmong } from '../../../shared/offline/caches.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => {
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(leave())
})

async function leave(): Promise<void> {
  const names = cachesAmong(import.meta.env.BASE_URL, await caches.keys())
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
