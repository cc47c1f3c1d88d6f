import type { Page, Route } from '@playwright/test'
import { expect, test, withoutFinishedPages } from '../setup/test.ts'

interface Failure {
  readonly what: string
  /** Of the file's address. */
  readonly pattern: string
  /** Where it is needed. */
  readonly path: string
  /** What comes instead. */
  readonly fulfill: (route: Route) => Promise<void>
}

test.beforeEach(({ page }) => withoutFinishedPages(page))

/** What else may come instead of a file, and what is said of it: src/app/data/fetchFile.test.ts, src/app/frame/failures.test.tsx. */
const FAILURES: Failure[] = [
  {
    what: 'a page of stories that is cut off',
    pattern: '**/data/pages/*',
    path: './',
    fulfill: (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"stories":[{"id"' }),
  },
  {
    what: 'a list of topics that does not arrive',
    pattern: '**/data/topics/*',
    path: './topics',
    fulfill: (route) => route.abort(),
  },
]

for (const { what, pattern, path, fulfill } of FAILURES) {
  test(`${what} shows an error, and a retry recovers`, async ({ page, watch }) => {
    watch.expectFailures()
    let asked = 0
    await page.route(pattern, (route) => {
      asked++
      return fulfill(route)
    })
    await page.goto(path)
    await expect(page.getByText(/^Could not load the (stories|topics)$/)).toBeVisible()
    await expect(page.getByRole('alert')).toBeVisible()
    const before = asked
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => asked).toBeGreaterThan(before)
    await expect(page.getByRole('alert')).toContainText('Trying again did not help')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
    await page.unroute(pattern)
    // What is under way then may bring it, too.
    const button = page.getByRole('button', { name: 'Try again' })
    const stories = page.getByRole('main').getByRole('link').nth(3)
    await expect(async () => {
      if (await button.isVisible()) await button.click({ timeout: 1000 })
      await expect(stories).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement !== document.body))
      .toBe(true)
  })
}

async function firstStoryPath(page: Page): Promise<string> {
  await page.goto('./')
  const link = page.getByRole('article').first().getByRole('heading').getByRole('link')
  return (await link.getAttribute('href')) ?? ''
}

test('a story that does not arrive shows an error, and a retry recovers', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  const path = await firstStoryPath(page)
  await page.route('**/data/stories/*', (route) => route.fulfill({ status: 500 }))
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Could not load this story')
  await page.unroute('**/data/stories/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('link', { name: /the original at/ })).toBeVisible()
})

test('more stories that do not arrive leave the others, and a retry brings them', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  await page.goto('./')
  const cards = page.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const size = await cards.count()
  await page.route('**/data/pages/*', (route) => route.abort())
  // Without scrolling there, which would load by itself.
  await page.getByRole('link', { name: 'More stories' }).dispatchEvent('click')
  await expect(page.getByText('Could not load more stories')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
  await expect(cards).toHaveCount(size)
  await page.unroute('**/data/pages/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => cards.count()).toBeGreaterThan(size)
  await expect(cards.nth(size).getByRole('heading').getByRole('link')).toBeFocused()
})

test('a tab left open over a new release recovers: a retry asks for the manifest anew', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  const release = { isNew: false }
  await page.route('**/data/manifest.json', async (route) => {
    const manifest = await (await route.fetch()).text()
    const text = release.isNew ? manifest : manifest.replaceAll(/topics\/[0-9a-f]+/g, 'topics/old')
    await route.fulfill({ contentType: 'application/json', body: text })
  })
  await page.goto('./')
  await page.getByRole('main').getByRole('link', { name: 'All topics', exact: true }).click()
  await expect(page.getByText('Could not load the topics')).toBeVisible()
  release.isNew = true
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible()
  // A look for news may be on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test.describe('without its scripts', () => {
  test.use({ comesAlive: false })

  test('an address without a finished page is not blank where no script arrives', async ({
    page,
    watch,
  }) => {
    watch.expectFailures()
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('./no-such-page')
    await expect(page.getByRole('heading', { name: 'This page has not come yet' })).toBeVisible({
      timeout: 10_000,
    })
    await expect(page.getByRole('link', { name: 'Reload the page' })).toBeVisible()
  })
})
