import type { Page } from '@playwright/test'
import { expect, test } from '../setup/test.ts'

const ranking = (page: Page) => page.getByRole('main').getByRole('list').getByRole('article')
const periods = (page: Page) => page.getByRole('navigation', { name: 'Periods' })

test('a reader goes from the feed to the hottest stories, asks why, and comes back to the very place', async ({
  page,
}) => {
  await page.goto('./')
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Top', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Top stories' })).toBeFocused()
  const first = ranking(page).first()
  const why = first.getByText(/^\d+ outlets?, .+ its heat of \d+, age has left \d+\.$/)
  await expect(why).toBeHidden()
  await first.getByText('Why here?').click()
  await expect(why).toBeVisible()
  const third = ranking(page).nth(2).getByRole('heading').getByRole('link')
  const title = (await third.textContent()) ?? ''
  await third.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.goBack()
  await expect(third).toBeFocused()
})

test('the mark of a hot story leads to the ranking that it stands in', async ({ page }) => {
  await page.goto('./')
  const link = page.getByRole('link', { name: /^No\. [123] of/ })
  const story = page.getByRole('article').filter({ has: link }).first()
  const mark = story.getByRole('link', { name: /^No\. [123] of/ })
  const title = (await story.getByRole('heading', { level: 3 }).textContent()) ?? ''
  const rank = Number(/\d/.exec((await mark.textContent()) ?? '')?.[0])
  await mark.click()
  await expect(page.getByRole('heading', { level: 1, name: /^Top of/ })).toBeFocused()
  await expect(
    ranking(page)
      .nth(rank - 1)
      .getByRole('heading'),
  ).toHaveText(title)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the hottest stories of each period are there, in order, and explained', {
    tag: '@path',
  }, async ({ page }) => {
    await page.goto('./top')
    await expect(ranking(page)).toHaveCount(50)
    for (const [name, title] of [
      ['Year', 'Top of the year'],
      ['All time', 'Top of all time'],
    ] as const) {
      await periods(page).getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    }
    const heats: number[] = []
    for (const why of (await ranking(page).all()).slice(0, 10)) {
      await why.getByText('Why here?').click()
      const said = (await why.getByText(/Its heat is \d+\.$/).textContent()) ?? ''
      heats.push(Number(/(\d+)\.$/.exec(said)?.[1]))
    }
    expect(heats).toEqual(heats.toSorted((a, b) => b - a))
  })

  test('a story leads on to earlier ones of its topic', { tag: '@path' }, async ({ page }) => {
    await page.goto('./')
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
    const more = page.getByRole('region', { name: /^More on/ })
    const next = more.getByRole('listitem').first().getByRole('link').first()
    const title = (await next.textContent()) ?? ''
    await next.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })
})
