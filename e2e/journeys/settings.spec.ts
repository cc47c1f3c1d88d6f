import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

/** Chooses something in the settings, as a reader does. */
async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: option }).check()
}

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const LIGHT = 'rgb(251, 249, 244)'
const DARK = 'rgb(23, 22, 20)'
const SEPIA = 'rgb(244, 234, 213)'

test('colors are chosen against the system’s, and are there before a page is painted for the first time', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('settings')
  await choose(page, 'Colors', 'Dark')
  await expect.poll(() => paper(page)).toBe(DARK)
  // Each picture that the next page paints says what it lies on.
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      if (document.body) seen.add(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('./')
  const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])
  expect(seen).toEqual([DARK])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('settings')
  await choose(page, 'Colors', 'Light')
  await expect.poll(() => paper(page)).toBe(LIGHT)
  await choose(page, 'Colors', 'Sepia')
  expect(await paper(page)).toBe(SEPIA)
  await choose(page, 'Colors', 'As the system')
  expect(await paper(page)).toBe(DARK)
})

test('what is chosen in one tab shows in the others at once', async ({ page, context }) => {
  await page.goto('settings')
  const other = await context.newPage()
  await other.goto('./')
  await choose(page, 'Colors', 'Sepia')
  await choose(page, 'Text size', 'Largest')
  await expect(other.locator('html')).toHaveAttribute('data-size', 'largest')
  expect(await paper(other)).toBe(SEPIA)
  await page.getByRole('button', { name: 'Everything as the site has it' }).click()
  await expect(other.locator('html')).not.toHaveAttribute('data-theme')
})

test('a reader chooses by the keys alone', async ({ page }) => {
  await page.goto('settings')
  await page.getByRole('radio', { name: 'As the system' }).first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('lists are as dense as a reader wants them, and have the same stories', async ({ page }) => {
  await page.goto('settings')
  await choose(page, 'Stories in lists', 'Headlines only')
  await page.goto('./')
  const stories = page.getByRole('feed').getByRole('article')
  const [first, second] = await Promise.all([0, 1].map((i) => stories.nth(i).boundingBox()))
  expect(first?.height).toBeLessThan(150)
  expect(second?.height).toBeLessThan(120)
  await expect(stories.first().locator('[data-picture]')).toBeHidden()
  await expect(stories.first().getByRole('heading').getByRole('link')).toBeVisible()
})

test('a picture comes when a reader asks for it, and none before', async ({ page }) => {
  await page.goto('settings')
  await choose(page, 'Pictures', 'When I ask for one')
  await page.goto('./')
  const story = page.getByRole('article').first()
  const ask = story.getByRole('button', { name: /^Show picture/ })
  await ask.waitFor()
  await expect(page.getByRole('article').locator('img')).toHaveCount(0)
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(story.locator('img')).toBeVisible()
  await expect(ask).toHaveCount(0)
})

test('originals open in the same tab where a reader wants that, and do not say otherwise', async ({
  page,
  watch,
}) => {
  watch.expectDepartures()
  await page.context().route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: '' }))
  await page.goto('settings')
  await choose(page, 'Links to other sites open', 'In the same tab')
  await page.goto('./')
  const original = page.getByRole('article').first().locator('a[data-original]')
  await expect(original).not.toHaveAccessibleName(/new tab/)
  const address = (await original.getAttribute('href')) ?? ''
  await original.click()
  await expect(page).toHaveURL(address)
})

test('a page comes without the reader’s settings where these hang', async ({ page, watch }) => {
  watch.expectFailures()
  await page.route(/\/look-[^/]*\.js$/, () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 8000 })
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), {
      timeout: 8000,
    })
    .toBeGreaterThan(0)
})

test('axe finds nothing in the settings in dark, nor in dense lists, of which each has colors of its own', async ({
  page,
}) => {
  await page.goto('settings')
  await choose(page, 'Colors', 'Dark')
  await choose(page, 'Pictures', 'When I ask for one')
  await choose(page, 'Stories in lists', 'Compact')
  expect(await findingsOfAxe(page, 'light', 'main')).toEqual([])
  await page.goto('./')
  const ask = page.getByRole('button', { name: /^Show picture/ })
  await ask.first().waitFor()
  expect(await findingsOfAxe(page, 'light', '[data-part="0"]')).toEqual([])
  await page.goto('settings')
  await choose(page, 'Colors', 'Sepia')
  await page.goto('./')
  await ask.first().waitFor()
  expect(await findingsOfAxe(page, 'dark', '[data-part="0"]')).toEqual([])
})

test('with larger text the sections of the site stay on one line of a phone, and the open one has its line where the others have theirs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('settings')
  await choose(page, 'Text size', 'Larger')
  await page.goto('saved')
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  const heights = await sections.evaluateAll((all) =>
    all.slice(0, 5).map((one) => one.getBoundingClientRect().y),
  )
  expect(new Set(heights).size).toBe(1)
  const sign = page.locator('[aria-current] > .section-sign')
  await expect(sign).toHaveCSS('border-bottom-width', '2px')
})
