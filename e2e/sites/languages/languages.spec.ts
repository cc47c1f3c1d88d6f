import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../../setup/axe.ts'
import { isNight } from '../../setup/night.ts'
import { expect, test, withoutFinishedPages } from '../../setup/test.ts'
import { englishWords } from './englishWords.ts'
import { saidBy, slantedArabic } from './said.ts'

/** Addresses that lead somewhere. */
const VIEWS = [
  './',
  './page/1',
  './news/2024-03-05-story-0',
  './news/2024-03-04-story-2',
  './topics',
  './top',
  './top/month',
  './covered',
  './covered/month',
  './publishers',
  './follow',
  './search',
  './search?q=2024 type:vidoe xyz:abq',
  './impressum',
  './archive',
  './archive/2024/02',
  './day/2024-03-05',
]

/** Addresses that lead nowhere: of a page, a story, a topic, a month, a day. */
const NOWHERE = [
  './nowhere',
  './news/2000-01-01-none',
  './topic/none',
  './archive/1999/01',
  './day/1999-01-01',
  './day/x',
]

/** Views that have the parts of others: by day axe looks at those. */
const LEFT_TO_NIGHT: ReadonlySet<string> = new Set([
  ...['./page/1', './news/2024-03-04-story-2', './top', './covered', './follow', './search'],
  ...['./archive/2024/02', './day/2024-03-05'],
])

type Language = 'de' | 'ar'

const DIRECTION = { de: 'ltr', ar: 'rtl' } as const

/** What every view must be, whatever it shows. */
async function expectLanguage(page: Page, language: Language): Promise<void> {
  const address = page.url()
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  expect.soft(englishWords(await saidBy(page), language), address).toEqual([])
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', language)
  await expect(html).toHaveAttribute('dir', DIRECTION[language])
  expect.soft(await slantedArabic(page), address).toEqual([])
}

async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  expect.soft(await findingsOfAxe(page, 'light', part), page.url()).toEqual([])
}

async function topicPath(page: Page): Promise<string> {
  await page.goto('./')
  const topic = page.locator('main nav a[href^="/topic/"]').first()
  return (await topic.getAttribute('href')) ?? ''
}

const half = Math.ceil(VIEWS.length / 2)

// In parts, which several cores share.
for (const [part, views] of Object.entries({
  'list or story': VIEWS.slice(0, half),
  'other view': VIEWS.slice(half),
  'topic, nor what leads nowhere,': [topicPath, ...NOWHERE],
})) {
  test(`no ${part} has a word of English, and everybody can read it`, async ({
    page,
    site,
    watch,
  }) => {
    test.slow()
    watch.expectFailures()
    const { language = 'de' } = site
    for (const view of views) {
      const path = typeof view === 'string' ? view : await view(page)
      await page.goto(path)
      await expectLanguage(page, language)
      // What axe finds in English, it need not look for in German again, but for the night; from right to left it may find other things.
      const isLikeEnglish = DIRECTION[language] === 'ltr' && !isNight
      // Where an address leads nowhere, only the words differ.
      const isAlike = NOWHERE.slice(1).includes(path) || (!isNight && LEFT_TO_NIGHT.has(path))
      if (!isLikeEnglish && !isAlike) await expectAccessible(page)
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect.soft(overflow, path).toBe(0)
    }
  })
}

test('a list that goes on, and its end, have none', async ({ page, site }) => {
  const { language = 'de' } = site
  await page.goto('./')
  await expect(page.getByRole('article')).toHaveCount(4)
  // To scroll there would load them as well.
  await page.locator('main a[href^="/page/"]').dispatchEvent('click')
  await expect(page.getByRole('article')).toHaveCount(6)
  await expectLanguage(page, language)
})

test('the help of the keys and the way to everything have none', async ({ page, site }) => {
  const { language = 'de' } = site
  await page.goto('./')
  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectLanguage(page, language)
    await expectAccessible(page, 'dialog')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('what is saved has none, and everybody can read it', async ({ page, site }) => {
  const { language = 'de' } = site
  await page.goto('./')
  await page.mouse.move(10, 10)
  await page.getByRole('article').getByRole('button', { pressed: false }).first().click()
  await page.goto('./saved')
  await page.locator('main summary').click()
  await expect(page.locator('main details select')).toBeVisible()
  await expectLanguage(page, language)
  await page.locator('main li button').first().click()
  await expectLanguage(page, language)
  await expectAccessible(page, 'main')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('what is on its way, and what does not come, have none', async ({ page, site, watch }) => {
  watch.expectFailures()
  const { language = 'de' } = site
  await withoutFinishedPages(page)
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/data/manifest.json', async (route) => {
    await held
    await route.fulfill({ status: 500 })
  })
  await page.goto('./')
  await expect(page.getByRole('status').first()).toBeAttached()
  await expectLanguage(page, language)
  release()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectLanguage(page, language)
  await expectAccessible(page)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('no page has any, nor has the one of addresses without a page', async ({
    page,
    site,
    watch,
  }) => {
    watch.expectFailures()
    const { language = 'de' } = site
    for (const path of ['./', './news/2024-03-04-story-2', './nowhere']) {
      await page.goto(path)
      await expectLanguage(page, language)
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('the home screen has the language of the site', async ({ request, site }) => {
  const { language = 'de' } = site
  const manifest = await (await request.get('./app.webmanifest')).json()
  expect(manifest).toMatchObject({ lang: language, dir: DIRECTION[language] })
  expect(englishWords([manifest.name, manifest.description], language)).toEqual([])
})
