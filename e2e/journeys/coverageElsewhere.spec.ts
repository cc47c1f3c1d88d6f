import { expect, test } from '../setup/test.ts'

const OUTAGE = './news/2024-07-19-a-faulty-security-update-stops-8-5-million-windows-machines'

test.skip(({ site }) => site.name !== 'sample', 'its facts are those of the sample')

test('two stories of one event lead to each other, and say what they share', async ({ page }) => {
  await page.goto(OUTAGE)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const twin = page.getByRole('listitem').filter({ hasText: /\d of the same reports/ })
  await twin
    .getByRole('link', { name: /^Microsoft counts 8\.5 million machines/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Microsoft counts/)
  await twin.getByRole('link', { name: title ?? '' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('a longer story is a thread from first to last, in which a reader goes on', async ({
  page,
}) => {
  await page.goto('./news/2024-07-24-crowdstrikes-own-test-let-the-faulty-file-pass')
  const thread = page.getByRole('region', { name: /longer story/ })
  const parts = thread.getByRole('listitem')
  await expect(thread.locator('[aria-current=page]')).toContainText('own test')
  await expect(parts.first()).toContainText('8.5 million Windows machines')
  await parts
    .last()
    .getByRole('link', { name: /^Twenty-one fields/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Twenty-one fields/)
  await expect(thread.locator('[aria-current=page]')).toContainText('Twenty-one fields')
})
