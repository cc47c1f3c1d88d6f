import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, settled, test, withoutFinishedPages } from '../setup/test.ts'

async function storyPath(page: Page): Promise<string> {
  await page.goto('./')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const covered = cards.filter({ hasText: 'Also reported by' })
  const card = (await covered.count()) > 0 ? covered.first() : cards.first()
  return (await card.getByRole('heading').getByRole('link').getAttribute('href')) ?? ''
}

async function topicPath(page: Page): Promise<string> {
  await page.goto('./')
  const filter = page.getByRole('navigation', { name: 'Filter by topic' })
  return (await filter.getByRole('link').nth(1).getAttribute('href')) ?? ''
}

async function monthPath(page: Page): Promise<string> {
  await page.goto('./archive')
  const month = page.getByRole('main').getByRole('listitem').getByRole('link').first()
  return (await month.getAttribute('href')) ?? ''
}

async function dayPath(page: Page): Promise<string> {
  await page.goto(await monthPath(page))
  const day = page.getByRole('heading', { level: 2 }).getByRole('link').first()
  return (await day.getAttribute('href')) ?? ''
}

/** The page of a publisher that leads the overview, or of what it has covered too. */
async function publisherPath(page: Page): Promise<string> {
  await page.goto('./publishers')
  const publisher = page.getByRole('main').locator(':not(nav) > ul > li > a').first()
  return (await publisher.getAttribute('href')) ?? ''
}

const VIEWS: Record<string, (page: Page) => Promise<string>> = {
  feed: async () => './',
  'list page': async () => './page/1',
  topic: topicPath,
  story: storyPath,
  topics: async () => './topics',
  top: async () => './top/year',
  'most covered': async () => './covered/year',
  publishers: async () => './publishers',
  publisher: publisherPath,
  follow: async () => './follow',
  search: async () => './search',
  'search results': async () => './search?q=ai',
  archive: async () => './archive',
  month: monthPath,
  day: dayPath,
  'not found': async () => './nowhere',
}

for (const [view, path] of Object.entries(VIEWS)) {
  test(`the ${view} view can be read and used by everybody`, async ({ page, watch }) => {
    test.slow()
    if (view === 'not found') watch.expectFailures()
    await page.goto(await path(page))
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const scheme of ['light', 'dark'] as const) {
      expect.soft(await findingsOfAxe(page, scheme), `axe in the ${scheme} scheme`).toEqual([])
    }
    expect.soft(await smallTargets(page), 'targets under 24 pixels').toEqual([])
    for (const { width, zoom } of WINDOWS) {
      await page.setViewportSize({ width, height: 900 })
      const overflow = await overflowAt(page, zoom)
      expect.soft(overflow, `pixels beyond ${width} with text of ${zoom} %`).toBe(0)
    }
  })
}

test('axe finds nothing on the error view', async ({ page, watch }) => {
  watch.expectFailures()
  await withoutFinishedPages(page)
  await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    expect.soft(await findingsOfAxe(page, scheme), `axe in the ${scheme} scheme`).toEqual([])
  }
})

const WINDOWS = [
  { width: 320, zoom: 100 },
  { width: 320, zoom: 200 },
  { width: 768, zoom: 100 },
  { width: 1280, zoom: 200 },
  { width: 2560, zoom: 100 },
]

/** The links and buttons that are less than 24 pixels wide or high, with their height. */
const smallTargets = (page: Page) =>
  page.locator('a:visible, button:visible').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { height, width } = target.getBoundingClientRect()
      const isHidden = target.closest('[aria-hidden]') !== null || width <= 1
      return Math.min(height, width) < 24 && !isHidden ? [`${target.textContent} ${height}`] : []
    }),
  )

/** How many pixels a page is wider than its window, with its text at so many percent. */
const overflowAt = (page: Page, zoom: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  }, zoom)

test('the first Tab reaches a link that skips to the content', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('nothing moves while the feed, a story and the archive load', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') {
          Object.assign(window, { shift: Reflect.get(window, 'shift') + entry.value })
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // A slow network, so that what comes later comes after the first paint.
  const network = await page.context().newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  for (const path of ['./', await storyPath(page), './archive', await monthPath(page)]) {
    await page.goto(path)
    await settled(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0)
  }
})
