import type { Page } from '@playwright/test'
import { expect, test } from '../../setup/test.ts'

test.use({ serviceWorkers: 'allow' })

const STORY = 'news/2021-06-04-broken-picture'

/** The hosts that the panel of a page names. */
async function contactsOf(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'What this page contacts' }).click()
  const panel = page.getByRole('dialog', { name: 'What this page contacts' })
  await panel.waitFor()
  const names = await panel.getByRole('listitem').locator('bdi').allTextContents()
  await page.keyboard.press('Escape')
  return names
}

test('a page says whom it has contacted, and with pictures on request it has contacted nobody', async ({
  page,
  watch,
}) => {
  await page.goto(STORY)
  expect(await contactsOf(page)).toEqual(['broken.example'])
  expect(await page.locator('dialog').count()).toBe(0)
  await page.goto('settings')
  await page.getByRole('radio', { name: 'When I ask for one' }).check()
  // The worker refuses what browsers ask for before any script of a page.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  watch.expectFailures()
  await page.goto(STORY)
  const ask = page.getByRole('button', { name: /^Show picture/ })
  await ask.waitFor()
  expect(await contactsOf(page)).toEqual([])
  await ask.click()
  await expect(page.locator('main figure img')).toBeVisible()
  expect(await contactsOf(page)).toEqual(['broken.example'])
})
