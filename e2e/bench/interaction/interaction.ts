import type { Browser, CDPSession, Page } from '@playwright/test'
import { provideBrowser } from '../../setup/browser.ts'
import { answerElsewhere, drawPicture } from '../elsewhere.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { corpusContent, withSite } from '../site.ts'
import { type Answer, addStopwatch, frames, timed, timedReload } from './stopwatch.ts'

/** How a list answers a reader, milliseconds of each try. */
export interface InteractionFigures {
  readonly filter: readonly Answer[]
  readonly story: readonly Answer[]
  readonly more: readonly Answer[]
  readonly depths: readonly DepthFigures[]
}

/** The same in a list of which so many parts were shown. */
export interface DepthFigures {
  readonly parts: number
  readonly stories: number
  readonly back: readonly Answer[]
  readonly reload: readonly number[]
  readonly more: readonly Answer[]
  readonly frames: readonly number[]
  /** `article` elements in the document. */
  readonly articles: number
  readonly elements: number
  /** Megabytes that scripts hold after a collection. */
  readonly heap: number
}

const PORT = 43121
const ORIGIN = `http://localhost:${PORT}`
const FILES = 10_000
const PAGE_SIZE = 25
/** Like a telephone of the middle. */
const SLOWED = 4
const DEPTHS = [10, 40, 200]

/** Measures how the feed of a made-up corpus answers a reader on a processor that is slowed four times. */
export async function measureInteraction(work: string, tries: number): Promise<InteractionFigures> {
  return withSite(corpusContent(work, FILES), PORT, ORIGIN, () => measureSite(ORIGIN, tries))
}

/** The same of a site that is served somewhere. */
export async function measureSite(
  origin: string,
  tries: number,
  depths: readonly number[] = DEPTHS,
): Promise<InteractionFigures> {
  const browser = await launchBrowser(provideBrowser())
  try {
    await answerElsewhere(browser, await drawPicture(browser))
    const { page, session } = await openSlowed(browser, origin)
    const filter = await measureFilter(page, tries)
    const story = await measureStory(page, tries)
    await page.goto(origin)
    const more: Answer[] = []
    const figures: DepthFigures[] = []
    for (const parts of depths) {
      console.error(`${parts} parts`)
      await showParts(page, parts, more)
      figures.push(await measureDepth(page, session, parts, tries))
    }
    return { filter, story, more, depths: figures }
  } finally {
    await browser.close()
  }
}

async function openSlowed(browser: Browser, origin: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const session = await context.newCDPSession(page)
  await addStopwatch(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.goto(origin)
  await still(page)
  return { page, session }
}

/** Waits until nothing is under way. */
async function still(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

async function measureFilter(page: Page, tries: number): Promise<Answer[]> {
  const links = page.getByRole('navigation', { name: 'Filter by topic' }).getByRole('link')
  const answers: Answer[] = []
  for (let i = 0; i < tries * 2; i++) {
    const link = links.nth(1 + (i % 5))
    const name = (await link.locator('bdi').textContent()) ?? ''
    const sight = { selector: 'main p[role="status"]', text: ` in ${name}` }
    answers.push(await timed(page, sight, () => link.click()))
    await still(page)
  }
  return answers
}

async function measureStory(page: Page, tries: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let i = 0; i < tries * 2; i++) {
    const link = page.locator('article h3 a').nth(i)
    const text = (await link.textContent()) ?? ''
    answers.push(await timed(page, { selector: 'main h1', text }, () => link.click()))
    await still(page)
    await page.goBack()
    await still(page)
  }
  return answers
}

/** Has more stories shown until there are so many parts. */
async function showParts(page: Page, parts: number, answers: Answer[]): Promise<void> {
  for (;;) {
    const shown = await page.locator('[data-part]').count()
    if (shown >= parts) return
    answers.push(await showMore(page, shown))
  }
}

async function showMore(page: Page, shown: number): Promise<Answer> {
  const link = page.getByRole('link', { name: 'More stories' })
  await link.focus()
  await still(page)
  // The first ones come by themselves.
  const part = Math.max(shown, await page.locator('[data-part]').count())
  const sight = { selector: `[data-part="${part}"] h3` }
  return timed(page, sight, () => page.keyboard.press('Enter'))
}

async function measureDepth(page: Page, session: CDPSession, parts: number, tries: number) {
  const back: Answer[] = []
  const reload: number[] = []
  for (let i = 0; i < tries; i++) {
    const link = await readSomewhere(page, parts, i)
    const place = await placeOf(page, link)
    await page.locator(`article h3 a[href="${link}"]`).click()
    await page.locator('main > article h1').waitFor()
    await still(page)
    back.push(await timed(page, place, () => page.evaluate(() => history.back())))
    await still(page)
    reload.push(await timedReload(page, place))
    await still(page)
  }
  const scrolled = await frames(page, () => scroll(page))
  const size = await sizeOf(page, session)
  const more = [await showMore(page, parts)]
  return { parts, stories: parts * PAGE_SIZE, back, reload, more, frames: scrolled, ...size }
}

/** Goes to a story in the middle of the list, then near its end, as a reader does who scrolls. Gives its address. */
async function readSomewhere(page: Page, parts: number, i: number): Promise<string> {
  const part = i % 2 === 0 ? parts - 1 : Math.floor(parts / 2)
  await page.locator(`[data-part="${part}"]`).evaluate((element) => element.scrollIntoView())
  const story = page.locator(`[data-part="${part}"] h3 a`).nth(3)
  await story.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await still(page)
  return (await story.getAttribute('href')) ?? ''
}

async function placeOf(page: Page, href: string) {
  const selector = `article h3 a[href="${href}"]`
  const top = await page.locator(selector).evaluate((link) => link.getBoundingClientRect().top)
  return { selector, top }
}

const WHEELS = 60

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 400)
  for (let i = 0; i < WHEELS; i++) await page.mouse.wheel(0, i < WHEELS / 2 ? -300 : 300)
}

async function sizeOf(page: Page, session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const [articles, elements] = await Promise.all(
    ['article', '*'].map((selector) => page.locator(selector).count()),
  )
  return { articles: articles ?? 0, elements: elements ?? 0, heap: usedSize / 1e6 }
}
