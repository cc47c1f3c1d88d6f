import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

/** A story of the sample with more reports than are shown at first. */
const COVERED = './news/2024-03-29-a-half-second-delay-gives-away-a-backdoor-in-linuxs-plumbing'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

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

for (const search of ['', '?order=publisher']) {
  test(`Back and Reload find what was opened, at the very place${search && ', in the order of the address'}`, async ({
    page,
  }) => {
    await page.goto(COVERED + search)
    const coverage = coverageOf(page)
    await page.mouse.move(10, 10)
    await expect(coverage.getByRole('checkbox')).toBeVisible()
    await coverage.getByText(/^Show all \d+ reports$/).click()
    const row = coverage.getByRole('article').nth(14)
    const name = row.getByRole('link').first()
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const place = async () => Math.round((await row.boundingBox())?.y ?? -1)
    const before = await place()
    const text = await row.textContent()
    await page.reload()
    await expect.poll(place).toBe(before)
    await expect(row).toHaveText(text ?? '')
    await name.click()
    await expect(page).toHaveURL(/\/publisher\//)
    await page.goBack()
    await expect(row).toBeVisible()
    await expect.poll(place).toBe(before)
    await expect(name).toBeFocused()
  })
}

test('on a phone the whole coverage of many reports takes a few screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(COVERED)
  const box = await coverageOf(page).boundingBox()
  expect(box?.height).toBeLessThan(3000)
})
