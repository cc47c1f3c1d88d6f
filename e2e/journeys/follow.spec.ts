import { expect, test } from '../setup/test.ts'

test('a reader learns what a feed is, and copies the address of the one of a topic', {
  tag: '@path',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feed' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Follow this site' })).toBeFocused()
  await expect(page.getByText('A feed is an address')).toBeVisible()
  const topic = page.getByRole('main').getByRole('listitem').filter({ hasText: '/topic/' }).last()
  const address = topic.getByRole('link').first()
  await topic.getByRole('button', { name: /^Copy the address: / }).click()
  await expect(topic.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await address.textContent())
  expect(copied).toMatch(/^http.*\/topic\/[^/]+\/feed\.xml$/)
  await expect(topic.getByRole('link', { name: /^Open in a feed reader/ })).toHaveAttribute(
    'href',
    `feed:${copied}`,
  )
})

test('the feed of a topic is the one that its list leads to', async ({ page }) => {
  await page.goto('./topics')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('link', { name: /for feed readers$/ }).click()
  await expect(page).toHaveURL(/\/follow#topic-/)
  const focused = page.locator('main li:focus-within a').first()
  const slug = new URL(page.url()).hash.replace('#topic-', '')
  await expect(focused).toHaveAttribute('href', new RegExp(`/topic/${slug}/feed\\.xml$`))
})

test('a story that others report is followed from its page, where an entry stands for each report', {
  tag: '@path',
}, async ({ page, request }) => {
  await page.goto('./')
  const covered = page.getByRole('article').filter({ hasText: 'Also reported by' }).first()
  await covered.getByRole('heading', { level: 3 }).getByRole('link').click()
  const coverage = page.getByRole('region', { name: 'Related coverage' })
  const links = coverage.getByRole('link', { name: /of this story$/ })
  await expect(links).toHaveCount(2)
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const path of paths) expect(path).toMatch(/\/news\/[^/]+\/feed\.(xml|json)$/)
  const atom = await (await request.get(paths[0] ?? '')).text()
  const json: { items: { url: string }[] } = await (await request.get(paths[1] ?? '')).json()
  expect(atom.match(/<entry>/g)).toHaveLength(json.items.length)
  const originals = await coverage
    .locator('a[target=_blank]')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  expect(originals.length).toBeGreaterThan(0)
  const urls = json.items.map(({ url }) => url)
  for (const url of originals) expect(urls).toContain(url)
  await page.reload()
  for (const path of paths)
    await expect(page.locator(`link[rel=alternate][href="${path}"]`)).toHaveCount(1)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the feeds can be read and followed, and nothing offers to copy', async ({ page }) => {
    await page.goto('./follow')
    const feeds = page.getByRole('main').getByRole('listitem')
    await expect(feeds.first().getByRole('link').first()).toHaveText(/^http.*\/feed\.xml$/)
    await expect(page.getByRole('link', { name: /\/feeds\.opml$/ })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
