import { beforeEach, expect, test } from 'vitest'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

const items = () => [...document.querySelectorAll('main ol > li')]

test('a reader goes from the hottest stories to the most covered ones, and sees how many report each', async () => {
  const page = await openPage('/top')
  await page.press('nav[aria-label=Rankings] a', 'Most covered')
  await page.find('h1', 'Most covered of the week')
  await page.sees('from October 30, 2020 to November 5, 2020')
  expect(items().map((item) => item.querySelector('h2')?.textContent)).toEqual([
    'Story of day 2',
    'Story of day 4',
  ])
  expect(items()[0]?.textContent).toContain('9 outlets, about 7 distinct reports')
  expect(items()[0]?.textContent).toContain('Most on November 3, 2020: 6 reports')
})

test('each ranking leads to the same period of the other one', async () => {
  const page = await openPage('/top/week')
  await page.press('nav[aria-label=Rankings] a', 'Most covered')
  await page.find('h1', 'Most covered of the week')
  await page.press('nav[aria-label=Rankings] a', 'Top stories')
  await page.find('h1', 'Top of the week')
})

test('a period in which nobody else reports anything, one that there is not, and a site without stories say so', async () => {
  await (await openPage('/covered/month')).sees('No other publisher has reported a story')
  await (await openPage('/covered/decade')).sees('Page not found')
  host.files['top/1.json'] = { ...bundle()['top/1.json'], newest: undefined }
  await (await openPage('/covered')).sees('There are no stories here yet.')
})
