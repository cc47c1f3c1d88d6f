import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { ARCHIVE } from '../setup/sites.ts'
import { expect, settled, test } from '../setup/test.ts'

test('a page is asked for once: what it shows came with it', { tag: '@host' }, async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(request.url())
  })
  await page.goto('./')
  await settled(page)
  const story = await page
    .getByRole('article')
    .first()
    .getByRole('link')
    .first()
    .getAttribute('href')
  for (const path of ['./', './topics', './archive', story ?? '']) {
    await page.goto(path)
    await settled(page)
    await page.waitForLoadState('networkidle')
  }
  expect(fetched).toEqual([])
})

test('nothing is fetched ahead before the reader does something; then the story in mind is', {
  tag: '@host',
}, async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(request.url())
  })
  await page.goto('./')
  await settled(page)
  await page.waitForLoadState('networkidle')
  expect(fetched).toEqual([])
  const headline = page.getByRole('article').nth(1).getByRole('heading').getByRole('link')
  const arrival = page.waitForResponse(/\/data\/stories\//)
  await headline.hover()
  await arrival
  await page.waitForLoadState('networkidle')
  const before = fetched.length
  const title = (await headline.textContent()) ?? ''
  await headline.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(fetched.length).toBe(before)
})

test('a reader who saves data has nothing fetched ahead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(request.url())
  })
  await page.clock.install()
  await page.goto('./')
  await settled(page)
  await page.getByRole('article').nth(1).getByRole('heading').getByRole('link').hover()
  await page.getByRole('article').nth(2).getByRole('heading').getByRole('link').focus()
  // Longer than a pointer has to stay on a link.
  await page.clock.fastForward(1000)
  expect(fetched).toEqual([])
})

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

test('a page under another name of its file is the same page under its own address', {
  tag: '@host',
}, async ({ page }) => {
  await page.goto('./topics.html')
  await settled(page)
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
})

test('feed readers find the feed of everything and, on a topic, the topic’s own first', {
  tag: '@host',
}, async ({ page }) => {
  const feeds = () =>
    page
      .locator('link[rel=alternate]')
      .evaluateAll((links) =>
        links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')),
      )
  await page.goto('./')
  const [atom = '', json = ''] = await feeds()
  const atomAnswer = await page.request.get(atom)
  expect(atomAnswer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const newest = await page.getByRole('article').first().getByRole('heading').textContent()
  expect(parseAtomFeed(await atomAnswer.text()).entries?.[0]?.title?.value).toBe(newest)
  const jsonAnswer = await page.request.get(json)
  expect(jsonAnswer.headers()['content-type']).toMatch(/^application\/feed\+json/)
  expect(parseJsonFeed(await jsonAnswer.text()).items?.[0]?.title).toBe(newest)
  await page.getByRole('navigation', { name: 'Filter by topic' }).getByRole('link').nth(1).click()
  await settled(page)
  await expect(page.locator('link[rel=alternate]')).toHaveCount(4)
  const followed = await feeds()
  await page.reload()
  expect(await feeds()).toEqual(followed)
  const [own = '', , whole] = followed
  expect(own).toMatch(/\/topic\/[^/]+\/feed\.xml$/)
  expect(whole).toBe(atom)
  expect((await page.request.get(own)).status()).toBe(200)
})

test('an address without a page has the status 404 and is kept out of search engines', {
  tag: '@host',
}, async ({ page, site, watch }) => {
  watch.expectFailures()
  const answer = await page.goto('./news/2020-01-01-there-is-no-such-story')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Story not found')
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex')
  // The archive has more pages than are finished: any address may be one of the others.
  expect(answer?.status()).toBe(site === ARCHIVE ? 200 : 404)
})

test('once another view is shown, the head speaks of it and no more of the page that came first', {
  tag: '@host',
}, async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(/\/news\/\d{4}-/)
  await expect(page.locator('meta[property="og:url"]')).toHaveCount(0)
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', /\/news\/\d{4}-/)
  const followed = await canonical.getAttribute('href')
  await page.reload()
  await expect(canonical).toHaveAttribute('href', followed ?? '')
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
