import type { Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { expect, settled, test } from '../setup/test.ts'

const cards = (page: Page) =>
  page
    .getByRole('feed')
    .getByRole('article')
    .filter({ has: page.getByRole('heading') })
const hidden = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /\d+ hidden, show/ })
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /muted\.$/ })

/** Mutes a word on its page. */
async function muteWord(page: Page, word: string, span = 'A week') {
  await page.goto('./muted')
  await page.getByLabel('Word or phrase').fill(word)
  await expect(page.getByText(/^This hides \d+ stor/)).toBeVisible()
  await page.getByRole('radio', { name: span }).check()
  await page.getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(notice(page)).toBeVisible()
}

/** A word of a headline that a reader may want to hear no more of. */
async function wordOf(page: Page): Promise<{ title: string; word: string }> {
  await page.goto('./')
  const title = (await cards(page).first().getByRole('heading', { level: 3 }).textContent()) ?? ''
  const word = title.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return { title, word }
}

test('by keyboard alone a topic is muted for a week, which says before what it hides, and taken back', async ({
  page,
}) => {
  await page.goto('./')
  const all = await cards(page).count()
  // What can be done with stories comes with the first deed.
  await page.keyboard.press('Tab')
  await page
    .getByRole('button', { name: /^More: / })
    .first()
    .press('Enter')
  const item = page.getByRole('button', { name: /^Mute the topic / }).first()
  const topic = (await item.textContent())?.replace(/^Mute the topic |…$/g, '') ?? ''
  await item.press('Enter')
  const dialog = page.getByRole('dialog', { name: `Mute ${topic}` })
  const count = dialog.getByText(/^This hides \d+ stor/)
  await expect(count).toBeVisible()
  const hides = Number((await count.textContent())?.match(/\d+/)?.[0])
  await expect(
    dialog.getByRole('list', { name: 'The newest that are hidden' }).getByRole('listitem'),
  ).toHaveCount(3)
  const here = Number((await dialog.getByText(/on this page/).textContent())?.match(/\d+/)?.[0])
  expect(here).toBeLessThanOrEqual(hides)
  await dialog.getByRole('button', { name: 'Mute', exact: true }).press('Enter')
  await expect(hidden(page).first()).toBeFocused()
  await expect(cards(page)).toHaveCount(all - here)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /muted shown, hide/ }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(hidden(page)).toHaveCount(0)
  await expect(cards(page)).toHaveCount(all)
})

test('what is muted is not seen for a moment when a page is loaded, and nothing moves', async ({
  page,
}) => {
  const { title, word } = await wordOf(page)
  await muteWord(page, word)
  await page.addInitScript((muted) => {
    const seen = { shift: 0, muted: false }
    Reflect.set(window, 'seen', seen)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      const links = [...document.querySelectorAll('article h3 a')]
      const link = links.find(({ textContent }) => textContent === muted)
      if (link?.checkVisibility({ visibilityProperty: true })) seen.muted = true
      requestAnimationFrame(look)
    }
    look()
  }, title)
  for (const path of ['./', './topics']) {
    await page.goto(path)
    await expect(page.locator('html')).not.toHaveAttribute('data-mutes')
    if (path === './') await expect(hidden(page)).not.toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({
      shift: 0,
      muted: false,
    })
  }
})

test('a muted publisher hides its report of a story, not the story, and its own page shows all', async ({
  page,
}) => {
  await page.goto('./')
  const card = cards(page)
    .filter({ hasText: /and \d+ more/ })
    .first()
  const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  await card.getByRole('heading').getByRole('link', { name: title }).click()
  await settled(page)
  const address = page.url()
  const rows = page.getByRole('region', { name: 'Related coverage' }).getByRole('article')
  const all = await rows.count()
  const publisher = rows.nth(1).getByRole('link').first()
  const name = (await publisher.textContent())?.replace(/:.*/, '').trim() ?? ''
  await publisher.click()
  await page.getByRole('button', { name: `Mute ${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(page.getByRole('button', { name: `Mute ${name}` })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByRole('main').getByText('Muted', { exact: true })).toBeVisible()
  await expect(hidden(page)).toHaveCount(0)
  await page.goto(address)
  await expect(rows).toHaveCount(all - 1)
  await hidden(page).first().click()
  await expect(rows).toHaveCount(all)
  await page.goto('./')
  await expect(cards(page).getByRole('link', { name: title, exact: true })).toBeVisible()
})

test('a muted topic is left out of all kinds of lists, and not of its own', async ({ page }) => {
  await page.goto('./topic/science')
  await page.keyboard.press('Tab')
  const card = cards(page).first()
  const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  const day = await card
    .getByRole('link', { name: /\d{4}$/ })
    .first()
    .getAttribute('href')
  await page.getByRole('button', { name: 'Mute Science' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(notice(page)).toBeVisible()
  await expect(card).toContainText(title)
  const [, date = ''] = day?.match(/day\/([\d-]+)/) ?? []
  const month = date.slice(0, 7).replace('-', '/')
  const word = encodeURIComponent(title.split(' ').slice(0, 3).join(' '))
  for (const path of ['top/all', `day/${date}`, `archive/${month}`, `search?q=${word}`]) {
    await page.goto(path)
    await expect(hidden(page).first(), path).toBeVisible()
    await expect(
      page.getByRole('main').getByRole('link', { name: title, exact: true }),
    ).toHaveCount(0)
  }
})

test('a mute ends when its time has come, and is listed as ended', async ({ page }) => {
  const { title, word } = await wordOf(page)
  await page.clock.install()
  await muteWord(page, word, 'A day')
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: word }).first()
  await expect(row).toContainText('until')
  await page.getByRole('link', { name: 'Latest' }).first().click()
  await expect(hidden(page).first()).toBeVisible()
  await page.clock.fastForward('25:00:00')
  await expect(hidden(page)).toHaveCount(0)
  await expect(cards(page).getByRole('link', { name: title, exact: true })).toBeVisible()
  await page.goto('./muted')
  await expect(page.getByRole('region', { name: 'Ended' })).toContainText(word)
})

test('the page of what is muted changes ends, unmutes with a way back, and is accessible', async ({
  page,
}) => {
  const { word } = await wordOf(page)
  await muteWord(page, word)
  const row = page
    .getByRole('list', { name: 'Muted' })
    .getByRole('listitem')
    .filter({ hasText: word })
  const end = row.getByRole('button', { name: /^Change the end/ })
  await end.click()
  await row.getByRole('button', { name: 'Always', exact: true }).click()
  await expect(end).toBeFocused()
  await expect(row.getByText('always', { exact: true })).toBeVisible()
  await row.locator('summary').click()
  expect(await findingsOfAxe(page, 'light', 'main')).toEqual([])
  expect(await findingsOfAxe(page, 'dark', 'main')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await row.getByRole('button', { name: /^Unmute/ }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row.getByText('always', { exact: true })).toBeVisible()
})
