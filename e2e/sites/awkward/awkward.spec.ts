import type { Locator } from '@playwright/test'
import { filesWith } from '../../setup/builtSite.ts'
import { expect, settled, test } from '../../setup/test.ts'
import { HIDDEN_WORD } from './coverageFiles.ts'

test('pictures that fail or are absent give way to drawings in the same box', async ({
  page,
  watch,
}) => {
  await page.goto('/news/2021-06-04-broken-picture')
  const picture = page.getByRole('img', { name: 'What it would show' })
  const before = await picture.boundingBox()
  watch.expectFailures()
  await page.route('https://broken.example/**', (route) => route.abort())
  await page.reload()
  const drawing = page.locator('figure [data-placeholder]')
  await expect(drawing).toBeVisible()
  expect(await drawing.boundingBox()).toEqual(before)
  await expect(page.getByRole('main').locator('img')).toHaveCount(0)

  await page.goto('/')
  const silent = page.getByRole('article', { name: 'No picture, no excerpt, day only' })
  await expect(silent.locator('[data-placeholder]')).toBeVisible()
  await expect(silent).not.toContainText('UTC')
})

test('markup in the data is text, and nothing of it runs', async ({ page }) => {
  await page.goto('/news/2021-06-01-markup')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tom & Jerry ’s')
})

test('a video loads nothing from its host before the reader presses play', async ({
  page,
  watch,
}) => {
  await page.goto('/news/2021-05-31-video')
  await expect(page.getByRole('link', { name: /^Watch the original at YouTube/ })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=abcdefghijk',
  )
  expect(watch.foreign).toEqual([])
  watch.expectDepartures()
  await page.getByRole('link', { name: /^Play video/ }).click()
  const frame = page.getByTitle('Video: A video without a web address')
  await expect(frame).toBeVisible()
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  await expect
    .poll(() => watch.foreign.map((request) => new URL(request.url()).host))
    .toEqual(['www.youtube-nocookie.com'])
})

test('a headline in a right-to-left script runs from the right, its English excerpt from the left', async ({
  page,
}) => {
  await page.goto('/news/2021-06-02-right-to-left')
  const directionOf = (text: Locator) => text.evaluate((each) => getComputedStyle(each).direction)
  const headline = page.getByRole('heading', { level: 1 })
  const letters = headline.getByText(/عنوان/)
  expect([await directionOf(headline), await directionOf(letters)]).toEqual(['rtl', 'rtl'])
  const excerpt = page.getByText('An excerpt in English')
  expect(await directionOf(excerpt)).toBe('ltr')
  await expect(headline).toHaveAttribute('lang', 'und-Arab')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a month of the archive has the day alone where the time is not known', async ({ page }) => {
  await page.goto('/archive/2021/06')
  const story = page.getByRole('listitem').filter({ hasText: 'No picture, no excerpt, day only' })
  await expect(story).toContainText('quiet.example')
  await expect(story).not.toContainText('UTC')
  await expect(page.getByRole('listitem').filter({ hasText: 'عنوان' })).toContainText('10:00 UTC')
})

test('topics in other scripts and with signs have addresses of their own', async ({ page }) => {
  await page.goto('/topics')
  for (const [name, path] of [
    ['C#', '/topic/c-sharp'],
    ['C++', '/topic/c-plus-plus'],
    ['人工智能', `/topic/${encodeURIComponent('人工智能')}`],
  ] as const) {
    await expect(
      page.getByRole('link', { name: new RegExp(`^${RegExp.escape(name)} `) }),
    ).toHaveAttribute('href', path)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.goto('/topics')
  }
})

test('a topic without stories says so and shows ways on', async ({ page }) => {
  await page.goto('/topic/silent')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Silent')
  await expect(page.getByText('No story about Silent yet.')).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Browse all topics' }),
  ).toBeVisible()
})

test('the root topic is the feed', async ({ page }) => {
  await page.goto('/topic/everything')
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories')
})

test('file names with signs are addresses that work from a link and cold', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'A file name with signs', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file name with signs')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file name with signs')
})

test('unpublished, withdrawn and broken files are nowhere; their neighbors are', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  await page.goto('/news/2021-05-28-unpublished')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Story not found')
  await page.goto('/news/2021-05-29-windows')
  await expect(page.getByRole('link', { name: /^Older story/ })).toContainText('Plain story')
})

test('no file of the site has a word of what is unpublished or folded, not even an index', ({
  site,
}) => {
  expect(filesWith(site.outDir, 'far future')).not.toEqual([])
  expect(filesWith(site.outDir, HIDDEN_WORD)).toEqual([])
})

test('a day that goes on over the edge of a page is announced once', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  const busy = page.getByRole('heading', { level: 2, name: 'Thursday, May 20, 2021' })
  await expect(busy).toHaveCount(1)
  await page.getByRole('link', { name: 'More stories' }).dispatchEvent('click')
  // What is far from the window is not in the document.
  await page.locator('[data-part="1"]').scrollIntoViewIfNeeded()
  const continued = page.getByRole('heading', { level: 2, name: /May 20, 2021 \(continued\)$/ })
  await expect(page.locator('[data-part="1"]').locator(continued)).toHaveCount(1)
})

test('scrolling loads two more pages, then a link waits and the footer can be reached', async ({
  page,
}) => {
  await page.goto('/')
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(25)
  const parts = page.locator('[data-part]')
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(parts).toHaveCount(3, { timeout: 500 })
  }).toPass()
  // What comes near the window is laid out then, and may be higher than thought.
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(page.getByRole('contentinfo')).toBeInViewport({ timeout: 500 })
  }).toPass()
  await expect(page.getByRole('link', { name: 'More stories' })).toBeInViewport()
  await expect(parts).toHaveCount(3)
  // Of the stories that are shown, those far from the window are not in the document.
  const shown = page.getByText(/^\d+ of \d+ stories$/)
  const seen = Number.parseInt((await shown.textContent()) ?? '', 10)
  expect(seen).toBeGreaterThan(50)
  await page.getByRole('link', { name: 'More stories' }).click()
  const firstNew = page
    .locator(`article[aria-posinset="${seen + 1}"]`)
    .getByRole('heading')
    .getByRole('link')
  await expect(firstNew).toBeFocused()
})

test('the end of a list says that it is the end', async ({ page }) => {
  await page.goto('/page/1')
  await expect(page.getByText(/^That is all/)).toBeVisible()
})

test('the longest words stay inside the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/', '/news/2021-06-03-longest', '/topics', '/archive/2021/06']) {
    await page.goto(path)
    await settled(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})
