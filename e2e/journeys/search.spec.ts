import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, settled, test } from '../setup/test.ts'

const field = (page: Page) => page.getByRole('search').getByRole('searchbox', { name: 'Search' })
const results = (page: Page) => page.getByRole('feed', { name: 'Search' }).getByRole('article')
const count = (page: Page) => page.getByRole('status').first()

test('a reader finds a story from any page, as words are typed, and Back returns to the very result', {
  tag: '@path',
}, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./')
  await settled(page)
  expect(asked.filter((path) => /\/(find|cards)\//.test(path))).toEqual([])
  await field(page).pressSequentially('network')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused()
  await expect(page).toHaveURL(/\/search\?q=network$/)
  await expect(results(page).first().locator('mark').first()).toHaveText(/^networks?$/i)
  const many = await count(page).textContent()
  await field(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' learn in:title')
  await expect(page).toHaveURL(/\/search\?q=network\+learn\+in%3Atitle$/)
  await expect(count(page)).not.toHaveText(many ?? '')
  await expect(field(page)).toBeFocused()
  for (const result of await results(page).all()) {
    await expect(result.getByRole('heading').locator('mark').first()).toBeVisible()
  }
  const link = results(page).last().getByRole('heading').getByRole('link')
  await link.press('Enter')
  await expect(page).toHaveURL(/\/news\//)
  await page.goBack()
  await expect(link).toBeFocused()
  await expect(field(page)).toHaveValue('network learn in:title')
  // What was typed after the search was submitted has an entry of its own in the history.
  await page.goBack()
  await expect(field(page)).toHaveValue('network')
  await expect(count(page)).toHaveText(many ?? '')
})

test('texts in any script are found', async ({ page }) => {
  for (const word of ['柯洁', '豪州', 'النموذج العربيه', 'kometen']) {
    await page.goto(`./search?q=${encodeURIComponent(word)}`)
    await expect(results(page).first().locator('mark').first()).toBeVisible()
  }
})

test('operators hold together, and what is not understood is explained', async ({ page }) => {
  await page.goto('./search?q=AlphaGo OR rover tpye:video date:2020 before:2022')
  await expect(page.getByText('tpye: is not known and was read as type:.')).toBeVisible()
  await expect(page.getByText('date: is not known and was left out.')).toBeVisible()
  await expect(results(page).first()).toBeVisible()
  for (const result of await results(page).all()) await expect(result).toContainText('Video')
  await page.getByRole('link', { name: 'Newest first' }).click()
  await expect(page).toHaveURL(/[?&]order=newest/)
  await expect(page.getByRole('link', { name: 'Newest first' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('a misspelled word is corrected, and the reader may insist; then there is advice', async ({
  page,
}) => {
  await page.goto('./search?q=suprecomputer')
  await expect(page.getByText('Showing results for supercomputer')).toBeVisible()
  await page.getByRole('link', { name: 'Search for suprecomputer instead' }).click()
  await expect(count(page)).toHaveText('No story has all of this')
  await expect(page.getByRole('link', { name: 'Browse all topics' })).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    expect.soft(await findingsOfAxe(page, scheme), `axe in the ${scheme} scheme`).toEqual([])
  }
})

test('the help is on the spot, and its examples can be pressed', async ({ page }) => {
  await page.goto('./search?q=chip')
  await page.getByText('How to search').click()
  for (const scheme of ['light', 'dark'] as const) {
    expect.soft(await findingsOfAxe(page, scheme), `axe in the ${scheme} scheme`).toEqual([])
  }
  const example = page.getByRole('link', { name: /^topic:/ })
  const typed = (await example.textContent()) ?? ''
  await example.click()
  await expect(field(page)).toHaveValue(typed)
  await expect(results(page).first().locator('mark').first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads to a page that says what is needed, and where else there are stories', {
    tag: '@host',
  }, async ({ page }) => {
    await page.goto('./')
    await field(page).fill('black hole')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=black\+hole$/)
    await expect(page.locator('main noscript p')).toContainText('needs JavaScript')
    const topics = page.getByRole('main').getByRole('navigation', { name: 'Topics' })
    await expect(topics.getByRole('link', { name: 'Archive' })).toBeVisible()
    await topics.getByRole('link').first().click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})
