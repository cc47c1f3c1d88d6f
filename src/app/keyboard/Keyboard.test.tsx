import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { awaitInteraction } from '../navigation/interaction.ts'
import { holdKeys } from '../navigation/keyPresses.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

holdKeys()
awaitInteraction()

beforeEach(() => {
  window.scrollTo = () => undefined
  // A tab of its own.
  history.replaceState(null, '')
  sessionStorage.clear()
  // All of a page is in the window.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 10, 10))
  serve(bundle())
})

function press(key: string): void {
  const { activeElement, body } = document
  const target = activeElement?.isConnected ? activeElement : body
  const init = { key, code: '', bubbles: true, cancelable: true }
  target.dispatchEvent(new KeyboardEvent('keydown', init))
}

/** Waits until an element with a text has the focus. */
const focused = (text: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(text), { timeout: 5000 })

test('j and k go through a list, and on into what has to be loaded; o opens, and Back returns', async () => {
  const page = await openPage('/')
  await page.sees('Story of day 5')
  press('j')
  await focused('Story of day 5')
  press('j')
  await focused('Story of day 4')
  press('k')
  await focused('Story of day 5')
  press('j')
  press('j')
  await focused('Story of day 3')
  press('j')
  await focused('Story of day 2')
  press('o')
  await page.find('h1', 'Story of day 2')
  history.back()
  await page.sees('That is all')
  await focused('Story of day 2')
  press('j')
  await focused('Story of day 1')
  press('j')
  await page.sees('That was the last story.')
})

test('l and h show the lists of the topics in the row, which is a ring', async () => {
  const page = await openPage('/')
  await page.sees('Story of day 5')
  press('l')
  await page.find('h1', 'AI')
  press('l')
  await page.find('h1', 'Latest stories')
  press('h')
  await page.find('h1', 'AI')
  expect(location.pathname + location.search).toBe('/topic/ai')
})

test('other filters stay where the topic changes', async () => {
  const page = await openPage('/?type=video')
  await page.find('h1')
  press('l')
  await vi.waitFor(() => expect(location.pathname + location.search).toBe('/topic/ai?type=video'))
})

/** Where links to other sites have led, instead of going there. */
function departures(): string[] {
  const followed: string[] = []
  const note = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.target !== '_blank') return
    followed.push(`${link.href} ${link.rel}`)
    event.preventDefault()
  }
  document.addEventListener('click', note)
  onTestFinished(() => document.removeEventListener('click', note))
  return followed
}

test('where there are no stories, keys of lists do nothing', async () => {
  const page = await openPage('/topics')
  await page.find('main li', 'AI')
  for (const key of ['j', 'k', 'o', 'v', 'l', 'n']) press(key)
  expect(location.pathname).toBe('/topics')
  expect(document.querySelector('#root, [role=status].py-2')?.textContent).toBe('')
})

test('v opens the original by its link, and says so', async () => {
  const page = await openPage('/')
  await page.sees('Story of day 5')
  const followed = departures()
  // Which one is meant is seen first.
  press('v')
  await focused('Story of day 5')
  expect(followed).toEqual([])
  press('v')
  await page.sees('The original opens in a new tab.')
  expect(followed).toEqual(['https://daily.example.org/5 noopener noreferrer'])
})

test('on the page of a story v opens its original, and n and p say where there is no other story', async () => {
  const page = await openPage('/news/2020-11-02-story')
  await page.sees('No other publisher')
  const followed = departures()
  press('v')
  expect(followed).toEqual(['https://daily.example.org/2 noopener noreferrer'])
  press('n')
  await page.sees('There is no older story.')
  press('p')
  await page.sees('There is no newer story.')
})
