import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, test } from '../setup/test.ts'

const saveButtons = (page: Page) => page.getByRole('button', { name: /^Save ?:/ })
const data = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What this browser keeps' }) })
const counted = (page: Page, kind: string) =>
  data(page).locator('dl > div', { hasText: kind }).locator('dd')

/** Saves the first story of the feed. */
async function saveOne(page: Page): Promise<void> {
  await page.goto('./')
  await page.keyboard.press('j')
  await saveButtons(page).first().click()
  await expect(saveButtons(page).first()).toHaveAttribute('aria-pressed', 'true')
}

test('what is done in one tab holds in the others at once, and after a reload', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('./')
  await other.keyboard.press('j')
  await expect(saveButtons(other).first()).toBeVisible()
  await saveOne(page)
  await expect(saveButtons(other).first()).toHaveAttribute('aria-pressed', 'true')
  await saveButtons(other).nth(1).click()
  await expect(saveButtons(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  await page.goto('./settings')
  await expect(counted(page, 'Saved')).toHaveText('2')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('all of it goes into a file, is deleted in all tabs, and comes back from the file', async ({
  page,
  context,
}) => {
  await saveOne(page)
  const other = await context.newPage()
  await other.goto('./settings')
  await expect(counted(other, 'Saved')).toHaveText('1')
  await page.goto('./settings')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).press('Enter')
  const file = await (await downloading).path()
  expect(readFileSync(file, 'utf8')).toContain('"format": "broadsheet-kept"')
  await page.getByRole('button', { name: 'Delete all' }).press('Enter')
  await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused()
  await page.getByRole('button', { name: 'Yes, delete everything' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'deleted' })).toHaveText(
    'Everything is deleted.',
  )
  for (const each of [page, other]) await expect(counted(each, 'Saved')).toHaveText('0')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByLabel('Read a file').setInputFiles(file)
  const offer = page.getByRole('region', { name: 'What would change' })
  await expect(offer.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(offer).toContainText('New: 1')
  await offer.getByRole('button', { name: 'Take it over' }).press('Enter')
  for (const each of [page, other]) await expect(counted(each, 'Saved')).toHaveText('1')
})

test('settings go to another device by a link, which asks first', async ({ page, browser }) => {
  await page.goto('./settings')
  await page.getByRole('radio', { name: 'Sepia' }).check()
  await page.getByRole('button', { name: 'Show link and code' }).press('Enter')
  const field = page.getByLabel('Link with settings and mutes')
  await expect(field).toBeFocused()
  await expect(page.getByRole('img', { name: 'Code of the link' })).toBeVisible()
  for (const scheme of ['light', 'dark'] as const)
    expect(await findingsOfAxe(page, scheme, 'main')).toEqual([])
  const link = await field.inputValue()
  const device = await browser.newContext()
  const there = await device.newPage()
  await there.goto(link)
  const offer = there.getByRole('region', { name: /^From another device/ })
  await expect(offer).toContainText('Colors')
  await expect(there).toHaveURL(/\/settings$/)
  await expect(there.locator('html')).not.toHaveAttribute('data-theme')
  expect(await findingsOfAxe(there, 'light', 'main')).toEqual([])
  await offer.getByRole('button', { name: 'Take it over' }).click()
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await device.close()
})

test.describe('where the browser keeps nothing', () => {
  const FAULTS = {
    'it is blocked': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError')
      }
    },
    'it is full': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError')
      }
    },
  }
  const SAID = {
    'it is blocked': 'This browser keeps nothing for this site',
    'it is full': 'no more room for this site',
  }
  for (const fault of ['it is blocked', 'it is full'] as const) {
    test(`as ${fault}, everything works until the page is closed, and it is said`, async ({
      page,
    }) => {
      await page.addInitScript(FAULTS[fault])
      await saveOne(page)
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      await expect(page.getByRole('status').getByText(SAID[fault])).toBeVisible()
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      await page.getByRole('navigation', { name: 'Sections' }).getByText('Saved').click()
      await expect(page.getByRole('main').getByRole('list').getByRole('heading')).toHaveCount(1)
    })
  }
})

/** Changes a record in the database as another edition of the site, or a stranger, would. */
const putRecord = (page: Page, name: string, record: unknown) =>
  page.evaluate(
    async ([name, record]) => {
      const [{ name: database = '' } = {}] = await indexedDB.databases()
      const opening = indexedDB.open(database)
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const putting = opening.result.transaction('kept', 'readwrite').objectStore('kept')
      const request = putting.put(record, name)
      await new Promise((resolve) => request.addEventListener('success', resolve))
      opening.result.close()
    },
    [name, record] as const,
  )

test('what a newer edition has kept is left alone, and what is damaged is said', async ({
  page,
}) => {
  await saveOne(page)
  await putRecord(page, 'saved', { version: 99, items: {} })
  await page.goto('./settings')
  await expect(data(page).getByText('A newer edition of this site has kept')).toBeVisible()
  await page.goto('./')
  await saveButtons(page).first().click()
  await page.goto('./settings')
  await expect(data(page).getByText('A newer edition of this site has kept')).toBeVisible()
  await putRecord(page, 'saved', { version: 1, items: { a: 'nonsense' } })
  await page.reload()
  await expect(data(page).getByText('Some of what was kept here could not be read')).toBeVisible()
})

test('what the first edition kept is still here', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('done')) return
    sessionStorage.setItem('done', '1')
    localStorage.setItem('broadsheet:keys', 'off')
    localStorage.setItem('broadsheet:filters', '[{"name":"Videos","path":"/?type=video"}]')
  })
  await page.goto('./settings')
  await expect(page.getByRole('checkbox', { name: /^Keys without/ })).not.toBeChecked()
  await expect(counted(page, 'Kept filters')).toHaveText('1')
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('broadsheet:filters')))
    .toBe(null)
  await page.reload()
  await expect(counted(page, 'Kept filters')).toHaveText('1')
})
