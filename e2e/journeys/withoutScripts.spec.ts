import { expect, test } from '../setup/test.ts'

test.use({ javaScriptEnabled: false })

test('a reader goes from the feed to a story, its coverage and its original', {
  tag: '@host',
}, async ({ page }) => {
  await page.goto('./')
  const headline = page.getByRole('article').first().getByRole('heading').getByRole('link')
  const title = (await headline.textContent()) ?? ''
  await headline.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('link', { name: /^(Read|Watch) the original at/ })).toHaveAttribute(
    'href',
    /^https?:/,
  )
  await page.getByRole('navigation', { name: 'Other stories' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
})

test('related coverage is readable, and leads to the publishers', { tag: '@path' }, async ({
  page,
}) => {
  await page.goto('./')
  const card = page.getByRole('article').filter({ hasText: 'Also reported by' })
  await card.first().getByRole('heading').getByRole('link').click()
  const coverage = page.getByRole('region', { name: 'Related coverage' })
  // The first is the story itself, to which its page leads above.
  for (const report of (await coverage.getByRole('article').all()).slice(1)) {
    await expect(report.getByRole('heading').getByRole('link')).toHaveAttribute('href', /^https?:/)
  }
  await expect(coverage.getByRole('article').first()).toBeVisible()
})

test('a reader pages back through the feed', { tag: '@path' }, async ({ page }) => {
  await page.goto('./')
  const newest = page.getByRole('article').first().getByRole('heading', { level: 3 })
  const title = (await newest.textContent()) ?? ''
  await page.getByRole('link', { name: 'More stories' }).click()
  await expect(page).toHaveURL(/\/page\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All stories, page \d+ of \d+$/)
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('link', { name: 'Newer stories' }).click()
  await expect(newest).toHaveText(title)
})

test('a reader comes by topics and by the archive to stories', { tag: '@host' }, async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Topics', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d{4}/)
  await page.getByRole('main').getByRole('listitem').getByRole('link').last().click()
  await expect(page).toHaveURL(/\/(news|archive)\//)
})

test('a date leads to its day, and a day to the one before', { tag: '@path' }, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: /day, / }).first().click()
  await expect(page).toHaveURL(/\/day\//)
  const day = await page.getByRole('heading', { level: 1 }).textContent()
  await page
    .getByRole('navigation', { name: 'Other days', exact: true })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(day ?? '')
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('the first picture of the feed is on its way before any script could ask for it', {
  tag: '@path',
}, async ({ page }) => {
  await page.goto('./')
  const picture = page.getByRole('main').locator('img').first()
  await expect(picture).toBeVisible()
  await expect(picture).toHaveCSS('opacity', '1')
})

test('what has come of a page stays where it is while the rest comes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('./')
  await page
    .getByRole('article')
    .filter({ hasText: 'Also reported by' })
    .first()
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(linksThatMoved)).toEqual([])
})

/** Takes the page back, from its end to its beginning, and names the links in the window that are not in their places then. */
function linksThatMoved(): string[] {
  const rest = [...document.body.querySelectorAll('*')].reverse()
  const left = (link: Element) => link.getBoundingClientRect().left
  const places = [...document.links]
    .filter((link) => link.getBoundingClientRect().top < innerHeight)
    .map((link) => ({ link, place: left(link) }))
  const moved = new Set<string>()
  for (const element of rest) {
    element.remove()
    for (const { link, place } of places) {
      const isComplete = link.isConnected && !link.contains(element.parentElement)
      if (isComplete && Math.abs(left(link) - place) > 40) moved.add(link.textContent)
    }
  }
  return [...moved]
}
