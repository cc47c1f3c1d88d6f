import { FILTERS, MUTES, READ, SAVED, SETTINGS, VISITS } from './kept.ts'
import { noteFault } from './storage/faults.ts'
import { theShelf } from './storage/shelf.ts'
import { tellTabs } from './storage/tabs.ts'

const KINDS = [READ, SAVED, MUTES, SETTINGS, FILTERS, VISITS]

const others = new Set<() => Promise<void>>()

/** Has what is kept elsewhere, such as pages for reading offline, be deleted with all the rest. */
export const onForgetAll = (forget: () => Promise<void>): unknown => others.add(forget)

/**
 * Deletes everything that this site keeps in this browser, in all tabs.
 *
 * @returns whether the browser has done so
 */
export async function forgetAll(): Promise<boolean> {
  // Before storage is cleared, so that nothing that waits is written into it after that.
  for (const kind of KINDS) {
    kind.forget()
    noteFault(kind.name, undefined)
  }
  const done = await Promise.allSettled([
    theShelf().clear(),
    ...[...others].map((forget) => forget()),
  ])
  tellTabs({ kind: undefined })
  forgetLocalStorage()
  return done.every(({ status }) => status === 'fulfilled')
}

function forgetLocalStorage(): void {
  try {
    for (const key of Object.keys(localStorage).filter(isOurs)) localStorage.removeItem(key)
  } catch {
    // Where storage is forbidden nothing is in it.
  }
}

/** Keys may end with the base path, as sites below one host share a browser's storage. */
function isOurs(key: string): boolean {
  const slash = key.indexOf('/')
  const base = slash < 0 ? import.meta.env.BASE_URL : key.slice(slash)
  return key.startsWith('broadsheet:') && base === import.meta.env.BASE_URL
}
