import type { Page } from '@playwright/test'
import { expect, test } from '../../setup/test.ts'

/** The pictures that a browser has chosen, by their paths, with their names as `NAME`. */
const chosen = (page: Page) =>
  page
    .locator('main img')
    .evaluateAll((images) =>
      images.map((image) =>
        image instanceof HTMLImageElement
          ? new URL(image.currentSrc).pathname.replace(/[0-9a-f]{16}/, 'NAME')
          : '',
      ),
    )

test('pictures are the site’s own, in the format and size that fit, and no other host is asked', async ({
  page,
  watch,
}) => {
  const response = await page.goto('/')
  expect(response?.headers()['content-security-policy']).toContain("img-src 'self';")
  await expect(page.locator('main picture img').first()).toHaveJSProperty('complete', true)
  expect(await chosen(page)).toContain('/assets/pictures/NAME-768.avif')
  expect(await chosen(page)).toContain('/assets/pictures/NAME.webp')
  expect(watch.foreign).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } })

  test('the narrow picture comes, and a report has a small one', async ({ page, watch }) => {
    await page.goto('/news/2024-03-03-kept')
    await page.getByRole('heading', { name: 'Related coverage' }).scrollIntoViewIfNeeded()
    await expect.poll(() => chosen(page)).toContain('/assets/pictures/NAME-384.avif')
    const report = page.getByRole('listitem').filter({ hasText: 'A report of it' }).locator('img')
    await expect(report.last()).toHaveAttribute('src', /assets\/pictures\/[0-9a-f]{16}\.webp/)
    expect(watch.foreign).toEqual([])
  })
})

test('a picture that could not be had is a drawing, also beside others', async ({ page }) => {
  await page.goto('/news/2024-03-02-lost')
  await expect(page.locator('[data-placeholder]')).toHaveCount(0)
  await page.goto('/')
  const lost = page.getByRole('article').filter({ hasText: 'The lost picture' })
  await expect(lost.locator('[data-placeholder]')).toBeVisible()
  await expect(lost.locator('picture')).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page asks for its first picture at once, and shows its color until it comes', async ({
    page,
  }) => {
    await page.goto('/news/2024-03-03-kept')
    const preload = page.locator('head link[rel=preload][as=image]')
    await expect(preload).toHaveAttribute('imagesrcset', /-384\.avif 384w,.*-1200\.avif 1200w/)
    await expect(page.getByRole('img', { name: 'Seen wide' }).locator('rect')).toHaveAttribute(
      'fill',
      /^#[0-9a-f]{6}$/,
    )
    expect(await page.locator('[style]').count()).toBe(0)
    expect(await chosen(page)).toContain('/assets/pictures/NAME-768.avif')
  })
})
