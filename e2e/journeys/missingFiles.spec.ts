import { expect, settled, test } from '../setup/test.ts'

test.describe('without its script', () => {
  test.use({ comesAlive: false })

  test('a page that was left without its script stays as it came', async ({ page, watch }) => {
    watch.expectFailures()
    const kept = Promise.withResolvers<void>()
    await page.route(/\/assets\/ListView-/, (route) => {
      kept.resolve()
      return route.abort()
    })
    await page.goto('./')
    await kept.promise
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

test('a view whose code does not arrive says so, and comes by itself when the browser is online again', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  await page.goto('./')
  await settled(page)
  await page.route(/\/assets\/TopicsView-|\/data\/manifest/, (route) => route.abort())
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Topics' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
})

test('a view whose code a new release has taken away comes with a new page', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  await page.goto('./')
  await settled(page)
  await page.route(/\/assets\/TopicsView-/, (route) => route.fulfill({ status: 404 }))
  const reloaded = page.waitForRequest((request) => request.isNavigationRequest())
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Topics' })
    .click()
  await reloaded
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('links lead on where the styles of a page hang', async ({ context, watch }) => {
  watch.expectFailures()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const real = setTimeout
    Object.assign(window, { setTimeout: (run: () => void, delay = 0) => real(run, delay / 20) })
  })
  await page.route(/\.css$/, () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/news\/\d{4}-/)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a page whose picture does not come has the app as soon as the reader does something', async ({
  context,
  watch,
}) => {
  watch.expectFailures()
  const page = await context.newPage()
  // Nothing else than the reader may start the app: neither patience nor the end of loading.
  await page.addInitScript(() => {
    const real = setTimeout
    Object.assign(window, {
      setTimeout: (run: () => void, delay = 0) => (delay >= 1000 ? 0 : real(run, delay)),
    })
  })
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== 'image') return route.fallback()
      await released
      return route.abort()
    },
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect.poll(() => asked.some((url) => /\/assets\/start-/.test(url))).toBe(true)
  expect(asked.some((url) => /\/assets\/main-/.test(url))).toBe(false)
  await expect(async () => {
    await page.keyboard.press('Shift')
    expect(asked.some((url) => /\/assets\/main-/.test(url))).toBe(true)
  }).toPass()
  release()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
