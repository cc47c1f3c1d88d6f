import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

const chips = (page: Page) => page.getByRole('list', { name: 'Chosen filters' })
const panel = (page: Page) => page.getByRole('region', { name: 'Filter stories' })
const count = (page: Page) => page.locator('main').getByRole('status').filter({ hasText: /stor/ })

test('filters are combined by keyboard alone, and the focus stays', async ({ page }) => {
  await page.goto('./')
  const toggle = page.getByRole('button', { name: 'Filter', exact: true })
  await toggle.focus()
  await page.keyboard.press('Enter')
  const topics = panel(page).getByRole('button', { name: 'Topics' })
  await topics.focus()
  await page.keyboard.press('Enter')
  const topic = panel(page).getByRole('checkbox').first()
  await topic.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/topic\/[^/]+$/)
  await expect(topic).toBeChecked()
  await expect(topic).toBeFocused()
  await panel(page).getByRole('button', { name: 'Coverage' }).press('Enter')
  const covered = panel(page).getByRole('link', { name: '2 related reports or more' })
  await covered.press('Enter')
  await expect(page).toHaveURL(/\/\?topic=[^&]+&coverage=2$/)
  await expect(covered).toBeFocused()
  await expect(covered).toHaveAttribute('aria-current', 'true')
  const said = (await covered.textContent())?.match(/\d+$/)?.[0]
  await expect(count(page).first()).toHaveText(new RegExp(`^${said} stor`))
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(toggle).toBeFocused()
  await chips(page).getByRole('link').first().press('Enter')
  await expect(page).toHaveURL(/\/\?coverage=2$/)
  await expect(chips(page).getByRole('link')).toHaveCount(1)
  await expect(chips(page).getByRole('link')).toBeFocused()
})

test('a filtered list has an address that opens it, and Back leads to its stories', async ({
  page,
}) => {
  await page.goto('./?topic=science&topic=ai&type=article&since=2015-01-01')
  await expect(chips(page).getByRole('listitem')).toHaveCount(5)
  const stories = page.getByRole('feed').getByRole('article')
  await expect(count(page).first()).toHaveText(/^\d+ stories$/)
  const text = await count(page).first().textContent()
  await expect(page).toHaveTitle(/AI, Articles, from January 1, 2015/)
  const link = stories.nth(2).getByRole('heading').getByRole('link')
  const title = await link.textContent()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await page.goBack()
  await expect(link).toBeFocused()
  await expect(count(page).first()).toHaveText(text ?? '')
  await page.reload()
  await expect(count(page).first()).toHaveText(text ?? '')
  await chips(page).getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories')
  await page.goBack()
  await expect(count(page).first()).toHaveText(text ?? '')
})

test('what an address has wrong is named, and what empties a list, with the way out', async ({
  page,
}) => {
  await page.goto(
    './?topic=science&publisher=nobody.example&type=video&until=2012-03-01&coverage=x',
  )
  await expect(page.getByText('coverage=x')).toBeVisible()
  await expect(page.getByText('publisher=nobody.example')).toBeVisible()
  await expect(page.getByText('No story has all of this.')).toBeVisible()
  const way = page.getByRole('link', { name: /^Without / }).first()
  const stories = /(\d+) stor/.exec((await way.textContent()) ?? '')?.[1]
  await way.click()
  await expect(count(page).first()).toHaveText(new RegExp(`^${stories} stor`))
  await expect(page.getByText('left out')).toBeHidden()
})

test('the panel can be read and used by everybody', async ({ page }) => {
  await page.goto('./?topic=science&type=article&coverage=x')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const shown = {
    Publisher: panel(page).getByRole('checkbox').first(),
    Period: panel(page).getByText('Reckoned'),
    'Kept filters': panel(page).getByRole('textbox'),
  }
  for (const [section, content] of Object.entries(shown)) {
    await panel(page).getByRole('button', { name: section }).click()
    await expect(content).toBeVisible()
    for (const scheme of ['light', 'dark'] as const) {
      const found = await findingsOfAxe(page, scheme, 'section[aria-label="Filter stories"]')
      expect.soft(found, `${section}, ${scheme}`).toEqual([])
    }
  }
  expect(await findingsOfAxe(page, 'light', 'ul[aria-label="Chosen filters"]')).toEqual([])
  await page.setViewportSize({ width: 320, height: 900 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})
