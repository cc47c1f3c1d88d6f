import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

const articles = (page: Page) => page.getByRole('feed').getByRole('article')

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(articles(page).first()).toBeVisible()
})

/** Has all stories of the feed be shown, or so many parts. Gives how many parts there are. */
async function showMore(page: Page, most: number): Promise<number> {
  const parts = page.locator('[data-part]')
  const more = page.getByRole('link', { name: 'More stories' })
  for (let shown = await parts.count(); shown < most; shown = await parts.count()) {
    if ((await more.count()) === 0) return shown
    // Stories near the window come by themselves, and with the last of them the link goes.
    await more.press('Enter', { timeout: 2000 }).catch(() => undefined)
    await expect(page.locator(`[data-part="${shown}"] article`).first()).toBeVisible()
  }
  return most
}

test('however many stories are shown, few are in the document, and Back and Reload return to the very one', async ({
  page,
}) => {
  test.slow()
  const parts = await showMore(page, 24)
  expect(await articles(page).count()).toBeLessThan(500)
  const middle = page.locator(`[data-part="${Math.floor(parts / 2)}"]`)
  await middle.evaluate((element) => element.scrollIntoView())
  const card = middle.getByRole('article').nth(3)
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  const place = async () => {
    const box = await page.getByRole('article', { name: title }).boundingBox()
    return box?.y ?? Number.NaN
  }
  const before = await place()
  /** Heights are in parts of a pixel, which windows do not scroll by. */
  const moved = async () => Math.abs((await place()) - before)
  await card.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.goBack()
  await expect.poll(moved).toBeLessThan(1)
  await page.reload()
  await expect.poll(moved).toBeLessThan(1)
})

test('Page Down and Page Up go through the stories, where the focus is among them', async ({
  page,
}) => {
  // The code of all keys comes with the first one.
  await page.keyboard.press('j')
  await expect(articles(page).first().getByRole('heading').getByRole('link')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(articles(page).nth(1)).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(articles(page).nth(2)).toBeFocused()
  await expect(articles(page).nth(2)).toBeInViewport()
  await page.keyboard.press('PageUp')
  await expect(articles(page).nth(1)).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('link', { name: 'More stories' })).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('link', { name: 'More stories' })).toBeFocused()
  expect(await findingsOfAxe(page, 'light', '[role=feed]')).toEqual([])
})
