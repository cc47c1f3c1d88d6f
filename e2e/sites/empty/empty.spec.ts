import { findingsOfAxe } from '../../setup/axe.ts'
import { expect, test } from '../../setup/test.ts'

test('a reader without content says so in a friendly way and works', async ({ page, watch }) => {
  await page.goto('/')
  await expect(page.getByText('There are no stories here yet.')).toBeVisible()
  expect(await findingsOfAxe(page, 'light')).toEqual([])
  await page.getByRole('link', { name: 'Topics', exact: true }).click()
  await expect(page.getByText('There are no topics yet.')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click()
  await expect(page.getByText('There are no stories in the archive yet.')).toBeVisible()
  // The status 404 is an error in the console.
  watch.expectFailures()
  await page.goto('/news/2020-01-01-none')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Story not found')
})
