import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../../setup/axe.ts'
import { isNight, LEFT_TO_NIGHT } from '../../setup/night.ts'
import { expect, test } from '../../setup/test.ts'
import { MANY } from './coverageFiles.ts'

const coverage = (page: Page) => page.getByRole('region', { name: 'Related coverage' })
const rows = (page: Page) => coverage(page).getByRole('article').filter({ visible: true })
const opener = (page: Page, words: string | RegExp) =>
  page.locator('summary').filter({ hasText: words })

/** Those that lie more than 30 days from the story. */
const FAR = Math.floor((MANY + 1) / 4)

test('of 179 reports a dozen is shown; all others come in place, the far ones by year', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/news/2021-06-20-many-reports')
  await expect(rows(page)).toHaveCount(12)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThan(9000)
  await opener(page, /^Show all \d+ reports/).click()
  // The story itself is one of them.
  await expect.poll(() => rows(page).count()).toBeGreaterThan(MANY - FAR - 10)
  const far = page.getByRole('region', { name: 'Long before or after' })
  for (const year of await far.locator('summary').all()) await year.click()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('a very long list of reports in several scripts can be used by everybody', async ({
  page,
}) => {
  test.skip(!isNight, LEFT_TO_NIGHT)
  test.slow()
  await page.goto('/news/2021-06-20-many-reports')
  await page.mouse.wheel(0, 1000)
  await expect(coverage(page)).toContainText(/Numbers that differ: .*475.*500/)
  for (const scheme of ['light', 'dark'] as const) {
    expect.soft(await findingsOfAxe(page, scheme, 'main'), scheme).toEqual([])
  }
})

test('one text in five places is one row, an accelerated copy is the page that it copies', async ({
  page,
}) => {
  await page.goto('/news/2021-06-20-copies')
  await expect(rows(page).filter({ hasText: 'Observatory finds water' })).toHaveCount(1)
  await opener(page, 'Same text in 4 more outlets').click()
  await expect(rows(page)).toHaveCount(3)
  await expect(coverage(page).getByText('an accelerated copy of it')).toHaveCount(0)
  await expect(coverage(page)).toContainText('8 outlets, about 4 distinct reports')
})

test('a date that lies days before all others, or in the future, is marked and never the first', async ({
  page,
}) => {
  await page.goto('/news/2021-06-20-copies')
  const when = page.getByRole('region', { name: 'Who reported when' })
  await expect(when.getByText(/^First: Sky/)).toBeVisible()
  await expect(when.getByText(/lies days before all others/).first()).toBeAttached()
  const far = page.getByRole('region', { name: 'Long before or after' })
  await far.locator('summary', { hasText: '2099' }).click()
  await expect(far.getByText('Dated in a far future')).toBeVisible()
})

test('two files of one page know each other, and one has what a folded file hands over', async ({
  page,
}) => {
  await page.goto('/news/2021-06-19-one-event-again')
  const twin = page.getByRole('listitem').filter({ hasText: /of the same reports/ })
  await twin.getByRole('link', { name: 'The dam holds', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dam holds')
  await expect(twin.getByRole('link', { name: 'The dam holds, says its keeper' })).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Handed over by a file' })).toBeVisible()
  await expect(rows(page).filter({ hasText: 'The lead of the folded file' })).toHaveCount(0)
})
