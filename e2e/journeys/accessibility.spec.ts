import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, settled, test, withoutFinishedPages } from '../setup/test.ts'

async function storyPath(page: Page): Promise<string> {
  await page.goto('./')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const covered = cards.filter({ hasText: /\d+ related/ })
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

const VIEWS: Record<string, (page: Page) => Promise<string>> = {
  feed: async () => './',
  'list page': async () => './page/1',
  topic: topicPath,
  story: storyPath,
  topics: async () => './topics',
  archive: async () => './archive',
  month: monthPath,
  'not found': async () => './nowhere',
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [view, path] of Object.entries(VIEWS)) {
    test(`axe finds nothing on the ${view} view in the ${colorScheme} scheme`, async ({
      page,
      watch,
    }) => {
      if (view === 'not found') watch.expectFailures()
      await page.emulateMedia({ colorScheme })
      await page.goto(await path(page))
      await settled(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    })
  }
}

for (const [name, answer] of [
  ['error', { status: 500 }],
  ['error in dark', { status: 500 }],
] as const) {
  test(`axe finds nothing on the ${name} view`, async ({ page, watch }) => {
    watch.expectFailures()
    await page.emulateMedia({ colorScheme: name.endsWith('dark') ? 'dark' : 'light' })
    await withoutFinishedPages(page)
    await page.route('**/data/manifest.json', (route) => route.fulfill(answer))
    await page.goto('./')
    await expect(page.getByRole('alert')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}

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

for (const [view, path] of Object.entries(VIEWS)) {
  test(`the ${view} view fits windows of 320 to 2560 pixels and text of 200 %`, async ({
    page,
    watch,
  }) => {
    if (view === 'not found') watch.expectFailures()
    const address = await path(page)
    for (const [width, zoom] of [
      [320, 100],
      [320, 200],
      [768, 100],
      [1280, 200],
      [2560, 100],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await settled(page)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`
      }, zoom)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} px at ${zoom} %`).toBe(0)
    }
  })

  test(`every target of the ${view} view is at least 24 pixels wide and high`, async ({
    page,
    watch,
  }) => {
    if (view === 'not found') watch.expectFailures()
    await page.goto(await path(page))
    await settled(page)
    const small = await page.locator('a:visible, button:visible').evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { height, width } = target.getBoundingClientRect()
        const isHidden = target.closest('[aria-hidden]') !== null || width <= 1
        return Math.min(height, width) < 24 && !isHidden ? [`${target.textContent} ${height}`] : []
      }),
    )
    expect(small).toEqual([])
  })
}

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
