import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const publishers = (page: Page) => main(page).getByRole('listitem').getByRole('link')

/** Goes from the overview to the publisher that has the most stories; gives its name. */
async function openLargest(page: Page): Promise<string> {
  await page.goto('./publishers')
  const link = publishers(page).first()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(page).toHaveURL(/\/publisher\/[^/]+\.[^/]+$/)
  await expect(heading(page)).toHaveText(name)
  return name
}

test('from a story to its publisher, to what else that has covered, and to the overview', {
  tag: '@host',
}, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  const publisher = main(page)
    .getByRole('link', { name: /all its stories here$/ })
    .first()
  const name = ((await publisher.textContent()) ?? '').replace(/:.*/, '')
  await publisher.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${name} · `))
  await expect(page.getByRole('article').first()).toContainText(name)
  await main(page).getByRole('link', { name: 'Publishers', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Publishers' })).toBeFocused()
  await expect(publishers(page).filter({ hasText: name }).first()).toBeVisible()
})

test('a publisher’s two lists are beside each other, and Back returns', async ({ page }) => {
  await page.goto('./publishers')
  const both = main(page)
    .getByRole('listitem')
    .filter({ hasText: /stor(y|ies) \+\d/ })
  const link = both.first().getByRole('link')
  const name = (await link.textContent()) ?? ''
  const publisher = await link.getAttribute('href')
  await link.click()
  await main(page)
    .getByRole('link', { name: /^Also covered/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: `${name}: also covered` })).toBeFocused()
  const story = main(page).locator('a[href*="/news/"]').first()
  const title = (await story.textContent()) ?? ''
  await story.click()
  await expect(heading(page)).toHaveText(title)
  // Its report may have another of its names.
  await expect(main(page).locator(`a[href$="${publisher}"]`).first()).toBeVisible()
  await page.goBack()
  await expect(story).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('publishers, their stories and their feeds are there', async ({ page, request }) => {
    const name = await openLargest(page)
    await expect(page.getByRole('article').first()).toBeVisible()
    const feed = await main(page)
      .getByRole('link', { name: `Feed of ${name} for feed readers` })
      .getAttribute('href')
    const answer = await request.get(new URL(feed ?? '', page.url()).href)
    expect(await answer.text()).toContain(`<title>${name} · `)
    const offered = page.locator('link[rel=alternate]').first()
    await expect(offered).toHaveAttribute('href', feed ?? '')
    await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/news\//)
  })
})
