import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

/** A story of the sample with more reports than are shown at first. */
const COVERED = './news/2024-03-29-a-half-second-delay-gives-away-a-backdoor-in-linuxs-plumbing'

const coverageOf = (page: Page) => page.getByRole('region', { name: 'Related coverage' })

test('the coverage is there before its script, which comes at the first deed, and nothing moves for it', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/\/Coverage-[^/]+\.js$/.test(request.url())) scripts.push(request.url())
  })
  await page.goto(COVERED)
  await page.waitForLoadState('networkidle')
  await expect(coverageOf(page).getByRole('article').getByRole('heading').first()).toBeAttached()
  expect(scripts).toEqual([])
  const place = () => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await place()
  await page.mouse.move(10, 10)
  await expect(coverageOf(page).getByRole('checkbox')).toBeVisible()
  expect(scripts).toHaveLength(1)
  expect(await place()).toBe(before)
})

test('a reader puts the reports in order, and comes back to that order by its address', async ({
  page,
}) => {
  await page.goto(COVERED)
  await page.mouse.move(10, 10)
  const coverage = coverageOf(page)
  await expect(coverage.getByRole('checkbox')).toBeVisible()
  const order = coverage.getByRole('list', { name: 'Order of the reports' })
  const chosen = order.getByRole('link', { name: 'By publisher' })
  await chosen.focus()
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveAttribute('aria-current', 'true')
  await expect(chosen).toBeFocused()
  await expect(page).toHaveURL(/\?order=publisher$/)
  const names = () =>
    coverage.locator('article > p a bdi').filter({ visible: true }).allTextContents()
  const byName = await names()
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('en').compare))
  await page.reload()
  await expect(chosen).toHaveAttribute('aria-current', 'true')
  expect(await names()).toEqual(byName)
})

test('a dozen is shown at first; all others come in place, and the focus goes on to them', async ({
  page,
}) => {
  await page.goto(COVERED)
  const coverage = coverageOf(page)
  await expect(coverage.getByRole('article')).toHaveCount(12)
  const all = coverage.getByText(/^Show all \d+ reports$/)
  await page.mouse.move(10, 10)
  await all.locator('xpath=..').press('Enter')
  await expect(coverage.getByText('Show fewer')).toBeVisible()
  expect(await coverage.getByRole('article').count()).toBeGreaterThan(12)
  await page.keyboard.press('Tab')
  const next = coverage.getByRole('article').nth(12)
  await expect(next.getByRole('link').first()).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('all reports can be read, and nothing is offered that would not work', async ({ page }) => {
    await page.goto(COVERED)
    const coverage = coverageOf(page)
    await coverage.getByText(/^Show all \d+ reports$/).click()
    expect(await coverage.getByRole('article').count()).toBeGreaterThan(12)
    await expect(coverage.getByText('Earliest first')).toBeHidden()
    await expect(coverage.getByRole('checkbox')).toBeHidden()
  })
})

test('on a phone the whole coverage of many reports takes a few screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(COVERED)
  const box = await coverageOf(page).boundingBox()
  expect(box?.height).toBeLessThan(3000)
})
