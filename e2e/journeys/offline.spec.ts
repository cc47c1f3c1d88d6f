import type { BrowserContext, Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, settled, test } from '../setup/test.ts'

test.use({ serviceWorkers: 'allow' })

/** Opens a page, and waits until the site would work without a network. */
async function openKept(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await settled(page)
  await page.mouse.move(5, 5)
  await page.waitForFunction(() => navigator.serviceWorker?.controller)
}

/** Waits until something that views show is kept. */
const kept = (page: Page, key: string, cache = 'views') =>
  expect
    .poll(() =>
      page.evaluate(
        async ([part, kind]) => {
          const names = (await caches.keys()).filter((name) => name.endsWith(`:${kind}`))
          const requests = await Promise.all(
            names.map(async (name) => (await caches.open(name)).keys()),
          )
          return requests.flat().some(({ url }) => decodeURIComponent(url).includes(part ?? ''))
        },
        [key, cache],
      ),
    )
    .toBe(true)

/** Without a network. What the browser then says in its console is expected. */
async function goOffline(context: BrowserContext, watch: { expectFailures(): void }) {
  watch.expectFailures()
  await context.setOffline(true)
}

test('lists and stories that were read are there without a network, and say that they are old copies @host', async ({
  page,
  context,
  watch,
}) => {
  await openKept(page, './')
  await kept(page, '["list",null,"head"]')
  const story = page.getByRole('article').getByRole('heading').getByRole('link').first()
  const title = await story.textContent()
  await story.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await kept(page, '["story"')
  const address = page.url()
  await goOffline(context, watch)
  // Neither page was ever asked for as a page.
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(page.getByText(/as you saw it last/)).toBeVisible()
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('what is not there says so, and what is; with the network it comes by itself', async ({
  page,
  context,
  watch,
}) => {
  await openKept(page, './topic/ai')
  await kept(page, '["list","ai"')
  await goOffline(context, watch)
  await page.goto('./archive')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Could not load the archive')
  const here = page.getByRole('main').getByRole('link', { name: 'AI', exact: true })
  await expect(here).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Here for reading offline' })).toBeVisible()
  expect(await findingsOfAxe(page, 'light', 'main')).toEqual([])
  await here.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Could not load the archive')
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive')
})

test('a page that was visited comes whole without a network, whatever the clock says', async ({
  page,
  context,
  watch,
}) => {
  await page.clock.setFixedTime(new Date('1999-12-31T23:59:59Z'))
  await openKept(page, './')
  await page.goto('./topics')
  await kept(page, '/topics', 'pages')
  await goOffline(context, watch)
  await page.clock.setFixedTime(new Date('2099-01-01T00:00:00Z'))
  await page.goto('./topics')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await expect(page.getByText(/as you saw it last/)).toBeVisible()
})

test('a saved story is there with its coverage after all that was read is forgotten', async ({
  page,
  context,
  watch,
}) => {
  await openKept(page, './covered')
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Related coverage' })).toBeVisible()
  const address = page.url()
  const reports = page.getByRole('main').locator('section article a[href^=http]')
  await expect(reports.nth(1)).toBeVisible()
  const names = await reports.allInnerTexts()
  await page.keyboard.press('s')
  await kept(page, '["story"', 'saved')
  await page.goto('./settings')
  await page.getByRole('button', { name: 'Forget all but what is saved' }).click()
  await expect(page.getByRole('heading', { name: 'Read lately' })).toHaveCount(0)
  await goOffline(context, watch)
  await page.goto(address)
  await expect.poll(() => reports.allInnerTexts()).toEqual(names)
})
