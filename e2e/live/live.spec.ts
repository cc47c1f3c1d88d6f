import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIVE } from '../sites.ts'
import { expect, test } from '../test.ts'
import { liveName, liveStory, writeLiveContent } from './content.ts'

const write = (day: number, text: string) => writeFileSync(join(LIVE.content, liveName(day)), text)

test.beforeEach(async ({ page }) => {
  writeLiveContent(LIVE.content)
  await page.goto('/')
  await expect(page.getByText(/^20 stories/)).toBeVisible()
  // A mark that a reload would wipe away.
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
})

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
})

test('an edit shows on the open page, which keeps its place', async ({ page }) => {
  const card = page.getByRole('article', { name: 'Live story 5' })
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const before = await page.evaluate(() => scrollY)
  write(5, liveStory('Live story 5 rewritten', 5))
  await expect(page.getByRole('article', { name: 'Live story 5 rewritten' })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('a new file, a renamed file and a removed file show on the open page', async ({ page }) => {
  writeFileSync(join(LIVE.content, '2022-03-21-new.md'), liveStory('Live story new', 21))
  await expect(page.getByRole('article').first()).toContainText('Live story new')
  renameSync(join(LIVE.content, '2022-03-21-new.md'), join(LIVE.content, '2022-03-21-renamed.md'))
  await expect(page.getByRole('link', { name: 'Live story new' }).first()).toHaveAttribute(
    'href',
    '/news/2022-03-21-renamed',
  )
  rmSync(join(LIVE.content, '2022-03-21-renamed.md'))
  await expect(page.getByText('Live story new')).toHaveCount(0)
})

test('a broken file shows its problem while the last good state stays; mending it clears it', async ({
  page,
  watch,
}) => {
  watch.expectFailures()
  write(7, liveStory('Live story 7', 7).replace('2022-03-07T08', 'next week'))
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('publishedDateTime')
  await expect(overlay).toContainText(`${liveName(7)}:4:`)
  await expect(page.getByRole('article', { name: 'Live story 7' })).toHaveCount(1)
  write(7, liveStory('Live story 7 mended', 7))
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('article', { name: 'Live story 7 mended' })).toHaveCount(1)
})

test('an edited story shows on its own page', async ({ page }) => {
  await page.getByRole('link', { name: 'Live story 9' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story 9')
  write(9, liveStory('Live story 9 rewritten', 9))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story 9 rewritten')
})

test('a new story shows in the open archive, and an edited one in its month', async ({ page }) => {
  await page.getByRole('link', { name: 'Archive' }).click()
  await expect(page.getByText('20 stories in the archive')).toBeVisible()
  writeFileSync(join(LIVE.content, '2022-03-21-new.md'), liveStory('Live story new', 21))
  await expect(page.getByText('21 stories in the archive')).toBeVisible()
  await page.getByRole('link', { name: /^Mar 2022/ }).click()
  await expect(page.getByRole('link', { name: 'Live story new' })).toBeVisible()
  write(11, liveStory('Live story 11 rewritten', 11))
  await expect(page.getByRole('link', { name: 'Live story 11 rewritten' })).toBeVisible()
})
