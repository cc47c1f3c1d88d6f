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
  tag: '@path',
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
  // Whether there are newer stories is asked for now and then, on any page.
  const files = () => fetched.filter((url) => !url.endsWith('/data/manifest.json'))
  const before = files()
  const title = (await headline.textContent()) ?? ''
  await headline.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(files()).toEqual(before)
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

test('a page under another name of its file is the same page under its own address', {
  tag: '@host',
}, async ({ page }) => {
  await page.goto('./topics.html')
  await settled(page)
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
})

test('feed readers find the feed of everything and, on a topic, the topic’s own first', {
  tag: '@path',
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
  const newest = await page
    .getByRole('article')
    .first()
    .getByRole('heading', { level: 3 })
    .textContent()
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
  tag: '@path',
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
