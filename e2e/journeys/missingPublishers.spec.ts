import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

test.skip(({ site }) => site.name === 'archive', 'its facts are those of the sample')

const STORY =
  './news/2020-11-18-lapd-bans-the-use-of-clearviews-controversial-facial-recognition-software'

const sentence = (page: Page) =>
  page.getByRole('main').getByText(/^Covered by \d+ of the \d+ publishers of/)

test('a story says how many publishers of its topic report it, and on request which do not', async ({
  page,
}) => {
  await page.goto(STORY)
  await page.keyboard.press('End')
  await expect(sentence(page)).toBeVisible()
  const [, reporting, all] =
    /by (\d+) of the (\d+) publishers of .* in this collection$/.exec(
      (await sentence(page).textContent()) ?? '',
    ) ?? []
  const missing = Number(all) - Number(reporting)
  const details = page.getByRole('group').filter({ hasText: `The other ${missing}` })
  await details.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('listitem')).toHaveCount(missing)
  await expect(details).toContainText('this collection has no report of this story by it')
  await expect(details).not.toContainText('Engadget')
  const publisher = details.getByRole('link').first()
  const name = (await publisher.textContent()) ?? ''
  await publisher.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
})

test('what is said of the publishers of a topic has its place before it comes', async ({
  page,
}) => {
  let answer = () => {}
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/\/data\/reporters\//, async (route) => {
    await mayAnswer
    await route.continue()
  })
  await page.goto(STORY)
  const asked = page.waitForRequest(/\/data\/reporters\//)
  await page.keyboard.press('End')
  await asked
  const below = page.getByRole('heading', { name: /^More on/ })
  const top = () => below.evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const before = await top()
  answer()
  await expect(sentence(page)).toBeVisible()
  expect(await top()).toBe(before)
})
