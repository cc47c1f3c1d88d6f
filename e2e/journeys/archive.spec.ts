import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { namesBelow } from '../setup/builtSite.ts'
import { expect, settled, test, wholeNumber } from '../setup/test.ts'

/** The links of the archive's months, or of a month's stories. */
const entries = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

/** The links of a month's stories. */
const stories = (page: Page) => page.locator('main a[href*="/news/"][href*="-"]')

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function openArchive(page: Page) {
  await page.goto('./archive')
  await settled(page)
}

/** Gives the newest month three parts: the file that it has, three times. */
async function cutNewestMonth(page: Page) {
  await page.route('**/data/archive/*', async (route) => {
    const archive: unknown = await (await route.fetch()).json()
    const text = JSON.stringify(archive).replace(
      /"parts":\["([^"]+)"[^\]]*\]/,
      '"parts":["$1","$1","$1"]',
    )
    await route.fulfill({ contentType: 'application/json', body: text })
  })
}

test('from the foot of a page to the archive, to a month, to a story', async ({ page, watch }) => {
  // The status 404 is an error in the console.
  watch.expectFailures()
  await page.goto('./nowhere')
  await page
    .getByRole('navigation', { name: 'Footer' })
    .getByRole('link', { name: 'Archive' })
    .click()
  await expect(page).toHaveURL('./archive')
  await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeFocused()
  await expect(page).toHaveTitle(/^Archive · /)

  const count = /, (\d+) stor/.exec((await entries(page).first().textContent()) ?? '')?.[1]
  await entries(page).first().click()
  await expect(page).toHaveURL(/\/archive\/\d{4}\/\d\d$/)
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText(new RegExp(`^${count} stor(y|ies) in `))).toBeVisible()
  await expect(page).toHaveTitle(/^[^·]+ · Archive · /)

  const title = (await stories(page).first().textContent()) ?? ''
  await stories(page).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
})

test('the archive has every published story', async ({ page, site }) => {
  const folder = site.content || 'content/news'
  const published = namesBelow(folder).filter(
    (name) =>
      name.endsWith('.md') &&
      !/^(published: false|heat: -1)$/m.test(readFileSync(join(folder, name), 'utf8')),
  )
  await openArchive(page)
  const counts = (await entries(page).allTextContents()).map((text) =>
    wholeNumber(/, ([\d,]+) stor/.exec(text)?.[1] ?? ''),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(published.length)
  await expect(
    page.getByText(`${published.length.toLocaleString('en')} stories in the archive`),
  ).toBeVisible()
})

test('the years are in order, newest first', async ({ page }) => {
  await openArchive(page)
  const years = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(years.length).toBeGreaterThan(5)
  expect(years).toEqual(years.toSorted().toReversed())
})

test('a month has its own days, newest first', async ({ page }) => {
  await openArchive(page)
  const [month, year] =
    (await entries(page).last().getAttribute('href'))?.split('/').toReversed() ?? []
  await entries(page).last().click()
  await expect(stories(page).first()).toBeVisible()
  const days = await page
    .getByRole('heading', { level: 2 })
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days).toEqual(days.toSorted().toReversed())
  for (const day of days) expect(day).toMatch(new RegExp(`^${year}-${month}-`))
})

test('every month is reached from the one after it, and the archive from each', async ({
  page,
}) => {
  await openArchive(page)
  const months = await entries(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  const oldestFirst = months.toSorted().slice(0, 4)
  await page.goto(oldestFirst[0] ?? '')
  for (const path of oldestFirst.slice(1)) {
    await page
      .getByRole('navigation', { name: 'Other months', exact: true })
      .getByRole('link')
      .last()
      .click()
    await expect(page).toHaveURL(path)
    await settled(page)
  }
  await page.getByRole('main').getByRole('link', { name: 'Archive', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeFocused()
})

test('Back from a story to its month, and from there to the archive, finds the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 300 })
  await openArchive(page)
  const month = entries(page).nth((await entries(page).count()) >> 1)
  await month.evaluate((link) => link.scrollIntoView({ block: 'center' }))
  const inArchive = await page.evaluate(() => scrollY)
  await month.click()
  await expect(page).toHaveURL(/\/archive\/\d{4}\/\d\d$/)
  await expect(stories(page).last()).toBeAttached()
  await stories(page)
    .last()
    .evaluate((link) => link.scrollIntoView({ block: 'center' }))
  const inMonth = await page.evaluate(() => scrollY)
  await stories(page).last().click()
  await expect(page).toHaveURL(/\/news\/\d{4}-/)
  await page.goBack()
  await expect(stories(page).last()).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(inMonth)
  await page.goBack()
  await expect(month).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(inArchive)
})

test('a month of several parts shows its newest, and each part has an address', async ({
  page,
  watch,
}) => {
  // Its last step is a part that is not there: the status 404 is an error in the console.
  watch.expectFailures()
  await cutNewestMonth(page)
  await openArchive(page)
  const month = page.locator('main section').first().getByRole('link').last()
  const path = (await month.getAttribute('href')) ?? ''
  await month.click()
  await expect(heading(page)).toHaveText(/, part 3 of 3$/)
  const ways = page.getByRole('navigation', { name: 'Other months', exact: true })
  await expect(ways.getByRole('link', { name: 'Part 3' })).toHaveAttribute('aria-current', 'page')
  await expect(ways.getByRole('link', { name: 'Later' })).toHaveCount(0)
  await ways.getByRole('link', { name: 'Earlier' }).click()
  await expect(page).toHaveURL(`${path}/2`)
  await expect(heading(page)).toHaveText(/, part 2 of 3$/)
  await expect(heading(page)).toBeFocused()
  await ways.getByRole('link', { name: 'Part 1' }).click()
  await expect(page).toHaveURL(`${path}/1`)
  await expect(ways.getByRole('link', { name: 'Earlier' })).toHaveCount(0)
  await ways.getByRole('link', { name: 'Later' }).click()
  await expect(page).toHaveURL(`${path}/2`)
  await page.goto(`${path}/4`)
  await expect(heading(page)).toHaveText('Month not found')
})

for (const { what, pattern, open } of [
  { what: 'the archive', pattern: '**/data/archive/*', open: openFromFooter },
  { what: 'a month', pattern: '**/data/months/*', open: openMonth },
]) {
  test(`${what} that does not arrive shows an error, and a retry recovers`, async ({
    page,
    watch,
  }) => {
    watch.expectFailures()
    await page.route(pattern, (route) => route.fulfill({ status: 500 }))
    await open(page)
    await expect(heading(page)).toHaveText(/^Could not load /)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.unroute(pattern)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(entries(page).first()).toBeVisible()
    await expect(heading(page)).toBeFocused()
  })
}

async function openFromFooter(page: Page) {
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click()
}

async function openMonth(page: Page) {
  await openArchive(page)
  await entries(page).first().click()
}
