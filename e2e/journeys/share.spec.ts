import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { isNight } from '../setup/night.ts'
import { expect, test } from '../setup/test.ts'

const STORY = './news/2024-03-29-a-half-second-delay-gives-away-a-backdoor-in-linuxs-plumbing'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const more = (page: Page) => page.locator('main article button[aria-label^="More: "]').first()

/** What can be done comes with the reader's first deed. */
async function open(page: Page): Promise<void> {
  await page.goto(STORY)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
}

test('a story is handed on by the keyboard alone: its link, and citations of the original', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await open(page)
  await page.getByRole('button', { name: 'Share' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible()
  expect(await copied(page)).toBe(page.url())
  for (const [format, start] of [
    ['Markdown', /^\[.*\]\(https:\/\/.*\), .*, 2024-03-29$/],
    ['BibTeX', /^@online\{2024-03-29-[\s\S]*\n {2}date = \{2024-03-29\},\n[\s\S]*\n\}$/],
  ] as const) {
    await more(page).press('Enter')
    await page.getByRole('button', { name: `Copy citation as ${format}` }).press('Enter')
    await expect(page.getByText('The citation is copied.')).toBeVisible()
    expect(await copied(page)).toMatch(start)
    await expect(more(page)).toBeFocused()
  }
})

test('a device that shares is asked to, and a reader who thinks better of it is left alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: unknown[] = []
    Object.assign(window, { asked })
    Navigator.prototype.share = async (data) => {
      asked.push(data)
      throw new DOMException('', 'AbortError')
    }
  })
  await open(page)
  await page.getByRole('button', { name: 'Share' }).click()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const asked = await page.evaluate(() => Reflect.get(window, 'asked'))
  expect(asked).toEqual([{ title, url: page.url() }])
  await expect(page.getByText('is copied')).toHaveCount(0)
})

test('where the browser does not let a page copy, the text is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
    Reflect.deleteProperty(Navigator.prototype, 'clipboard')
  })
  await open(page)
  const dialog = page.waitForEvent('dialog')
  const pressed = page.getByRole('button', { name: 'Share' }).click()
  const shown = await dialog
  expect(shown.defaultValue()).toBe(page.url())
  await shown.dismiss()
  await pressed
})

test('an archived copy stands beside the original, and nobody is asked before it is followed', async ({
  page,
  watch,
}) => {
  await page.goto(STORY)
  const original = page.locator('main a[data-original]').first()
  const link = page.getByRole('link', { name: /^Archived copy/ })
  const address = `https://web.archive.org/web/20240329/${await original.getAttribute('href')}`
  await expect(link).toHaveAttribute('href', address)
  expect(watch.foreign.filter((request) => request.url().includes('archive.org'))).toEqual([])
})

test('what can be done with a story stays in one line, and everybody can use it', async ({
  page,
}) => {
  for (const width of [320, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page)
    const share = await page.getByRole('button', { name: 'Share' }).boundingBox()
    const menu = await more(page).boundingBox()
    expect(Math.abs((share?.y ?? 0) - (menu?.y ?? 99))).toBeLessThan(2)
  }
  await more(page).click()
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  for (const scheme of isNight ? (['light', 'dark'] as const) : (['dark'] as const)) {
    expect.soft(await findingsOfAxe(page, scheme, 'article'), scheme).toEqual([])
  }
})
