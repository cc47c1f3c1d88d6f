import { READ } from '../kept/kept.ts'
import { storyOfLink } from './storyLinks.ts'

/**
 * Has all links in the views to stories that were read look so, in lists of all kinds, whatever is shown: the views know nothing of it,
 * and no first view carries it. Those that were marked as unread look unread, though the browser has been there.
 *
 * @returns what ends that
 */
export function showRead(main: Element): () => void {
  const mark = (link: HTMLAnchorElement) => {
    const id = storyOfLink(link)
    const isRead = id !== undefined && READ.values.has(id)
    link.toggleAttribute('data-read', isRead)
    link.toggleAttribute('data-unread', id !== undefined && !isRead && READ.at(id) !== undefined)
  }
  const markAll = () => {
    for (const link of linksIn(main)) mark(link)
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
  const ignore = READ.onChange(markAll)
  READ.ready.then(markAll)
  return () => {
    watch.disconnect()
    ignore()
  }
}

const linksIn = (element: Element): HTMLAnchorElement[] => [
  ...(element instanceof HTMLAnchorElement ? [element] : []),
  ...element.querySelectorAll('a'),
]
