import type { Page } from '@playwright/test'
import { filesWith } from '../setup/builtSite.ts'
import { expect, test } from '../setup/test.ts'

/** Stories of the sample: one with the most reports, and one whose reports have clock times. */
const BACKDOOR = './news/2024-03-29-a-half-second-delay-gives-away-a-backdoor-in-linuxs-plumbing'
const OUTAGE = './news/2024-07-19-a-faulty-security-update-stops-8-5-million-windows-machines'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

const coverage = (page: Page) => page.getByRole('region', { name: 'Related coverage' })
const rows = (page: Page) => coverage(page).getByRole('article')
const row = (page: Page, headline: string | RegExp) => rows(page).filter({ hasText: headline })
/** What opens a part of the page. */
const opener = (page: Page, words: string | RegExp) =>
  page.locator('summary').filter({ hasText: words })
const headlines = (page: Page) => rows(page).getByRole('heading').filter({ visible: true })

test('a story says at a glance who else reports it, how many texts there are, and who was first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(OUTAGE)
  const main = page.getByRole('main')
  for (const name of ['The Verge', 'Wired', 'Krebs on Security', 'MacRumors', 'TechCrunch']) {
    await expect(main.getByRole('link', { name: new RegExp(`^${name}`) }).first()).toBeVisible()
  }
  await expect(main.getByText(/^First: CrowdStrike$/)).toBeVisible()
  await expect(coverage(page)).toContainText(/\d+ outlets, about \d+ distinct reports/)
  const when = page.getByRole('region', { name: 'Who reported when' })
  await expect(when.getByText(/^First: CrowdStrike/)).toBeVisible()
  const byTime = when.getByRole('listitem')
  await expect(byTime.filter({ hasText: 'The Verge' }).first()).toContainText('+3 h 8 min')
  await expect(byTime.filter({ hasText: 'Krebs' }).first()).not.toContainText('+')
})

test('one text in several places is one row, which names the others', async ({ page }) => {
  await page.goto(BACKDOOR)
  await opener(page, /^Show all \d+ reports/).click()
  const text = row(page, 'Malicious code in the release archives of xz')
  await expect(text).toHaveCount(1)
  const others = text.locator('summary').filter({ hasText: 'Same text in 2 more outlets' })
  await others.focus()
  await page.keyboard.press('Enter')
  await expect(text.getByRole('link', { name: /: NIST.*opens in a new tab/ })).toBeVisible()
  await expect(text.getByRole('link', { name: /GitHub Advisory Database/ })).toBeVisible()
})

test('of many reports a dozen is shown at first; all come in place, what is far off stands apart', async ({
  page,
}) => {
  await page.goto(BACKDOOR)
  await expect(headlines(page)).toHaveCount(12)
  const all = opener(page, /^Show all \d+ reports/)
  await all.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => headlines(page).count()).toBeGreaterThan(15)
  await expect(page.getByText('Show fewer')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(headlines(page).nth(12)).toBeInViewport()
  const far = page.getByRole('region', { name: 'Long before or after' })
  await expect(far.getByRole('heading', { name: /^Dependency/ })).toBeHidden()
  await far.locator('summary', { hasText: '2020' }).click()
  await expect(far.getByRole('heading', { name: /^Dependency/ })).toBeVisible()
})

test('the order of the reports is in the address: it comes back with it, and goes with Back', async ({
  page,
}) => {
  await page.goto(OUTAGE)
  const orders = page.getByRole('list', { name: 'Order of the reports' })
  const given = await headlines(page).allTextContents()
  await orders.getByRole('link', { name: 'Earliest first' }).click()
  await expect(page).toHaveURL(/\?order=earliest$/)
  await expect(headlines(page).nth(1)).toContainText('Windows crashes at start')
  await page.reload()
  await expect(headlines(page).nth(1)).toContainText('Windows crashes at start')
  const byPublisher = orders.getByRole('link', { name: 'By publisher' })
  await byPublisher.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?order=publisher$/)
  await expect(byPublisher).toBeFocused()
  await expect(byPublisher).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await page.goBack()
  await expect(headlines(page)).toHaveText(given)
})

test('a story has the reports of a file that is folded into it, and no file of the site has the folded one', async ({
  page,
  site,
}) => {
  await page.goto(BACKDOOR)
  await opener(page, /^Show all \d+ reports/).click()
  for (const headline of ['openSUSE rolls back', 'Kali was affected', 'Gentoo goes back']) {
    await expect(row(page, headline)).toBeVisible()
  }
  await expect(row(page, 'Debian withdraws the package')).toHaveCount(1)
  for (const hidden of ['Testers of Fedora', 'folded into the story', 'A draft on who Jia Tan']) {
    expect(filesWith(site.outDir, hidden)).toEqual([])
  }
})

test('on paper are all reports and when they came', async ({ page }) => {
  await page.goto(BACKDOOR)
  await page.emulateMedia({ media: 'print' })
  await expect(row(page, 'Gentoo goes back')).toBeVisible()
  await expect(
    row(page, /^Dependency/)
      .or(page.getByText(/^Dependency$/))
      .first(),
  ).toBeVisible()
  await expect(coverage(page).getByText(/^First: oss-security/)).toBeVisible()
  // What the copies of a report are is said on paper, too.
  const pressed = page.locator('button, summary').filter({ visible: true })
  await expect(pressed.filter({ hasNotText: /^Same text/ })).toHaveCount(0)
  await expect(pressed).toHaveText(/^Same text in 2 more outlets/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every report can be read, and the order can be told', async ({ page }) => {
    await page.goto(BACKDOOR)
    await expect(coverage(page)).toContainText(/\d+ outlets, about \d+ distinct reports/)
    await opener(page, /^Show all \d+ reports/).click()
    await expect(row(page, 'Gentoo goes back')).toBeVisible()
    await page.getByText('Same text in 2 more outlets').click()
    await expect(coverage(page).getByRole('link', { name: /: NIST/ })).toBeVisible()
    await expect(coverage(page).getByText(/^First: oss-security/)).toBeVisible()
    await expect(page.getByRole('list', { name: 'Order of the reports' })).toBeHidden()
  })
})
