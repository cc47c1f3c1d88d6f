import type { Locator, Page } from '@playwright/test'
import { findingsOfAxe } from '../setup/axe.ts'
import { putKept } from '../setup/kept.ts'
import { expect, test } from '../setup/test.ts'

const cards = (page: Page) => page.getByRole('feed').getByRole('article')
const headline = (card: Locator) => card.getByRole('heading', { level: 3 }).getByRole('link')
const more = (card: Locator) => card.getByRole('button', { name: /^More: / })
const told = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })
/** The first days of a list. */
const FIRST = '[data-part="0"] > :nth-child(-n+2)'
const isRead = (link: Locator) => expect(link).toHaveAttribute('data-read')
const isUnread = (link: Locator) => expect(link).not.toHaveAttribute('data-read')

/** Opens a story, until what can be done with it has come: who is gone before has not read it. */
async function open(page: Page, link: Locator): Promise<string> {
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('main').getByRole('button', { name: /^Save/ })).toBeVisible()
  return title
}

/** The id of the story that a card is about. */
const idOf = async (card: Locator): Promise<string> =>
  decodeURIComponent((await headline(card).getAttribute('href'))?.split('/').at(-1) ?? '')

test('what was opened is dimmed in every list, stays so, and can be marked as unread and back', async ({
  page,
}) => {
  await page.goto('./')
  const card = cards(page).nth(1)
  const title = await open(page, headline(card))
  await page.goBack()
  await isRead(headline(card))
  await page.reload()
  await isRead(headline(card))
  await isUnread(headline(cards(page).nth(2)))
  const { color } = await lookOf(headline(card))
  expect(color).not.toBe((await lookOf(headline(cards(page).nth(2)))).color)
  expect(await findingsOfAxe(page, 'light', FIRST)).toEqual([])
  expect(await findingsOfAxe(page, 'dark', FIRST)).toEqual([])

  await page.goto('./archive/2025/06')
  await isRead(page.getByRole('link', { name: title }))
  await page.goBack()
  await more(card).click()
  await page.getByRole('button', { name: 'Mark as unread' }).click()
  await expect(told(page, 'Marked as unread.')).toBeVisible()
  await expect(more(card)).toBeFocused()
  // Though the browser has been there.
  await isUnread(headline(card))
  expect((await lookOf(headline(card))).color).toBe(
    (await lookOf(headline(cards(page).nth(2)))).color,
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await isRead(headline(card))
  await expect(more(card)).toBeFocused()
})

/** A browser tells nobody where it has been: it gives the color of links that it has not followed. */
const lookOf = (link: Locator) =>
  link.evaluate((element) => ({ color: getComputedStyle(element).color }))

test('m and M mark stories as read by keys alone, and z takes it back', async ({ page }) => {
  await page.goto('./')
  for (let step = 0; step < 4; step++) await page.keyboard.press('j')
  await expect(headline(cards(page).nth(3))).toBeFocused()
  await page.keyboard.press('m')
  await isRead(headline(cards(page).nth(3)))
  await page.keyboard.press('Shift+M')
  await expect(told(page, '3 stories marked as read.')).toBeVisible()
  await isRead(headline(cards(page).nth(0)))
  await page.keyboard.press('z')
  await isUnread(headline(cards(page).nth(0)))
  await isRead(headline(cards(page).nth(3)))

  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const address = page.url()
  await page.keyboard.press('m')
  await expect(told(page, 'Marked as unread.')).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(address)
  await isUnread(headline(cards(page).nth(4)))
})

test('an original that is opened from a list counts as read', async ({ page, watch }) => {
  watch.expectDepartures()
  watch.expectFailures()
  await page.goto('./')
  await page.keyboard.press('j')
  // What counts comes with the reader's first deed.
  await expect(cards(page).first().getByRole('button', { name: /^Save/ })).toBeVisible()
  const original = cards(page).first().locator('a[data-original]')
  const opening = page.waitForEvent('popup')
  await original.click()
  await (await opening).close()
  await isRead(headline(cards(page).first()))
})

test('the filter for what is unread says how many are left; what is read meanwhile stays until the reader comes anew', async ({
  page,
}) => {
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^\d+ stor/ })
  await page.goto('./?unread')
  const all = Number.parseInt((await count.first().textContent()) ?? '', 10)
  const first = headline(cards(page).first())
  const title = await open(page, first)
  await page.goBack()
  await isRead(first)
  await expect(first).toHaveText(title)
  await page.goto('./')
  await isRead(headline(cards(page).first()))
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Read or unread' }).click()
  const unread = page
    .getByRole('region', { name: 'Filter stories' })
    .getByRole('link', { name: /^Unread/ })
  await expect(unread).toHaveText(`Unread${all - 1}`)
  await unread.click()
  await expect(page).toHaveURL(/\/\?unread$/)
  await expect(count.first()).toHaveText(`${all - 1} stories`)
  await expect(first).not.toHaveText(title)
})

test('where nothing is unread the list says so, and the way to what was read', async ({ page }) => {
  await page.goto('./?type=video')
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  const ids = await Promise.all((await cards(page).all()).map(idOf))
  const read = ids.map((id) => [id, { reports: 0 }])
  await putKept(page, 'read', Object.fromEntries(read), Date.now())
  await page.goto('./top')
  await page.goto('./?type=video&unread')
  await expect(page.getByText('Everything here is read.')).toBeVisible()
  await page.getByRole('link', { name: `Without Unread: ${ids.length} stories` }).click()
  await expect(cards(page)).toHaveCount(ids.length)
})

test('a line says where the last visit began, and a story what it has gained since it was read; nothing moves', async ({
  page,
}) => {
  await page.goto('./')
  const [above, below] = [cards(page).nth(1), cards(page).nth(2)]
  const earlier = Date.now() - 2 * 60 * 60_000
  await putKept(page, 'visits', { this: { newest: await idOf(below) } }, earlier)
  await putKept(page, 'read', { [await idOf(above)]: { reports: 1 } }, earlier)
  await page.reload()
  const before = await below.boundingBox()
  await expect(below.getByText('New since your last visit')).toBeVisible()
  await expect(page.getByText('New since your last visit')).toHaveCount(1)
  await expect(above.getByText(/^\d new reports?$/)).toBeVisible()
  expect(await below.boundingBox()).toEqual(before)
  // The same visit goes on.
  await page.reload()
  await expect(below.getByText('New since your last visit')).toBeVisible()
  const news = (await above.getByText(/^\d new reports?$/).textContent()) ?? ''
  await headline(above).click()
  await expect(told(page, news)).toBeVisible()
  await page.goBack()
  await isRead(headline(above))
  await expect(above.getByText(/^\d new reports?$/)).toHaveCount(0)
})

test('two tabs agree at once', async ({ page, context }) => {
  await page.goto('./')
  const other = await context.newPage()
  await other.goto('./')
  await other.keyboard.press('j')
  await other.keyboard.press('m')
  await isRead(headline(cards(other).first()))
  await page.bringToFront()
  await page.keyboard.press('Shift')
  await isRead(headline(cards(page).first()))
  await more(cards(page).first()).click()
  await page.getByRole('button', { name: 'Mark as unread' }).click()
  await isUnread(headline(cards(other).first()))
})

test('scrolling marks as read only where the reader has chosen so', async ({ page }) => {
  await page.goto('./')
  const pass = async () => {
    await page.mouse.move(300, 300)
    await expect(more(cards(page).first())).toBeAttached()
    // Who goes past a story has not read it. How long it was seen the browser's observer says, by a clock that no test can set.
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await page.mouse.wheel(0, 2500)
    await expect(cards(page).first()).not.toBeInViewport()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  }
  await pass()
  await isUnread(headline(cards(page).first()))
  const chosen = { readByScrolling: { name: 'readByScrolling', is: 'on' } }
  await putKept(page, 'settings', chosen, Date.now())
  await page.evaluate(() => scrollTo(0, 0))
  await page.goto('./top')
  await page.goto('./')
  await pass()
  await isRead(headline(cards(page).first()))
})
