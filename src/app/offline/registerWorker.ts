import { isOffline } from 'virtual:broadsheet/offline'
import { WORKER, WORKER_POLICY } from '../../shared/offline/caches.ts'

/** Whether this browser can keep the site for later: only where it is sent encrypted, and the publisher has not turned it off. */
export const canWorkOffline = (): boolean => isOffline && 'serviceWorker' in navigator

let registration: Promise<ServiceWorkerRegistration | undefined> | undefined

/**
 * Gives the site its service worker, once.
 *
 * @returns undefined where there is none: the site works as without one
 */
export function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  registration ??= canWorkOffline() ? register() : Promise.resolve(undefined)
  return registration
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const address = trusted(`${import.meta.env.BASE_URL}${WORKER}`)
    return await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
  } catch {
    // Forbidden by the browser's settings, no more room, or a release that is half there: another visit may do.
    return undefined
  }
}

/** Trusted Types, as far as the site uses them. What such a policy makes is taken for an address, and nothing else is. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/** The worker's address as the site's policy wants it, where the browser asks for that. */
function trusted(address: string): string {
  const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes')
  const policy = policies?.createPolicy(WORKER_POLICY, { createScriptURL: () => address })
  return policy?.createScriptURL('') ?? address
}
