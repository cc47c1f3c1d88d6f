import { beforeEach, expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

const headlines = () =>
  [...document.querySelectorAll('main ol > li')].map((item) => [
    item.firstElementChild?.textContent,
    item.querySelector('h2')?.textContent,
  ])

test('a reader goes from the feed to the hottest stories, and from one period to another', async () => {
  const page = await openPage('/')
  await page.press('header a', 'Top')
  await page.find('h1', 'Top stories')
  await page.sees('Story of day 3')
  expect(headlines()).toEqual([
    ['1', 'Story of day 5'],
    ['2', 'Story of day 3'],
  ])
  await page.sees('to its half in 2 days')
  await page.press('nav[aria-label=Periods] a', 'Week')
  await page.find('h1', 'Top of the week')
  await page.sees('from October 30, 2020 to November 5, 2020')
  expect(headlines()).toEqual([
    ['1', 'Story of day 3'],
    ['2', 'Story of day 5'],
  ])
})

test('each place is explained by what was reckoned', async () => {
  const page = await openPage('/top')
  const whys = async () => {
    await page.find('details')
    return [...document.querySelectorAll('details p')].map(({ textContent }) => textContent)
  }
  expect(await whys()).toEqual([
    '4 outlets, from the newest day: No. 2 of the week. Of its heat of 60, age has left 60.',
    '4 outlets, 2 days old: No. 1 of the week. Of its heat of 100, age has left 50.',
  ])
  await page.press('nav[aria-label=Periods] a', 'Week')
  await page.find('h1', 'Top of the week')
  expect((await whys())[0]).toBe('4 outlets, 2 days old: No. 1 of the week. Its heat is 100.')
})

test('where nothing has any heat, the page says so', async () => {
  const { ranked } = bundle()['top/now.json']
  host.files['top/now.json'] = { ranked: ranked.map((each) => ({ ...each, heat: 0 })) }
  const page = await openPage('/top')
  await page.sees('so the newest come first')
  await page.sees('It has no heat, so only its date counts.')
})

test('a site without stories, and a period that there is not, say what there is', async () => {
  host.files['top/1.json'] = { ...bundle()['top/1.json'], newest: undefined }
  host.files['top/now.json'] = { ranked: [] }
  await (await openPage('/top')).sees('There are no stories here yet.')
  await (await openPage('/top/decade')).sees('Page not found')
})

test('a list marks the hottest of its stories', async () => {
  const place = { rank: 1, period: 'week' }
  host.files[MANIFEST] = { ...bundle()[MANIFEST], hottest: { '2020-11-04-story': place } }
  const page = await openPage('/')
  const mark = await page.find('article a', 'No. 1 of the week')
  expect(mark.closest('article')?.textContent).toContain('Story of day 4')
  expect(document.querySelectorAll('article a[href^="/top/"]')).toHaveLength(1)
  await page.press('article a', 'No. 1 of the week')
  await page.find('h1', 'Top of the week')
})
