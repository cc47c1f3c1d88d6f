import { beforeEach, expect, test, vi } from 'vitest'
import { awaitInteraction } from '../navigation/interaction.ts'
import { bundle } from '../testing/bundle.ts'
import { type OpenPage, openPage } from '../testing/openPage.tsx'
import { release } from '../testing/release.ts'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

/** Does what a translator in a browser does: puts a text of its own, in elements of its own, in the place of each text. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (!text.textContent?.trim() || text.parentElement?.closest('font')) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.textContent
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}

interface Step {
  /** The link or button that is pressed. */
  readonly selector: string
  readonly text: string
  /** What is seen then. */
  readonly shows: string
}

/** Goes a way, and notes what is seen after each step. */
async function go(page: OpenPage, beforeStep: () => void): Promise<string[]> {
  const seen: string[] = []
  for (const { selector, text, shows } of STEPS) {
    beforeStep()
    await page.press(selector, text)
    await page.sees(shows)
    await page.seesNo('Loading')
    seen.push(page.seen())
  }
  return seen
}

const STEPS: readonly Step[] = [
  { selector: 'main a', text: 'More stories', shows: 'Story of day 3' },
  { selector: 'nav[aria-label="Filter by topic"] a', text: 'AI', shows: 'Story of day 2' },
  { selector: 'main a', text: 'Story of day 2', shows: 'No other publisher' },
  { selector: 'header a', text: 'Topics', shows: 'AI\u00a02' },
  { selector: 'header a', text: 'Archive', shows: '5 stories' },
  { selector: 'main a', text: 'Nov', shows: 'November 2020, part 2 of 2' },
  { selector: 'main a', text: '1', shows: 'November 2020, part 1 of 2' },
  { selector: 'main a', text: 'January 2020', shows: 'Story of day 1' },
  { selector: 'main a', text: 'November 2020', shows: 'November 2020, part 2 of 2' },
  { selector: 'header a', text: 'Latest', shows: 'Story of day 4' },
]

test('a page that the browser translates has no stale text, wherever its reader goes', async () => {
  const plain = await go(await openPage('/'), () => undefined)
  const errors = vi.spyOn(console, 'error')
  const page = await openPage('/')
  await page.sees('Story of day 4')
  expect(await go(page, translate)).toEqual(plain)
  expect(document.querySelectorAll('font').length).toBeGreaterThan(5)
  expect(errors).not.toHaveBeenCalled()
})

test('nor where what it shows is replaced', async () => {
  awaitInteraction()
  dispatchEvent(new Event('pointermove'))
  const page = await openPage('/')
  await page.sees('5 stories')
  release(host)
  document.dispatchEvent(new Event('visibilitychange'))
  await page.sees('2 new stories')
  translate()
  await page.press('button', '2 new stories')
  await page.find('h1 ~ [role=status]', '7 stories')
  await page.seesNo('5 stories')
})
