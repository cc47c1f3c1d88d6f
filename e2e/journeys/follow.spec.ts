import { expect, test } from '../setup/test.ts'

test('a reader learns what a feed is, and copies the address of the one of a topic', {
  tag: '@host',
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
