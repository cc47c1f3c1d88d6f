/**
 * The keys of a feed, as its readers know them: Page Down and Page Up go from article to article, Control with End and
 * Home out of it. Only where the focus is in the feed and is to be seen: whoever has pressed a mouse button there
 * scrolls with these keys, as everywhere. A key that is over has scrolled, too.
 *
 * @returns whether it was such a key
 */
export function moveInFeed(event: KeyboardEvent): boolean {
  const { key, ctrlKey, target } = event
  if (event.altKey || event.metaKey || event.shiftKey || event.eventPhase === Event.NONE)
    return false
  if (!(target instanceof HTMLElement && target.matches(':focus-visible'))) return false
  const feed = target.closest<HTMLElement>('[role="feed"]')
  if (!feed) return false
  const next = ctrlKey ? outOf(feed, key) : articleAfter(feed, target, key)
  if (next === undefined) return false
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

const STEPS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }

/** The article that a key leads to; undefined where there is none, and the page is scrolled. */
function articleAfter(feed: HTMLElement, focused: Element, key: string): HTMLElement | undefined {
  const step = STEPS[key]
  if (step === undefined) return undefined
  const articles = [...feed.querySelectorAll('article')]
  return articles[articles.findIndex((article) => article.contains(focused)) + step]
}

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]'

/** What may have the focus right after a feed or before it. */
function outOf(feed: HTMLElement, key: string): HTMLElement | undefined {
  if (key !== 'End' && key !== 'Home') return undefined
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !feed.contains(element) && element.tabIndex >= 0 && element.checkVisibility(),
  )
  const isAfter = (element: HTMLElement) =>
    (feed.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return key === 'End' ? all.find(isAfter) : all.findLast((element) => !isAfter(element))
}
