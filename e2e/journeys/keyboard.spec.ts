import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

/** The headline of a story in the list, counted from 0. */
const headline = (page: Page, story: number) =>
  page.getByRole('article').nth(story).getByRole('heading').getByRole('link')

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('a reader gets by with the keys alone: through the list, into a story, on to others, and back', async ({
  page,
}) => {
  await page.goto('./')
  await press(page, 'j')
  await expect(headline(page, 0)).toBeFocused()
  await press(page, 'j', 'j', 'j', 'k')
  await expect(headline(page, 2)).toBeFocused()
  const card = page.getByRole('article').nth(2)
  await expect(card).toBeInViewport({ ratio: 0.9 })
  expect(await card.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px')
  const title = (await headline(page, 2).textContent()) ?? ''
  const older = (await headline(page, 3).textContent()) ?? ''
  await press(page, 'o')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.getByText('Older story').waitFor()
  await press(page, 'n')
  await expect(page.getByRole('heading', { level: 1, name: older })).toBeFocused()
  await page.getByText('Newer story').waitFor()
  await press(page, 'p')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  for (let i = 0; i < 3; i++) await page.goBack()
  await expect(headline(page, 2)).toBeFocused()
  await press(page, 'l')
  await expect(page).toHaveURL(/\/topic\//)
  await press(page, 'h')
  await expect(page.getByRole('heading', { level: 1, name: 'Latest stories' })).toBeFocused()
})

test('a key opens the original as its link does, in a new tab, and says so', async ({
  page,
  watch,
}) => {
  watch.expectDepartures()
  await page.context().route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: '' }))
  await page.goto('./')
  await press(page, 'j')
  const card = page.getByRole('article').first()
  await expect(headline(page, 0)).toBeFocused()
  const link = card.getByRole('link', { name: '(opens in a new tab)' })
  const original = (await link.getAttribute('href')) ?? ''
  const [tab] = await Promise.all([page.context().waitForEvent('page'), press(page, 'v')])
  await expect(tab).toHaveURL(original)
  expect(await tab.evaluate(() => [document.referrer, opener])).toEqual(['', null])
  await expect(page.getByText('The original opens in a new tab.')).toBeVisible()
})

test('a list goes on into what has to be loaded, and to its top and end', async ({ page }) => {
  await page.goto('./')
  const cards = page.getByRole('article')
  const size = await cards.count()
  await press(page, 'j')
  await expect(headline(page, 0)).toBeFocused()
  await headline(page, size - 1).focus()
  await press(page, 'j')
  await expect(headline(page, size)).toBeFocused()
  await expect(cards.nth(size)).toBeInViewport({ ratio: 0.9 })
  await press(page, 'g', 'g')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await press(page, 'Shift+G')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
})

test('a key leads to the search field, in which keys are text, and Escape back to the story', async ({
  page,
}) => {
  await page.goto('./')
  await press(page, 'j', 'j', 'j', 'j')
  await expect(headline(page, 3)).toBeFocused()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(0)
  await press(page, '/')
  const field = page.getByRole('banner').getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('j?/gg')
  await expect(field).toHaveValue('j?/gg')
  await press(page, 'Escape')
  await expect(headline(page, 3)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(place)
})

test('a few letters lead to a topic; Escape leads back to where the focus was', async ({
  page,
}) => {
  await page.goto('./')
  await press(page, 'j', 'j')
  await expect(headline(page, 1)).toBeFocused()
  await press(page, 'Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(headline(page, 1)).toBeFocused()
  await press(page, 'Control+k')
  const group = page.getByRole('listbox').getByRole('group', { name: 'Topics' })
  const topic = group.getByRole('option').first()
  const name = (await topic.locator('bdi').first().textContent()) ?? ''
  await page.keyboard.type(name.toLowerCase())
  await expect(topic.locator('mark').first()).toBeVisible()
  await expect(topic).toHaveAttribute('aria-selected', 'true')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused()
})

test('the help has all keys, and switches the single ones off', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help.locator('kbd')).toHaveCount(24)
  await help.getByRole('checkbox').uncheck()
  // Beside it.
  await page.mouse.click(5, 5)
  await expect(help).toBeHidden()
  await page.reload()
  await press(page, 'j', '?')
  await press(page, 'Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('keys without')
  await press(page, 'Enter')
  await expect(page.getByText('All keys work again.')).toBeVisible()
  await press(page, '?')
  await expect(help).toBeVisible()
})

test('a key that is pressed before its code has come is not lost', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/assets/Keyboard-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await press(page, 'j', 'j')
  release()
  await expect(headline(page, 1)).toBeFocused()
})

test('everybody can use both dialogs', async ({ page }) => {
  await page.goto('./')
  for (const key of ['?', 'Control+k']) {
    await press(page, key)
    await expect(page.getByRole('dialog')).toBeVisible()
    for (const scheme of ['light', 'dark'] as const) {
      expect
        .soft(await findingsOfAxe(page, scheme, 'dialog'), `${key} in the ${scheme} scheme`)
        .toEqual([])
    }
    await press(page, 'Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})
