import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

test.skip(({ site }) => site.name === 'archive', 'its facts are those of the sample')

/** Its reports say "475", "475 times" and "nearly 500". */
const STORY =
  './news/2020-11-18-lapd-bans-the-use-of-clearviews-controversial-facial-recognition-software'

const coverage = (page: Page) => page.getByRole('region', { name: 'Related coverage' })
const marksSwitch = (page: Page) =>
  coverage(page).getByRole('checkbox', { name: 'Mark what differs' })
const marks = (page: Page) => coverage(page).getByRole('article').locator('mark')

test('what only one headline says is marked, numbers that differ are said, and a reader can switch that off', async ({
  page,
}) => {
  await page.goto(STORY)
  // The section becomes live at the reader's first deed.
  await page.mouse.wheel(0, 900)
  await expect(coverage(page).getByText('Numbers that differ: 475 · Nearly 500')).toBeVisible()
  await expect(marks(page).filter({ hasText: /^Nearly 500$/ })).toBeVisible()
  await expect(marks(page).filter({ hasText: /^475$/ })).toHaveCount(2)
  const heights = () =>
    coverage(page)
      .getByRole('article')
      .evaluateAll((rows) => rows.map((row) => row.clientHeight))
  const marked = await heights()
  await marksSwitch(page).uncheck()
  await expect(marks(page)).toHaveCount(0)
  expect(await heights()).toEqual(marked)
  await page.reload()
  await page.mouse.wheel(0, 900)
  await expect(marksSwitch(page)).toBeVisible()
  await expect(marksSwitch(page)).not.toBeChecked()
  await expect(coverage(page).getByText('only one says it')).toBeHidden()
  await expect(marks(page)).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('headlines are whole, and nothing is offered that would not work', async ({ page }) => {
    await page.goto(STORY)
    await expect(
      coverage(page).getByRole('link', { name: /^Nearly 500 unapproved searches cost/ }),
    ).toBeVisible()
    await expect(marksSwitch(page)).toBeHidden()
  })
})
