import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { isNight } from '../../setup/night.ts'
import { LIVE } from '../../setup/sites.ts'
import { expect, test } from '../../setup/test.ts'
import { burstStory, liveName, liveStory, writeLiveContent } from './content.ts'

const write = (day: number, text: string) => writeFileSync(join(LIVE.content, liveName(day)), text)

const atNight = isNight ? test : test.skip

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
  // Not where the page is scrolled to: the days above get their real height when they come near.
  const topOf = (article: Locator) => article.evaluate((each) => each.getBoundingClientRect().top)
  const before = await topOf(card)
  write(5, liveStory('Live story 5 rewritten', 5))
  const rewritten = page.getByRole('article', { name: 'Live story 5 rewritten' })
  await expect(rewritten).toBeInViewport()
  expect(await topOf(rewritten)).toBeCloseTo(before, 0)
})

atNight(
  'a save by way of a second file, moved over the first, shows on the open page',
  async ({ page }) => {
    const temporary = join(LIVE.content, `${liveName(5)}.tmp`)
    writeFileSync(temporary, liveStory('Live story 5 rewritten', 5))
    renameSync(temporary, join(LIVE.content, liveName(5)))
    await expect(page.getByRole('article', { name: 'Live story 5 rewritten' })).toHaveCount(1)
  },
)

atNight('a new file, a renamed file and a removed file show on the open page', async ({ page }) => {
  writeFileSync(join(LIVE.content, '2022-03-21-new.md'), liveStory('Live story new', 21))
  await expect(page.getByRole('article').first()).toContainText('Live story new')
  renameSync(join(LIVE.content, '2022-03-21-new.md'), join(LIVE.content, '2022-03-21-renamed.md'))
  const card = page.getByRole('link', { name: 'Live story new' }).first()
  await expect(card).toHaveAttribute('href', '/news/2022-03-21-renamed')
  await card.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story new')
  await page.goBack()
  rmSync(join(LIVE.content, '2022-03-21-renamed.md'))
  await expect(page.getByText('Live story new')).toHaveCount(0)
})

atNight('a draft shows with a mark in the list and at its address', async ({ page }) => {
  const draft = liveStory('Live story draft', 21)
  write(21, draft.replace('---\n', '---\npublished: false\n'))
  const card = page.getByRole('article', { name: 'Live story draft' })
  await expect(card).toContainText('not published')
  await card.getByRole('link', { name: 'Live story draft', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story draft')
  await expect(page.getByText('not published')).toBeVisible()
  write(21, draft)
  await expect(page.getByText('not published')).toHaveCount(0)
})

atNight('a folder that is filled, renamed and removed shows on the open page', async ({ page }) => {
  const march = join(LIVE.content, 'march')
  const cards = page.getByRole('article', { name: /^Deep story/ })
  mkdirSync(join(march, 'deep'), { recursive: true })
  for (const day of [21, 22, 23]) {
    writeFileSync(join(march, 'deep', liveName(day)), liveStory(`Deep story ${day}`, day))
  }
  await expect(cards).toHaveCount(3)
  renameSync(march, join(LIVE.content, 'april'))
  writeFileSync(
    join(LIVE.content, 'april', 'deep', liveName(24)),
    liveStory('Deep story in the renamed folder', 24),
  )
  await expect(cards).toHaveCount(4)
  renameSync(join(LIVE.content, 'april'), join(LIVE.content, '_april'))
  await expect(cards).toHaveCount(0)
  renameSync(join(LIVE.content, '_april'), march)
  await expect(cards).toHaveCount(4)
  rmSync(march, { recursive: true })
  await expect(cards).toHaveCount(0)
})

atNight('500 changes at once are one update of the open page', async ({ page }) => {
  const updates = countUpdates(page)
  await page.reload()
  await expect(page.getByText(/^20 stories/)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  for (let i = 0; i < 500; i++) {
    const name = `2021-01-01-burst-${i}.md`
    writeFileSync(join(LIVE.content, name), burstStory(i))
  }
  await expect(page.getByText(/^520 stories/)).toBeVisible()
  expect(updates()).toBe(1)
  // What a save sends is there before anything that the burst has left behind could come.
  write(5, liveStory('Live story 5 after the burst', 5))
  await expect(page.getByRole('article', { name: 'after the burst' })).toHaveCount(1)
  expect(updates()).toBe(2)
})

atNight('the content folder may go and come back', async ({ page }) => {
  const away = `${LIVE.content}-away`
  renameSync(LIVE.content, away)
  renameSync(join(away, liveName(20)), join(away, '2022-03-25-live.md'))
  writeFileSync(join(away, liveName(6)), liveStory('Live story 6 rewritten', 6))
  await expect(page.getByRole('article', { name: 'Live story 6' })).toHaveCount(1)
  renameSync(away, LIVE.content)
  await expect(page.getByRole('article', { name: 'Live story 6 rewritten' })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Live story 20' }).first()).toHaveAttribute(
    'href',
    '/news/2022-03-25-live',
  )
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

test('a new file that is broken shows its problem, then its story', async ({ page, watch }) => {
  watch.expectFailures()
  writeFileSync(
    join(LIVE.content, liveName(21)),
    liveStory('Live story new', 21).replace('title:', 'headline:'),
  )
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText(`${liveName(21)}:1:1 rejected title`)
  await expect(page.getByText(/^20 stories/)).toBeVisible()
  writeFileSync(join(LIVE.content, liveName(21)), liveStory('Live story new', 21))
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('article').first()).toContainText('Live story new')
})

atNight('a broken file that is removed takes its problem along', async ({ page, watch }) => {
  watch.expectFailures()
  write(21, 'no story at all')
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText(liveName(21))
  rmSync(join(LIVE.content, liveName(21)))
  await expect(overlay).toHaveCount(0)
})

atNight('an edited story shows on its own page', async ({ page }) => {
  await page.getByRole('link', { name: 'Live story 9' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story 9')
  write(9, liveStory('Live story 9 rewritten', 9))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Live story 9 rewritten')
})

atNight(
  'a new story shows in the open archive, and an edited one in its month',
  async ({ page }) => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click()
    await expect(page.getByText('20 stories in the archive')).toBeVisible()
    writeFileSync(join(LIVE.content, '2022-03-21-new.md'), liveStory('Live story new', 21))
    await expect(page.getByText('21 stories in the archive')).toBeVisible()
    await page.getByRole('link', { name: /^Mar 2022/ }).click()
    await expect(page.getByRole('link', { name: 'Live story new' })).toBeVisible()
    write(11, liveStory('Live story 11 rewritten', 11))
    await expect(page.getByRole('link', { name: 'Live story 11 rewritten' })).toBeVisible()
  },
)

for (const file of ['manifest.json', 'pages/*.json']) {
  atNight(
    `a change while the page is loading its ${file} shows when it has loaded`,
    async ({ page }) => {
      const updates = countUpdates(page)
      const held = Promise.withResolvers<void>()
      await page.route(
        `/data/${file}`,
        async (route) => {
          const response = await route.fetch()
          write(5, liveStory('Live story 5 rewritten', 5))
          await held.promise
          // The page may have given this request up.
          await route.fulfill({ response }).catch(() => undefined)
        },
        { times: 1 },
      )
      await page.reload()
      await expect.poll(updates).toBe(1)
      held.resolve()
      await expect(page.getByRole('article', { name: 'Live story 5 rewritten' })).toHaveCount(1)
      await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    },
  )
}

/** Counts what the dev server tells the page of changes, from its next load on. */
function countUpdates(page: Page): () => number {
  let updates = 0
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).includes('broadsheet:update')) updates++
    })
  })
  return () => updates
}
