/** Where the reader was in each entry of the tab's history, so that Back and Reload return there. */
interface Place {
  /** Pixels scrolled. */
  y: number
  /** List pages loaded in place. */
  pages: number
  /** The link that was followed from here: its address, and which of the links with that address. */
  followed?: { readonly href: string; readonly index: number } | undefined
}

const STORAGE_KEY = 'broadsheet:places'
const MOST_PLACES = 100

const places = new Map<string, Place>()
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

/** Begins to keep places: called once, before the router reads the history. */
export function keepPlaces(): void {
  for (const [key, place] of stored()) places.set(key, place)
  nameEntry()
  history.scrollRestoration = 'manual'
  addEventListener('scroll', recordScroll, { passive: true })
  addEventListener('click', recordLink, { capture: true })
  addEventListener('pagehide', store)
}

/** Leaves places to the browser: nothing else will return to them in this document. */
export function leavePlaces(): void {
  history.scrollRestoration = 'auto'
  scrollTo(0, placeOf(history.state?.key)?.y ?? scrollY)
}

/**
 * Gives the first history entry a name of its own. The router calls every first entry of a document
 * `default`, so two visits in one tab could not be told apart.
 */
function nameEntry(): void {
  const state: { key?: string } | null = history.state
  if (!state?.key)
    history.replaceState({ ...state, key: Math.random().toString(36).slice(2, 10) }, '')
}

/** The place of a history entry; undefined where the reader has not been. */
export const placeOf = (key: string): Readonly<Place> | undefined => places.get(key)

/** Remembers something of a history entry's place. */
export function remember(key: string, part: Partial<Place>): void {
  const place = { y: 0, pages: 1, ...places.get(key), ...part }
  places.delete(key)
  places.set(key, place)
}

/**
 * From now on scrolling belongs to this history entry; undefined: to none, a view is on its way.
 *
 * @param y pixels scrolled already
 */
export function recordScrolling(key: string | undefined, y?: number): void {
  recording = key
  if (key !== undefined && y !== undefined) remember(key, { y })
}

/** All links of the view that lead to an address, in order. */
export function linksTo(href: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`)]
}

function recordScroll(): void {
  if (recording !== undefined) remember(recording, { y: scrollY })
}

function recordLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (recording !== undefined && link && href) {
    remember(recording, { followed: { href, index: linksTo(href).indexOf(link) } })
  }
}

function store(): void {
  // The event of the last scrolling may still be to come.
  recordScroll()
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places].slice(-MOST_PLACES)))
  } catch {
    // Storage is full or forbidden: places last as long as the page then.
  }
}
