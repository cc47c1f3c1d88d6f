import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

/** Loads more stories and goes to one of them, so that there is a place to come back to. */
async function goDeep(page: Page) {
  await page.goto('./')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const size = await cards.count()
  await page.getByRole('link', { name: 'More stories' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => cards.count()).toBeGreaterThan(size)
  const card = cards.nth(size + 1)
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return { title: (await card.getByRole('heading', { level: 3 }).textContent()) ?? '', card }
}

const placeOf = (page: Page, title: string) => async () =>
  Math.round((await page.getByRole('article', { name: title }).boundingBox())?.y ?? -1)

test('Back from a story returns to the very place, with the focus on its link', {
  tag: '@path',
}, async ({ page }) => {
  const { title, card } = await goDeep(page)
  const before = await placeOf(page, title)()
  await card.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(placeOf(page, title)).toBe(before)
  await expect(card.getByRole('heading').getByRole('link')).toBeFocused()
})

test('Reload returns to the very place', async ({ page }) => {
  const { title } = await goDeep(page)
  const before = await placeOf(page, title)()
  await page.reload()
  await expect.poll(placeOf(page, title)).toBe(before)
})

test('Back from a cold load of a story, after Reload there, still finds the place', async ({
  page,
}) => {
  const { title, card } = await goDeep(page)
  const before = await placeOf(page, title)()
  await card.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goBack()
  await expect.poll(placeOf(page, title)).toBe(before)
})

test('a new visit to the feed begins at the top with the newest stories', async ({ page }) => {
  const { card } = await goDeep(page)
  const grown = await page.getByRole('article').count()
  await card.getByRole('heading').getByRole('link').click()
  await page.getByRole('link', { name: 'Latest', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Latest stories' })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await page.getByRole('article').count()).toBeLessThan(grown)
})

test('a place that was never scrolled in is found again as well', async ({ page }) => {
  await page.goto('./')
  const filter = page.getByRole('navigation', { name: 'Filter by topic' })
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.evaluate(() => scrollTo(0, 120))
  await filter.getByRole('link').nth(1).press('Enter')
  await expect(page).toHaveURL(/\/topic\//)
  await expect(page.getByRole('status').filter({ hasText: ' in ' })).toBeVisible()
  await page.getByRole('article').first().getByRole('heading').getByRole('link').press('Enter')
  await expect(page).toHaveURL(/\/news\/\d{4}-/)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120)
  await page.goForward()
  await expect(page).toHaveURL(/\/news\/\d{4}-/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

/** Has the browser forget what views showed: it would come back by itself. */
const forget = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })

test('a place is found again by a retry, where Reload has failed', async ({ page, watch }) => {
  watch.expectFailures()
  const { title } = await goDeep(page)
  const before = await placeOf(page, title)()
  await page.route('**/data/pages/*', (route) => route.abort())
  await forget(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.unroute('**/data/pages/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(placeOf(page, title)).toBe(before)
})
