import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

/** Opens the first story of the feed that has related coverage. */
async function openCovered(page: Page) {
  await page.goto('./')
  const card = page.getByRole('article').filter({ hasText: 'Also reported by' }).first()
  const outlet = await card
    .getByText('Also reported by')
    .locator('xpath=..')
    .locator('bdi')
    .first()
    .textContent()
  const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  await card.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page).toHaveTitle(/ · /)
  return { title, outlet: outlet ?? '' }
}

test('a story shows the coverage of other publishers and leads to it', async ({
  page,
  context,
  watch,
}) => {
  watch.expectDepartures()
  const { outlet } = await openCovered(page)
  const coverage = page.getByRole('region', { name: 'Related coverage' })
  await expect(coverage.getByText(outlet).first()).toBeAttached()
  const link = coverage.getByRole('article').getByRole('heading').getByRole('link').first()
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(link).toHaveAccessibleName(/opens in a new tab/)
  const [popup] = await Promise.all([context.waitForEvent('page'), link.click()])
  await expect(popup).toHaveTitle('Elsewhere')
  const request = watch.foreign.find((each) => each.resourceType() === 'document')
  expect(await request?.headerValue('referer')).toBeNull()
})

test('on paper there are the story and its coverage with the addresses, and nothing to press', async ({
  page,
}) => {
  await openCovered(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('nav, footer, form, button').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('[data-letter-tile]').filter({ visible: true })).toHaveCount(0)
  const coverage = page.getByRole('region', { name: 'Related coverage' })
  for (const link of await coverage.getByRole('heading').getByRole('link').all()) {
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content)
    expect(printed).toBe(JSON.stringify(await link.getAttribute('href')))
  }
})

test('one plain action follows the original link, without a referrer', async ({
  page,
  context,
  watch,
}) => {
  watch.expectDepartures()
  await openCovered(page)
  const action = page.getByRole('link', { name: /^(Read|Watch) the original at/ })
  await expect(action).toHaveCount(1)
  const [popup] = await Promise.all([context.waitForEvent('page'), action.click()])
  await expect(popup).toHaveTitle('Elsewhere')
  const request = watch.foreign.find((each) => each.resourceType() === 'document')
  expect(request?.url()).toBe(await action.getAttribute('href'))
  expect(await request?.headerValue('referer')).toBeNull()
})

test('the story is there on a cold load, and leads to the stories beside it', async ({ page }) => {
  const { title } = await openCovered(page)
  await page.goto(page.url())
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const others = page.getByRole('navigation', { name: 'Other stories' })
  await others.getByRole('link', { name: /^Older story/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await others.getByRole('link', { name: /^Newer story/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
})
