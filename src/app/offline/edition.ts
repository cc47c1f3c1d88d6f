/** A newer edition of the app, which waits until the reader wants it or no tab shows the one before. */
import { editionsAmong, TAKE_OVER } from '../../shared/offline/caches.ts'
import { ownCaches } from './ownCaches.ts'
import { registerWorker } from './registerWorker.ts'

/**
 * Calls a function when a newer edition than this page's waits. Gives what ends that.
 *
 * @param listener also called where one waits already
 */
export function onNewEdition(listener: () => void): () => void {
  const end = new AbortController()
  const { signal } = end
  const look = async ({ waiting }: ServiceWorkerRegistration) => {
    // Pages come from the network: this one may be of the new edition already, whichever worker has brought it.
    if (waiting && !(await isOfNewest()) && !signal.aborted) listener()
  }
  const start = async () => {
    const registration = await registerWorker()
    if (!registration || signal.aborted) return
    look(registration)
    const found = ({ installing }: ServiceWorkerRegistration) =>
      installing?.addEventListener('statechange', () => look(registration), { signal })
    found(registration)
    registration.addEventListener('updatefound', () => found(registration), { signal })
  }
  start()
  return () => end.abort()
}

/** Whether this page is of the latest edition that the browser has. */
async function isOfNewest(): Promise<boolean> {
  const newest = editionsAmong(import.meta.env.BASE_URL, await ownCaches()).at(-1)
  const start = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src
  if (newest === undefined || start === undefined) return true
  return (await (await caches.open(newest)).match(start)) !== undefined
}

/** Shows the edition that waits, in this tab: others go on with theirs. */
export async function showNewEdition(): Promise<void> {
  const waiting = (await registerWorker())?.waiting
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage(TAKE_OVER)
}
