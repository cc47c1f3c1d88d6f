import { printPositions, readPositions, type ScrollPosition } from './storedPositions.ts'

const STORAGE_KEY = 'broadsheet:scroll'

/** What a view that shows many stories says of the reader's place in it. */
export type Survey = () => Pick<ScrollPosition, 'story' | 'heights'>

const positions = new Map<string, ScrollPosition>()
let recording: string | undefined
/** The latest of them is asked: where a list stands in another one's place it is that of what is shown. */
const surveys: Survey[] = []

/** Begins to keep positions: called once, before the router reads the history. */
export function keepScrollPositions(): void {
  for (const [key, position] of stored()) positions.set(key, position)
  nameEntry()
  history.scrollRestoration = 'manual'
  addEventListener('scroll', recordScroll, { passive: true })
  addEventListener('click', recordLink, { capture: true })
  addEventListener('pagehide', store)
  // Browsers end pages that nobody sees without a word.
  document.addEventListener('visibilitychange', () => document.hidden && store())
}

/** Leaves scrolling to the browser: nothing else will return to them in this document. */
export function leaveScrollPositions(): void {
  history.scrollRestoration = 'auto'
  scrollTo(0, scrollPositionOf(history.state?.key)?.y ?? scrollY)
}

/**
 * Gives the first history entry a name of its own. The router calls every first entry of a document
 * `default`, so two visits in one tab could not be told apart.
 */
function nameEntry(): void {
  const state: unknown = history.state
  const known = typeof state === 'object' && state !== null ? state : {}
  if ('key' in known && typeof known.key === 'string' && known.key !== '') return
  history.replaceState({ ...known, key: Math.random().toString(36).slice(2, 10) }, '')
}

/** The position of a history entry; undefined where the reader has not been. */
export const scrollPositionOf = (key: string): Readonly<ScrollPosition> | undefined =>
  positions.get(key)

/** How many parts of a list are shown at a history entry. */
export const partsWantedAt = (key: string): number => positions.get(key)?.pages ?? 1

/** Has one part more be shown at a history entry. */
export const wantAnotherPart = (key: string): void =>
  remember(key, { pages: partsWantedAt(key) + 1 })

/** Remembers something of a history entry's position. */
function remember(key: string, part: Partial<ScrollPosition>): void {
  const position = { y: 0, pages: 1, ...positions.get(key), ...part }
  positions.delete(key)
  positions.set(key, position)
}

/** How far the window was scrolled when it last told: to ask it would have it lay out the page. */
let lastY = 0

/** How far the window is scrolled, as far as it has told. */
export const knownScroll = (): number => lastY

/** Scrolls to a height at once. */
export function scrollToHeight(y: number): void {
  scrollTo(0, y)
  lastY = y
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

/**
 * Has the place be described by more than pixels whenever it is left.
 *
 * @returns ends that
 */
export function describePlace(how: Survey): () => void {
  surveys.push(how)
  return () => void surveys.splice(surveys.lastIndexOf(how), 1)
}

/** Remembers where the reader is, before another view takes this one's place: everything is still there. */
export function leavePlace(): void {
  if (recording !== undefined) remember(recording, { y: scrollY, ...surveys.at(-1)?.() })
}

/** Whether a history entry has been arrived at, with its place. */
export const isArrivedAt = (key: string): boolean => recording === key

/** All links of the view that lead to an address, in order. */
export function linksTo(href: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`)]
}

/** The headline of a list that leads to an address. */
export const headlineTo = (href: string): HTMLAnchorElement | undefined =>
  linksTo(href).find((link) => link.closest('[role="feed"] h3'))

function recordScroll(): void {
  lastY = scrollY
  if (recording !== undefined) remember(recording, { y: lastY })
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
  leavePlace()
  try {
    sessionStorage.setItem(STORAGE_KEY, printPositions(positions))
  } catch {
    // Storage is full or forbidden: positions last as long as the page then.
  }
}

function stored(): [string, ScrollPosition][] {
  try {
    return readPositions(sessionStorage.getItem(STORAGE_KEY))
  } catch {
    // Storage is forbidden.
    return []
  }
}
