import { beforeEach, expect, test } from 'vitest'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

const headlines = () =>
  [...document.querySelectorAll('main ol > li h2')].map(({ textContent }) => textContent)

test('the date above a day of the feed leads to its front page, where the most covered story comes first', async () => {
  const page = await openPage('/archive/2020/11')
  await page.press('main h2 a', 'November 3, 2020')
  await page.find('h1', 'Tuesday, November 3, 2020')
  await page.sees('3 stories, the most covered first')
  expect(headlines()).toEqual(['Story of day 4', 'Story of day 5', 'Story of day 3'])
  await page.sees('9 outlets, about 5 distinct reports')
  expect(document.querySelectorAll('main ol > li p.text-accent')).toHaveLength(2)
})

test('a reader goes from day to day, over days without stories and to other months', async () => {
  const page = await openPage('/day/2020-11-03')
  await page.press('nav[aria-label="Other days"] a', 'November 1, 2020')
  await page.find('h1', 'Sunday, November 1, 2020')
  await page.press('nav[aria-label="Other days"] a', 'January 1, 2020')
  await page.find('h1', 'Wednesday, January 1, 2020')
  await page.find('nav[aria-label="Other days"] a', 'November 1, 2020')
  expect(document.querySelectorAll('nav[aria-label="Other days"] a')).toHaveLength(1)
  await page.press('main a', 'January 2020')
  await page.find('h1', 'January 2020')
})

test.each([
  ['/day/2020-11-04', 'No stories on November 4, 2020', ['November 3, 2020', 'November 5, 2020']],
  ['/day/2020-06-30', 'No stories on June 30, 2020', ['January 1, 2020', 'November 1, 2020']],
  ['/day/1999-01-01', 'No stories on January 1, 1999', ['January 1, 2020']],
  ['/day/2020-02-30', 'No such day', ['January 1, 2020', 'November 1, 2020']],
  ['/day/yesterday', 'No such day', ['February 1, 2021']],
])('%s says that there is nothing, and leads to the nearest days', async (path, title, days) => {
  const page = await openPage(path)
  await page.find('h1', title)
  const links = [...document.querySelectorAll('nav[aria-label="Other days"] a')]
  expect(links.map(({ textContent }) => textContent?.replace(/[‹›]/g, '').trim())).toEqual(days)
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('a part that a day does not have is no page', async () => {
  await (await openPage('/day/2020-11-03/2')).sees('Page not found')
  await (await openPage('/day/2020-11-03/two')).sees('Page not found')
})

test('a day that cannot be loaded can be tried again', async () => {
  host.files['days/2020-11.json'] = 'nothing'
  const page = await openPage('/day/2020-11-03')
  await page.find('h1', 'Could not load November 3, 2020')
})
