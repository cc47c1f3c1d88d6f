/** The stories that a view shows, as far as they are in the page: in lists, and the reports of a story. */
const HEADLINE = 'main a.headline-link'

/** Shows more of a list below it. */
const MORE = 'main a[data-more]'

/** What waits for the next story of a list. */
let waiting: MutationObserver | undefined

/** The headline of the story that has the focus; undefined where none has. */
export const focusedStory = (): HTMLAnchorElement | undefined =>
  headlines().find((link) => cardOf(link).contains(document.activeElement))

/** The link to the original of the focused story; undefined where there is none. */
export function focusedOriginal(): HTMLAnchorElement | undefined {
  const link = focusedStory()
  if (!link) return undefined
  const original = originalIn(cardOf(link))
  // A report of another publisher has no page here: its headline leads to it.
  return original ?? (link.target === '_blank' ? link : undefined)
}

/** The first link to an original in an element. */
export const originalIn = (element: ParentNode): HTMLAnchorElement | undefined =>
  element.querySelector<HTMLAnchorElement>('a[data-original]') ?? undefined

/**
 * Moves the focus to the next story, or to the one before. It begins with the first that is seen where none has the focus, or the one that has
 * it is out of sight; a list goes on with what has to be loaded.
 *
 * @returns `end` where no story follows the last one, `none` where the view has no stories
 */
export function goToStory(step: 1 | -1): 'gone' | 'end' | 'none' {
  waiting?.disconnect()
  const links = headlines()
  const last = links.at(-1)
  if (!last) return 'none'
  const at = links.findIndex((link) => cardOf(link).contains(document.activeElement))
  const current = links[at]
  const isHere = current && isPartlySeen(cardOf(current))
  const to = isHere ? at + step : firstSeen(links)
  const target = links[to]
  if (target) focusStory(target)
  else if (step === -1) scrollTo(0, 0)
  else return showMore(last) ? 'gone' : 'end'
  return 'gone'
}

/** Moves the focus to the last story that is loaded, and to the end of the page. */
export function goToEnd(): void {
  waiting?.disconnect()
  headlines().at(-1)?.focus({ preventScroll: true })
  scrollTo(0, document.documentElement.scrollHeight)
}

const headlines = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>(HEADLINE),
]

/** What belongs to a headline: its card, or its line. */
const cardOf = (link: HTMLElement): Element => link.closest('article, li') ?? link

function focusStory(link: HTMLElement): void {
  link.focus({ preventScroll: true })
  const card = cardOf(link)
  const { top, bottom } = card.getBoundingClientRect()
  // Near the top, so that what follows is seen, too.
  if (top < 0 || bottom > innerHeight) card.scrollIntoView({ block: 'start' })
}

/** Has the list show more, unless it is about to, and goes to the story after the last one as soon as it has come. */
function showMore(last: HTMLAnchorElement): boolean {
  const more = document.querySelector<HTMLElement>(MORE)
  // A part of the list whose stories are still to be shown.
  const coming = last.closest('[data-part]')?.nextElementSibling
  const main = last.closest('main')
  if (!main || !(more || coming)) return false
  waiting = new MutationObserver(() => {
    const links = headlines()
    const next = links[links.indexOf(last) + 1]
    if (!links.includes(last)) return waiting?.disconnect()
    if (!next) return
    waiting?.disconnect()
    focusStory(next)
  })
  waiting.observe(main, { childList: true, subtree: true })
  if (!coming) more?.click()
  return true
}

function isPartlySeen(card: Element): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The place of the first headline that is in the window, else of the last one. To ask each for its place would take long. */
function firstSeen(links: readonly Element[]): number {
  let [low, high] = [0, links.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const isAbove = (links[middle]?.getBoundingClientRect().top ?? 0) < 0
    if (isAbove) low = middle + 1
    else high = middle
  }
  return low
}
