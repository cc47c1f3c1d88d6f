import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const publishers = (page: Page) => main(page).locator(':not(nav) > :is(ul, ol) > li > a')

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

test('publishers stand in the order that the address has, with what it counts', async ({
  page,
}) => {
  await page.goto('./publishers')
  const orders = main(page).getByRole('navigation', { name: 'Orders' })
  await orders.getByRole('link', { name: 'Most often first' }).click()
  await expect(page).toHaveURL(/\/publishers\/first$/)
  await expect(heading(page)).toBeFocused()
  const rows = main(page).locator('ol > li')
  await expect(rows.first()).toHaveText(/\d+ of \d+$/)
  const shares = await rows.allTextContents()
  const counts = shares.map((text) => Number(/(\d+) of \d+$/.exec(text)?.[1]))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await rows.first().getByRole('link').click()
  const figures = main(page).getByRole('region', { name: 'In figures' })
  await expect(figures.getByRole('definition').first()).toHaveText(
    `${counts[0]} of ${shares[0]?.match(/\d+$/)?.[0]}`,
  )
  await page.goBack()
  await expect(orders.getByRole('link', { name: 'Most often first' })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('each order is a page of its own', async ({ page }) => {
    await page.goto('./publishers')
    await main(page).getByRole('link', { name: 'Most often within a day' }).click()
    await expect(heading(page)).toHaveText('Publishers: Most often within a day')
    await expect(main(page).locator('ol > li').first()).toHaveText(/\d+ of \d+$/)
  })

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
