import { expect, test, wholeNumber } from '../setup/test.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('the feed shows stories by day, newest first', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories')
  const days = await page
    .getByRole('heading', { level: 2 })
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(days.length).toBeGreaterThan(1)
  expect(days).toEqual(days.toSorted().toReversed())
})

test('a card leads to the story here, and its publisher to the original', async ({
  page,
  context,
  watch,
}) => {
  watch.expectDepartures()
  const card = page.getByRole('article').first()
  const original = card.getByRole('link', { name: /opens in a new tab/ })
  const address = (await original.getAttribute('href')) ?? ''
  const [popup] = await Promise.all([context.waitForEvent('page'), original.click()])
  await expect(popup).toHaveTitle('Elsewhere')
  const request = watch.foreign.find((each) => each.resourceType() === 'document')
  expect(request?.url()).toBe(address)
  expect(await request?.headerValue('referer')).toBeNull()

  const headline = card.getByRole('heading', { level: 3 })
  const title = (await headline.textContent()) ?? ''
  await headline.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
})

test('scrolling loads more by itself', async ({ page }) => {
  const cards = page.getByRole('article')
  const size = await cards.count()
  await expect(page.getByRole('link', { name: 'More stories' })).toHaveAttribute(
    'href',
    /\/page\/\d+$/,
  )
  await page.keyboard.press('End')
  await expect.poll(() => cards.count()).toBeGreaterThan(size)
})

test('a cold load of a list page starts there, with newer stories above', async ({ page }) => {
  await page.goto('./page/1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All stories, page 1 of \d+$/)
  await expect(page).toHaveTitle(/^All stories, page 1 of \d+ · /)
  const oldest = await page
    .getByRole('article')
    .last()
    .getByRole('heading', { level: 3 })
    .textContent()
  await page.getByRole('link', { name: 'Newer stories' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('article', { name: oldest ?? '' })).toHaveCount(0)
})

test('every page of stories is reached by the links alone', async ({ page, baseURL }) => {
  // An archive has hundreds of pages.
  test.setTimeout(10 * 60_000)
  await page.goto('./page/1')
  const stories = new Set<string | null>()
  const read = async () => {
    await expect(page.getByRole('article').first()).toBeVisible()
    const links = page.getByRole('article').getByRole('heading').getByRole('link')
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    for (const path of paths) stories.add(path)
  }
  while (page.url() !== baseURL) {
    await read()
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await page.getByRole('link', { name: 'Newer stories' }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toHaveCount(0)
  }
  await read()
  const count = wholeNumber((await page.getByText(/^[\d,]+ stories/).textContent()) ?? '')
  expect(stories.size).toBe(count)
})
