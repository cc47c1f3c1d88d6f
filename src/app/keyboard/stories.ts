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
  if (!current || !isPartlySeen(cardOf(current))) {
    focusStory(links[firstSeen(links)] ?? last)
    return 'gone'
  }
  const target = nextTo(current, step)
  if (target) focusStory(target)
  else if (step === 1) return showMore(current) ? 'gone' : 'end'
  else if (roomBeside(current, step)) awaitStory(current, step)
  else scrollTo(0, 0)
  return 'gone'
}

/** Moves the focus to the last story that is loaded, and to the end of the page: in a long list it is not there until the end is seen. */
export function goToEnd(): void {
  waiting?.disconnect()
  const arrive = () => {
    scrollTo(0, document.documentElement.scrollHeight)
    const last = headlines().at(-1)
    if (last && roomBeside(last, 1)) return false
    last?.focus({ preventScroll: true })
    return true
  }
  if (!arrive()) awaitThat(arrive)
}

/** Those that the reader sees: not what is folded away. */
const headlines = (): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(HEADLINE)].filter(
    (link) => !link.closest('details:not([open])'),
  )

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
  const coming = roomBeside(last, 1)
  if (!(more || coming)) return false
  awaitStory(last, 1)
  if (!coming) more?.click()
  return true
}

/** Goes to the story beside another one as soon as it has come. */
function awaitStory(from: HTMLAnchorElement, step: 1 | -1): void {
  awaitThat(() => {
    if (!from.isConnected) return true
    const next = nextTo(from, step)
    if (next) focusStory(next)
    return next !== undefined
  })
}

/** Looks whenever the view changes, until something is as it should be. */
function awaitThat(isDone: () => boolean): void {
  const main = document.querySelector('main')
  if (!main) return
  waiting = new MutationObserver(() => {
    if (isDone()) waiting?.disconnect()
  })
  waiting.observe(main, { childList: true, subtree: true })
}

/** The story beside another one; undefined where there is none, or the part of the list that has it is not there. */
function nextTo(link: HTMLAnchorElement, step: 1 | -1): HTMLAnchorElement | undefined {
  const links = headlines()
  const next = links[links.indexOf(link) + step]
  if (!next) return undefined
  const parts = [partOf(link), besidePart(link, step)]
  return parts.includes(partOf(next)) ? next : undefined
}

const partOf = (link: Element): Element | null => link.closest('[data-part]')

function besidePart(link: Element, step: 1 | -1): Element | null {
  const beside = (part: Element | null) =>
    (step === 1 ? part?.nextElementSibling : part?.previousElementSibling) ?? null
  let part = beside(partOf(link))
  // All stories of a part may be muted, which it says.
  while (part?.querySelector('article') && !part.querySelector('.headline-link'))
    part = beside(part)
  return part
}

/** A part of a list beside that of a story, whose stories are still to be shown. */
function roomBeside(link: Element, step: 1 | -1): Element | undefined {
  const part = besidePart(link, step)
  return part && !part.querySelector(HEADLINE) ? part : undefined
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
