/** Where the reader was in each entry of the tab's history, so that Back and Reload return there. */
interface Place {
  /** Pixels scrolled. */
  y: number
  /** List pages loaded in place. */
  pages: number
  /** Address of the link that was followed from here. */
  followed?: string | undefined
}

const STORAGE_KEY = 'broadsheet:places'
const MOST_PLACES = 100

const places = new Map<string, Place>(stored())
let recording: string | undefined

function stored(): [string, Place][] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]')
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(entry: unknown): entry is [string, Place] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1]?.y === 'number'
}

/**
 * Gives the first history entry a name of its own. The router calls every first entry of a document
 * `default`, so two visits in one tab could not be told apart.
 */
export function nameEntry(): void {
  const state: { key?: string } | null = history.state
  if (!state?.key) history.replaceState({ ...state, key: crypto.randomUUID().slice(0, 8) }, '')
}

/** The place of a history entry; undefined where the reader has not been. */
export const placeOf = (key: string): Readonly<Place> | undefined => places.get(key)

/** Remembers something of a history entry's place. */
export function remember(key: string, part: Partial<Place>): void {
  const place = { y: 0, pages: 1, ...places.get(key), ...part }
  places.delete(key)
  places.set(key, place)
}

/** From now on scrolling belongs to this history entry; undefined: to none, a view is on its way. */
export function recordScrolling(key: string | undefined): void {
  recording = key
}

history.scrollRestoration = 'manual'

addEventListener(
  'scroll',
  () => {
    if (recording !== undefined) remember(recording, { y: scrollY })
  },
  { passive: true },
)

addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (recording !== undefined && link) {
      remember(recording, { followed: link.getAttribute('href') ?? undefined })
    }
  },
  { capture: true },
)

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places].slice(-MOST_PLACES)))
  } catch {
    // Storage is full or forbidden: places last as long as the page then.
  }
})
