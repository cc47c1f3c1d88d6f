import { expect, onTestFinished, test, vi } from 'vitest'
import { awaitInteraction } from '../navigation/interaction.ts'
import { holdKeys } from '../navigation/keyPresses.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

// happy-dom has none of these.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
Element.prototype.checkVisibility = () => true

holdKeys()
awaitInteraction()
// The code of the keys comes with the first deed.
dispatchEvent(new Event('pointermove'))

const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  document.activeElement?.dispatchEvent(event)
  return event.defaultPrevented
}

const focused = () => document.activeElement?.querySelector('h3')?.textContent

async function openFeed() {
  serve(bundle())
  const page = await openPage('/')
  await page.sees('Story of day 4')
  const headline = await page.find('h3 a', 'Story of day 5')
  return { page, headline }
}

test('the stories are a feed that says how many there are', async () => {
  const { page } = await openFeed()
  const feed = await page.find('[role=feed]')
  expect(feed.getAttribute('aria-label')).toBe('Latest stories')
  const articles = [...feed.querySelectorAll('article')]
  expect(articles.map((article) => article.getAttribute('aria-posinset'))).toEqual(['1', '2'])
  expect(articles.map((article) => article.getAttribute('aria-setsize'))).toEqual(['5', '5'])
})

test('a page of older stories counts from the newest', async () => {
  serve(bundle())
  const page = await openPage('/page/1')
  await page.sees('Story of day 1')
  const first = await page.find('article')
  expect(first.getAttribute('aria-posinset')).toBe('4')
})

test('Page Down and Page Up go from article to article', async () => {
  const { headline } = await openFeed()
  headline.focus()
  await vi.waitFor(() => expect(press('PageDown')).toBe(true))
  expect(focused()).toBe('Story of day 4')
  expect(press('PageUp')).toBe(true)
  expect(focused()).toBe('Story of day 5')
  // Above the first the page is scrolled.
  expect(press('PageUp')).toBe(false)
})

test('Control with Home and End leave the feed', async () => {
  const { headline } = await openFeed()
  headline.focus()
  await vi.waitFor(() => expect(press('End', { ctrlKey: true })).toBe(true))
  expect(document.activeElement?.textContent).toBe('More stories')
  headline.focus()
  expect(press('Home', { ctrlKey: true })).toBe(true)
  expect(document.activeElement?.textContent).toBe('Filter')
})

test('elsewhere, and with other keys held, these keys are the browser’s', async () => {
  const { page, headline } = await openFeed()
  const more = await page.find('a', 'More stories')
  more.focus()
  expect(press('PageDown')).toBe(false)
  headline.focus()
  expect(press('PageDown', { altKey: true })).toBe(false)
  expect(press('End')).toBe(false)
})

test('while the focus is on the link to more stories they do not come by themselves', async () => {
  const nearness: (() => void)[] = []
  class Observer {
    readonly #tell: (entries: object[]) => void
    constructor(tell: (entries: object[]) => void) {
      this.#tell = tell
    }
    observe(target: Element) {
      if (target.querySelector('[data-more]'))
        nearness.push(() => this.#tell([{ target, isIntersecting: true }]))
    }
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const { page } = await openFeed()
  const more = await page.find('a', 'More stories')
  await vi.waitFor(() => {
    dispatchEvent(new Event('scroll'))
    expect(nearness).not.toEqual([])
  })
  more.focus()
  nearness.at(-1)?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(page.seen()).not.toContain('Story of day 3')
  more.blur()
  nearness.at(-1)?.()
  await page.sees('Story of day 3')
})
