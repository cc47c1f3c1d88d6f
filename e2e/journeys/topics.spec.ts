import { expect, test } from '../setup/test.ts'

test('the feed is filtered by keyboard alone, keeps the focus and says how many', async ({
  page,
}) => {
  await page.goto('./')
  const filter = page.getByRole('navigation', { name: 'Filter by topic' })
  await expect(filter.getByRole('link').first()).toHaveAttribute('aria-current', 'true')
  await filter.getByRole('link').first().focus()
  await page.keyboard.press('Tab')
  const topic = filter.getByRole('link').nth(1)
  await expect(topic).toBeFocused()
  const [, name, count] = /^(.*?)\s*(\d+)$/.exec((await topic.textContent()) ?? '') ?? []
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/topic\/[^/]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
  await expect(topic).toBeFocused()
  await expect(topic).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('status').filter({ hasText: `in ${name}` })).toContainText(
    new RegExp(`^${count} stor(y|ies) in`),
  )
  await expect(page).toHaveTitle(new RegExp(`^${name} · `))
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories')
})

test('the list of a topic that has none below it has its stories only', async ({ page }) => {
  await page.goto('./topics')
  const leaves = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasNot: page.getByRole('list') })
  const topic = leaves.first().getByRole('link')
  const name = /^(.*?)\s*[\d,]+ stor/.exec((await topic.textContent()) ?? '')?.[1] ?? ''
  await topic.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const story = page.getByRole('article').first().getByRole('heading').getByRole('link')
  const headline = (await story.textContent()) ?? ''
  await story.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(
    page.getByRole('list', { name: 'Topics' }).getByRole('link', { name, exact: true }),
  ).toBeVisible()
})

test('the overview has every topic with its number of stories, and leads to its page', async ({
  page,
}) => {
  await page.goto('./topics')
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible()
  const topic = page.getByRole('main').getByRole('listitem').getByRole('link').first()
  const [, name, count] = /^(.*?)\s*(\d+) stor/.exec((await topic.textContent()) ?? '') ?? []
  await topic.click()
  await expect(page.getByRole('heading', { level: 1, name: name ?? '', exact: true })).toBeFocused()
  await expect(page.getByText(new RegExp(`^${count} stor`))).toBeVisible()
})

test('a topic on a card is a way to its list, from the top', async ({ page }) => {
  await page.goto('./')
  const topic = page.getByRole('list', { name: 'Topics' }).last().getByRole('link').first()
  const name = (await topic.textContent()) ?? ''
  await topic.click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
