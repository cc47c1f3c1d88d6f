import { expect, test } from '../../setup/test.ts'

const COVERED = '/news/2021-06-06-coverage'

test('coverage leaves out the lead itself and repeats, and tells the time from the story', async ({
  page,
}) => {
  await page.goto(COVERED)
  const cards = page.getByRole('region', { name: 'Related coverage' }).getByRole('article')
  await expect(cards.getByRole('heading')).toHaveText([
    /^A story that many report/,
    /^First other report/,
    /^A report of the same day/,
    /^A report that is also a story here/,
  ])
  await expect(cards.nth(1)).toContainText('first')
  await expect(cards.nth(2)).toContainText('same day')
  await expect(cards.nth(3)).toContainText('+2 d 3 h')
  await expect(cards.nth(1).getByText('June 6, 2021, 09:00 UTC')).toBeVisible()
  await expect(cards.nth(2).getByText('June 6, 2021', { exact: true })).toBeVisible()
  await expect(page.getByText('June 6, 2021, 12:00 UTC').first()).toBeVisible()
})

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })

  test('times are the reader’s, those of another day say so, and nothing moves for them', async ({
    page,
  }) => {
    await page.goto('/archive/2021/05')
    const late = page.locator('time[datetime="2021-05-20T23:59:00Z"]')
    await expect(late.getByText('Fri 08:59')).toBeVisible()
    await expect(late).toHaveAttribute('title', '23:59 UTC')
    const inUtc = late.getByText('23:59 UTC')
    await expect(inUtc).toBeHidden()
    expect((await late.boundingBox())?.width).toBe((await inUtc.boundingBox())?.width)
    await expect(page.getByRole('heading', { name: /May 20, 2021/ })).toBeVisible()

    await page.goto(COVERED)
    await expect(page.getByText('June 6, 2021, 21:00').first()).toBeVisible()
    await expect(page.getByText('June 6, 2021', { exact: true }).first()).toBeVisible()
  })
})

test('a report that is also a story here keeps its own link and gets a second one', async ({
  page,
}) => {
  await page.goto(COVERED)
  const card = page.getByRole('article', { name: /./ }).or(page.getByRole('article')).last()
  await expect(card.getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    'https://plain.example/stories/3',
  )
  await card.getByRole('link', { name: /^Story here/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plain story number 3')
})
