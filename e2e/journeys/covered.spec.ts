import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

const stories = (page: Page) => page.getByRole('main').getByRole('list').getByRole('article')
const periods = (page: Page) => page.getByRole('navigation', { name: 'Periods' })

/** How many distinct reports each story is said to have. */
async function distinctReports(page: Page): Promise<number[]> {
  const said = await page.getByText(/\d outlets, about \d+ distinct reports?/).allTextContents()
  return said.map((text) => Number(/(\d+) distinct/.exec(text)?.[1]))
}

test('a reader goes from the hottest stories to the most covered ones of the year, and on to a story', async ({
  page,
}) => {
  await page.goto('./top/year')
  await page
    .getByRole('navigation', { name: 'Rankings' })
    .getByRole('link', { name: 'Most covered' })
    .click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Most covered of the year' }),
  ).toBeFocused()
  const counts = await distinctReports(page)
  expect(counts.length).toBeGreaterThan(3)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await expect(stories(page).first()).toContainText(/Most on \w+ \d+, \d{4}: \d+ reports/)
  const link = stories(page).first().getByRole('heading').getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.goBack()
  await expect(link).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the most covered stories of each period are there, with bars for the days of their reports', {
    tag: '@path',
  }, async ({ page }) => {
    await page.goto('./covered')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Most covered of the week')
    await periods(page).getByRole('link', { name: 'Year' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Most covered of the year')
    expect((await distinctReports(page)).length).toBeGreaterThan(3)
    await expect(stories(page).first().locator('svg[aria-hidden=true] path').first()).toBeVisible()
  })
})
