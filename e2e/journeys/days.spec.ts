import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

test.skip(({ site }) => site.name === 'archive', 'its facts are those of the sample')

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const others = (page: Page) => page.getByRole('navigation', { name: 'Other days', exact: true })
const stories = (page: Page) => page.getByRole('main').getByRole('list').getByRole('article')

/** How many outlets and reports each story of a day's page has, as the page says. */
async function coverage(page: Page): Promise<[outlets: number, distinct: number][]> {
  const texts = await stories(page).allTextContents()
  return texts.map((text) => {
    const [, outlets, distinct] = /(\d+) outlets?, about (\d+) distinct/.exec(text) ?? []
    return [Number(outlets ?? 1), Number(distinct ?? 1)]
  })
}

/** Opens the day with the most stories of the newest months. */
async function openFullDay(page: Page): Promise<void> {
  await page.goto('./archive')
  const months = page.getByRole('main').getByRole('listitem').getByRole('link')
  const paths = await months.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  )
  let best = { path: '', count: 0 }
  for (const path of paths.slice(0, MONTHS)) {
    await page.goto(path)
    const days = await page.locator('main section').evaluateAll((all) =>
      all.map((section) => ({
        path: section.querySelector('h2 a')?.getAttribute('href') ?? '',
        count: section.querySelectorAll('li').length,
      })),
    )
    for (const day of days) if (day.count > best.count) best = day
  }
  expect(best.count).toBeGreaterThan(1)
  await page.goto(best.path)
}
const MONTHS = 12

test('from a date of the feed to that day, to the day before, to a story, and back by its date', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: /day, / }).last().click()
  await expect(page).toHaveURL(/\/day\/\d{4}-\d\d-\d\d$/)
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText(/^\w+day, \w+ \d+, \d{4}$/)
  await others(page).getByRole('link').first().click()
  await expect(heading(page)).toBeFocused()
  const day = new URL(page.url()).pathname
  await stories(page).first().getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/news\//)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^\w+ \d+, \d{4}/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${day}$`))
  await page.goBack()
  await expect(page).toHaveURL(/\/news\//)
})

test('the most covered story of a day comes first', async ({ page }) => {
  await openFullDay(page)
  const found = await coverage(page)
  expect(found.length).toBeGreaterThan(1)
  const sorted = found.toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  expect(found).toEqual(sorted)
})

test('the page that is fetched is the one that was finished', async ({ page }) => {
  await openFullDay(page)
  const title = (await heading(page).textContent()) ?? ''
  const finished = await stories(page).getByRole('heading').allTextContents()
  await others(page).getByRole('link').first().click()
  await expect(heading(page)).not.toHaveText(title)
  await page.reload()
  await others(page).getByRole('link').last().click()
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  expect(await stories(page).getByRole('heading').allTextContents()).toEqual(finished)
})

test('a day without stories, and what is no day, lead to the nearest days', {
  tag: '@host',
}, async ({ page, watch }) => {
  // The status 404 is an error in the console.
  watch.expectFailures()
  await page.goto('./day/1066-10-14')
  await expect(heading(page)).toHaveText('No stories on October 14, 1066')
  await expect(others(page).getByRole('link')).toHaveCount(1)
  await page.goto('./day/2023-02-29')
  await expect(heading(page)).toHaveText('No such day')
  await others(page).getByRole('link').first().click()
  await expect(heading(page)).toHaveText(/^\w+day, /)
  await expect(stories(page).first()).toBeVisible()
})

test('a day that is typed into the palette is gone to', async ({ page }) => {
  await openFullDay(page)
  const title = (await heading(page).textContent()) ?? ''
  const day = new URL(page.url()).pathname.slice(-'2020-11-18'.length)
  await page.goto('./')
  await page.getByRole('button', { name: 'Go to…' }).click()
  await page.getByRole('combobox').fill(day)
  await expect(page.getByRole('option').first()).toHaveText(title)
  await page.getByRole('combobox').press('Enter')
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
})
