/**
 * Starts the app. A page that came finished can be read and followed without it, so what the reader sees comes first:
 * the app is fetched when the page is whole with its first picture, or when the reader does something.
 */
import { PAGE_DATA_ID } from '../../shared/renderedPage.ts'
import { awaitInteraction } from '../navigation/interaction.ts'
import { holdKeys } from '../navigation/keyPresses.ts'
import '../style.css'
import 'virtual:broadsheet/theme.css'

/** A page that is not whole by then has the app at last. */
const PATIENCE_MILLISECONDS = 3000

const interaction = awaitInteraction()
holdKeys()
setTimeout(releasePage, PATIENCE_MILLISECONDS)
// It is not waited for: styles that hang would hold it up as they do the page.
if (document.readyState === 'loading') await happened(document, 'DOMContentLoaded')
const isPrerendered = document.getElementById(PAGE_DATA_ID) !== null
if (isPrerendered && !isReturn() && !hasUnseen())
  await Promise.race([painted(), interaction, passed(PATIENCE_MILLISECONDS)])
// The code of the page's view comes beside the app's.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]')) {
  link.rel = 'modulepreload'
}
// One after the other: between two tasks the browser answers the reader.
await import('react-dom/client')
await passed(0)
await import('./main.tsx')

/** By Reload or Back: the reader waits for a place that only the app finds. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}

/** Whether lists are not seen before the app has left out what is muted. */
function hasUnseen(): boolean {
  return document.documentElement.dataset.mutes !== undefined
}

/** Resolves when the page and its first picture have been painted. */
async function painted(): Promise<void> {
  if (document.readyState !== 'complete') await happened(window, 'load')
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}

/**
 * Browsers show nothing of a page before its styles have come, and what shows the reader's settings: those that hang are asked
 * for aside, and links can be followed.
 */
function releasePage(): void {
  document.querySelector('script[blocking]')?.remove()
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    if (link instanceof HTMLLinkElement && !link.sheet) link.replaceWith(link.cloneNode())
  }
}

function happened(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(event, resolve, { once: true }))
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
