import { storyPath } from '../../shared/paths.ts'
import { READ } from '../kept/kept.ts'
import { hrefTo, withoutBase } from '../navigation/router/router.ts'
import { storyAt, storyOfLink } from './storyLinks.ts'

/**
 * Has all links in the views to stories that were read look so, in lists of all kinds, whatever is shown: the views know nothing of it,
 * and no first view carries it. Those that were marked as unread look unread, though the browser has been there. Links of a story's page to
 * itself, as those that order its reports, are no links to what was read.
 *
 * @returns what ends that
 */
export function showRead(main: Element): () => void {
  const mark = (link: HTMLAnchorElement) => {
    const leadsTo = storyOfLink(link)
    const id = leadsTo === storyAt(withoutBase(location.pathname)) ? undefined : leadsTo
    const isRead = id !== undefined && READ.values.has(id)
    link.toggleAttribute('data-read', isRead)
    link.toggleAttribute('data-unread', id !== undefined && !isRead && READ.at(id) !== undefined)
  }
  let known = READ.values
  const markChanged = () => {
    const now = READ.values
    const before = known
    const changed = [...before.keys(), ...now.keys()].filter((id) => before.has(id) !== now.has(id))
    known = now
    // A long list has thousands of links: the browser finds those of a few stories faster.
    if (changed.length > FEW) for (const link of linksIn(main)) mark(link)
    else for (const id of changed) for (const link of linksTo(main, id)) mark(link)
  }
  const watch = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLAnchorElement) mark(target)
      for (const node of addedNodes) if (node instanceof Element) linksIn(node).forEach(mark)
    }
  })
  watch.observe(main, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  })
  const ignore = READ.onChange(markChanged)
  READ.ready.then(() => linksIn(main).forEach(mark))
  return () => {
    watch.disconnect()
    ignore()
  }
}

/** So many stories are looked for one by one. */
const FEW = 12

/** Links that begin so may lead to a story with a longer name as well: each is looked at. */
const linksTo = (main: Element, id: string) =>
  main.querySelectorAll<HTMLAnchorElement>(`a[href^="${CSS.escape(hrefTo(storyPath(id)))}"]`)

const linksIn = (element: Element): HTMLAnchorElement[] => [
  ...(element instanceof HTMLAnchorElement ? [element] : []),
  ...element.querySelectorAll('a'),
]
