import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

/** Loads more stories and goes to one of them, so that there is a place to come back to. */
async function goDeep(page: Page) {
  await page.goto('/')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const size = await cards.count()
  await page.getByRole('link', { name: 'More stories' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => cards.count()).toBeGreaterThan(size)
  const card = cards.nth(size + 1)
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return { title: (await card.getByRole('heading').textContent()) ?? '', card }
}

const placeOf = (page: Page, title: string) => async () =>
  Math.round((await page.getByRole('article', { name: title }).boundingBox())?.y ?? -1)

test('Back from a story returns to the very place, with the focus on its link', async ({
  page,
}) => {
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
