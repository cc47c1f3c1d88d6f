import { loadavg } from 'node:os'
import type { Page } from '@playwright/test'
import { provideBrowser } from '../../setup/programs/browser.ts'
import { answerElsewhere, drawPicture } from '../elsewhere.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { corpusContent, withSite } from '../site.ts'
import { type Bench, deed, openBench, still } from './bench.ts'
import type { Deed, DepthFigures, InteractionFigures } from './figures.ts'
import { measureMute, measureSave } from './reader.ts'
import { frames, type Sight, timedReload } from './stopwatch.ts'

const PORT = 43121
const ORIGIN = `http://localhost:${PORT}`
/** 5,250 of them are published: 210 parts. */
const FILES = 6000
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
    const [before = 0] = loadavg()
    const bench = await openBench(browser, origin)
    await bench.slow(SLOWED)
    const filter = await measureFilter(bench, tries)
    const story = await measureStory(bench, tries)
    await bench.page.goto(origin)
    await showParts(bench, 4)
    await bench.page.evaluate(() => scrollTo(0, 0))
    const save = await measureSave(bench, tries)
    const mute = await measureMute(bench, tries)
    await bench.page.goto(origin)
    // The first ones come by themselves.
    await showParts(bench, 4)
    const more: Deed[] = []
    for (let i = 0; i < tries * 2; i++) more.push(await timedMore(bench))
    const figures: DepthFigures[] = []
    for (const parts of depths) {
      console.error(`${parts} parts …`)
      await showParts(bench, parts)
      figures.push(await measureDepth(bench, parts, tries))
    }
    const [after = 0] = loadavg()
    return { filter, story, save, mute, more, depths: figures, load: [before, after] }
  } finally {
    await browser.close()
  }
}

async function measureFilter(bench: Bench, tries: number): Promise<Deed[]> {
  const { page } = bench
  const links = page.getByRole('navigation', { name: 'Filter by topic' }).getByRole('link')
  const answers: Deed[] = []
  for (let i = 0; i < tries * 2; i++) {
    const link = links.nth(1 + (i % 5))
    const name = (await link.locator('bdi').textContent()) ?? ''
    const sight = { selector: 'main p[role="status"]', text: ` in ${name}` }
    answers.push(await deed(bench, sight, () => link.click()))
  }
  return answers
}

async function measureStory(bench: Bench, tries: number): Promise<Deed[]> {
  const { page } = bench
  const answers: Deed[] = []
  for (let i = 0; i < tries * 2; i++) {
    const link = page.locator('article h3 a').nth(i)
    const text = (await link.textContent()) ?? ''
    answers.push(await deed(bench, { selector: 'main h1', text }, () => link.click()))
    await page.goBack()
    await still(page)
  }
  return answers
}

/** Has more stories shown until there are so many parts, without slowing: only what follows is measured. */
async function showParts({ page, slow }: Bench, parts: number): Promise<void> {
  await slow(1)
  await page.waitForLoadState('networkidle')
  for (;;) {
    const shown = await wholeParts(page)
    if (shown >= parts) break
    await page.locator(MORE).press('Enter')
    await page.locator(`[data-part="${shown}"] h3`).first().waitFor()
  }
  await slow(SLOWED)
  await still(page)
}

const MORE = 'main a[data-more]'

/** Goes to the end of the list. Gives how many parts it has, once the last is there and it can have more. */
async function wholeParts(page: Page): Promise<number> {
  await page.locator(MORE).focus()
  const last = page.locator('[data-part]').last()
  await last.locator('h3').first().waitFor({ state: 'attached' })
  await page.locator(`${MORE}:not([aria-disabled])`).waitFor()
  // Parts that came by themselves have moved it.
  await page.locator(MORE).scrollIntoViewIfNeeded()
  return page.locator('[data-part]').count()
}

async function timedMore(bench: Bench): Promise<Deed> {
  const { page } = bench
  await wholeParts(page)
  await still(page)
  const part = await wholeParts(page)
  return deed(bench, { selector: `[data-part="${part}"] h3` }, () => page.keyboard.press('Enter'))
}

async function measureDepth(bench: Bench, parts: number, tries: number): Promise<DepthFigures> {
  const { page, timer } = bench
  const back: Deed[] = []
  const reload: Deed[] = []
  for (let i = 0; i < tries; i++) {
    const link = await readSomewhere(page, parts, i)
    const place = await placeOf(page, link)
    await page.locator(`article h3 a[href="${link}"]`).click()
    await page.locator('main > article h1').waitFor()
    await still(page)
    back.push(await deed(bench, place, () => page.evaluate(() => history.back())))
    const { result: shown, tasks } = await timer.measure(() => timedReload(page, place))
    reload.push({ response: shown, shown, tasks })
    await still(page)
  }
  const scrolled = await frames(page, () => scroll(page))
  const size = await sizeOf(bench)
  const more = [await timedMore(bench)]
  return { parts, stories: parts * PAGE_SIZE, back, reload, more, frames: scrolled, ...size }
}

/** Goes to a story near the end of the list, then in its middle, as a reader does who scrolls. Gives its address. */
async function readSomewhere(page: Page, parts: number, i: number): Promise<string> {
  const part = i % 2 === 0 ? parts - 1 : Math.floor(parts / 2)
  await page.locator(`[data-part="${part}"]`).evaluate((element) => element.scrollIntoView())
  const story = page.locator(`[data-part="${part}"] h3 a`).nth(3)
  await story.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await still(page)
  return (await story.getAttribute('href')) ?? ''
}

async function placeOf(page: Page, href: string): Promise<Sight> {
  const selector = `article h3 a[href="${href}"]`
  const top = await page.locator(selector).evaluate((link) => link.getBoundingClientRect().top)
  return { selector, top }
}

const WHEELS = 60

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 400)
  for (let i = 0; i < WHEELS; i++) await page.mouse.wheel(0, i < WHEELS / 2 ? -300 : 300)
}

async function sizeOf({ page, session }: Bench) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const [articles, elements] = await Promise.all(
    ['article', '*'].map((selector) => page.locator(selector).count()),
  )
  return { articles: articles ?? 0, elements: elements ?? 0, heap: usedSize / 1e6 }
}
