import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

const saveButtons = (page: Page) => page.getByRole('button', { name: /^Save ?:/ })
const lines = (page: Page) => page.getByRole('main').getByRole('list').getByRole('heading')

/** Saves the first stories of the feed, the last of them last, and gives their headlines. */
async function saveStories(page: Page, count: number): Promise<string[]> {
  await page.goto('./')
  await page.mouse.move(10, 10)
  const titles: string[] = []
  for (let i = 0; i < count; i++) {
    const card = page.getByRole('article').nth(i)
    titles.push((await card.getByRole('heading', { level: 3 }).textContent()) ?? '')
    await saveButtons(page).nth(i).click()
    await expect(saveButtons(page).nth(i)).toHaveAttribute('aria-pressed', 'true')
  }
  return titles
}

test('stories are saved by their sign, and are there with a note after the tab was closed', async ({
  page,
  context,
}) => {
  const [first = '', second = ''] = await saveStories(page, 2)
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Saved').click()
  await expect(lines(page)).toHaveText([second, first])
  const line = page.getByRole('main').getByRole('listitem').first()
  await line.getByRole('button', { name: /^Add a note/ }).click()
  await page.keyboard.type('For Monday')
  await page.keyboard.press('Enter')
  await expect(line.getByRole('button', { name: /^Edit the note/ })).toBeFocused()
  await page.close()

  const other = await context.newPage()
  await other.goto('./saved?order=title')
  await expect(lines(other)).toHaveText([first, second].toSorted())
  await expect(other.getByText('For Monday')).toBeVisible()
  await other.getByRole('searchbox', { name: 'Find in what is saved' }).fill('MÓNDAY')
  await expect(lines(other)).toHaveText([second])
  await expect(other).toHaveURL(/\?order=title&q=/)
})

test('by the keys alone a story is saved from a list and from its page, found, and taken back', async ({
  page,
}) => {
  await page.goto('./')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(page.getByText('The story is saved.')).toBeVisible()
  await page.keyboard.press('j')
  const headline = page.getByRole('article').nth(1).getByRole('heading').getByRole('link')
  await expect(headline).toBeFocused()
  const title = (await headline.textContent()) ?? ''
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.keyboard.press('s')
  await expect(saveButtons(page)).toHaveAttribute('aria-pressed', 'true')
  await page.goto('./saved')
  await expect(lines(page)).toHaveCount(2)
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: title, exact: true })).toBeFocused()
  await page.keyboard.press('s')
  await expect(lines(page)).toHaveCount(1)
  await page.keyboard.press('z')
  await expect(lines(page)).toHaveCount(2)
})

test('two tabs agree at once on what is saved', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('./saved')
  await expect(other.getByText('Nothing is saved yet.')).toBeVisible()
  const [title = ''] = await saveStories(page, 1)
  await expect(lines(other)).toHaveText([title])
  await other.getByRole('button', { name: /^Remove/ }).click()
  await expect(saveButtons(page).first()).toHaveAttribute('aria-pressed', 'false')
})

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a saved story is read with its coverage where there is no network', async ({
    page,
    context,
    watch,
  }) => {
    watch.expectFailures()
    const [, title = ''] = await saveStories(page, 2)
    await page.goto('./saved')
    await expect(page.getByText('Can be read offline')).toHaveCount(2)
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('New reports could not be looked for.')).toBeVisible()
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const coverage = page.getByRole('region', { name: 'Related coverage' })
    await expect(coverage.getByRole('article').first()).toBeVisible()
  })

  test('the newest stories are kept for the train, with their size beforehand, and let go again', async ({
    page,
  }) => {
    await page.goto('./saved')
    await page.getByText('For the train').click()
    await expect(page.getByText(/^About [\d.]+ [kM]B\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep them' }).click()
    await expect(page.getByText('25 stories can be read offline.')).toBeVisible()
    await page.getByRole('button', { name: 'Forget those that are not saved' }).click()
    await expect(page.getByText('can be read offline.')).toBeHidden()
  })
})

test('the list goes along as Markdown, OPML and JSON, named with the day', async ({ page }) => {
  const [title = ''] = await saveStories(page, 1)
  await page.goto('./saved')
  const fileOf = async (format: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: format }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^saved-\d{4}-\d\d-\d\d\.(md|opml|json)$/)
    return readFile(await download.path(), 'utf8')
  }
  expect(await fileOf('Markdown')).toContain(`- [${title}](https://`)
  expect(await fileOf('OPML')).toContain('type="link" url="https://')
  expect(JSON.parse(await fileOf('JSON'))).toMatchObject({ links: [{ title }] })
})

test('the list can be read and used by everybody, in all colors and on narrow windows', async ({
  page,
}) => {
  test.slow()
  await saveStories(page, 2)
  await page.goto('./saved')
  await page
    .getByRole('button', { name: /^Add a note/ })
    .first()
    .click()
  await page.getByText('For the train').click()
  await expect(page.getByText(/^About/)).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    expect(await findingsOfAxe(page, scheme, 'main')).toEqual([])
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'sepia'))
  expect(await findingsOfAxe(page, 'light', 'main')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
