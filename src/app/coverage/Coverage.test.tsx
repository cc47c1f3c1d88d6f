import { beforeEach, expect, test } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import { bundle } from '../testing/bundle.ts'
import { coveredStory, reportBy } from '../testing/coveredStory.ts'
import { openPage } from '../testing/openPage.tsx'
import { serve } from '../testing/serve.ts'

beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '')
})

const open = (story: Story, search = '') => {
  serve({ ...bundle(), 'stories/1.json': { stories: [story] } })
  return openPage(`/news/${story.id}${search}`)
}

/** The publishers of the rows that are seen. */
const rows = () =>
  [...document.querySelectorAll('section article :is(h3, h4)')]
    .filter((heading) => !heading.closest('details:not([open])'))
    .map((heading) => heading.closest('article')?.querySelector('bdi')?.textContent)

const HOURS = ['10', '09', '07'] as const
const SOME = coveredStory(
  [
    reportBy('Wire', `2020-11-01T${HOURS[0]}:00:00Z`),
    reportBy('Bell', `2020-11-01T${HOURS[1]}:00:00Z`, { type: 'video' }),
    reportBy('Argus', `2020-11-01T${HOURS[2]}:00:00Z`),
  ],
  { outlets: { names: ['Wire', 'Bell'], count: 3 } },
)

test('a reader puts the reports in order and narrows them, and the address says so', async () => {
  const page = await open(SOME)
  await page.sees('Related coverage')
  expect(rows()).toEqual(['The Daily', 'Wire', 'Bell', 'Argus'])
  await page.press('ul[aria-label="Order of the reports"] a', 'Earliest first')
  await page.find('a[aria-current]', 'Earliest first')
  expect(rows()).toEqual(['Argus', 'The Daily', 'Bell', 'Wire'])
  expect(location.search).toBe('?order=earliest')
  await page.press('ul[aria-label="Articles or videos"] a', 'Videos 1')
  await page.find('a[aria-current]', 'Videos')
  expect(rows()).toEqual(['Bell'])
  expect(location.search).toBe('?order=earliest&type=video')
})

test('a story that a robot gathers says when its coverage last grew, and no other', async () => {
  const page = await open({ ...SOME, grown: '2020-11-01T11:05:00Z' })
  await page.sees('Coverage last grew')
  const time = await page.find('section time[datetime="2020-11-01T11:05:00Z"]')
  expect(time.textContent).toContain('November 1, 2020')
  const other = await open(SOME)
  await other.sees('Related coverage')
  await other.seesNo('Coverage last grew')
})

test('what an address asks for is there from the start', async () => {
  const page = await open(SOME, '?order=publisher')
  await page.sees('Related coverage')
  expect(rows()).toEqual(['Argus', 'Bell', 'The Daily', 'Wire'])
})

test('a kind that no report is of is not asked for: all are shown', async () => {
  const articles = coveredStory([reportBy('Wire', '2020-11-01T10:00:00Z')])
  const page = await open(articles, '?type=video')
  await page.sees('Related coverage')
  expect(rows()).toEqual(['The Daily', 'Wire'])
})

test('copies of one publisher, whatever it is called there, are no further outlet', async () => {
  const daily = { publisher: { name: 'Daily Online', domain: 'daily.example.org' } }
  const copies = [
    reportBy('Wire', '2020-11-01T10:00:00Z'),
    reportBy('Daily', '2020-11-01T11:00:00Z', daily),
  ]
  const page = await open(coveredStory(copies, { copies: [[0, 1, 2]] }))
  await page.find('summary', 'Same text in 1 more outlet Wire')
})

test('the rows and the times agree on what lies in the future, and crown nothing that does', async () => {
  const page = await open(
    coveredStory(
      [reportBy('Wire', '2099-11-01T10:00:00Z'), reportBy('Bell', '2099-11-01T11:00:00Z')],
      { published: '2099-11-01T08:00:00Z' },
    ),
  )
  await page.sees('The known times do not tell who was first.')
  const texts = [...document.querySelectorAll('section article')].map((row) => row.textContent)
  expect(texts).toHaveLength(3)
  expect(texts.join(' ')).not.toContain('first')
})

test('the top of a story names all other publishers, and says how many distinct reports there are', async () => {
  const page = await open({ ...SOME, copies: [[1, 3]] })
  await page.sees('4 outlets, about 3 distinct reports')
  await page.sees('Wire\u00a0· Bell\u00a0· Argus')
  await page.find('summary', 'Same text in 1 more outlet Argus')
  expect(rows()).toEqual(['The Daily', 'Wire', 'Bell'])
})

test('a dozen reports are shown at first, all of them in place, and those far off apart', async () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    reportBy(`N${i}`, i % 5 === 4 ? '2019-05-01T10:00:00Z' : '2020-11-01T10:00:00Z'),
  )
  const page = await open(coveredStory(many, { outlets: { names: ['N0', 'N1'], count: 20 } }))
  const all = await page.find('summary', 'Show all 17 reports')
  expect(rows()).toHaveLength(12)
  all.closest('details')?.setAttribute('open', '')
  expect(rows()).toHaveLength(17)
  await page.find('summary', '2019')
})

test('what a reader has opened is open at Back, Forward and Reload, and what was closed again is not', async () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    reportBy(`N${i}`, i % 5 === 4 ? '2019-05-01T10:00:00Z' : '2020-11-01T10:00:00Z'),
  )
  const story = coveredStory(many, { copies: [[1, 2]] })
  const isOpen = (summary: HTMLElement) => summary.closest('details')?.open
  const toggle = (summary: HTMLElement, open: boolean) => {
    const details = summary.closest('details')
    if (details) details.open = open
    details?.dispatchEvent(new Event('toggle'))
  }
  const names = ['Show all 17 reports', '2019', 'Same text in 1 more outlet'] as const
  const first = await open(story)
  for (const name of names) toggle(await first.find('summary', name), true)
  toggle(await first.find('summary', '2019'), false)
  // The document is another one, the entry of the history the same.
  const again = await open(story)
  const found = await Promise.all(names.map((name) => again.find('summary', name)))
  expect(found.map(isOpen)).toEqual([true, false, true])
  await again.press('ul[aria-label="Order of the reports"] a', 'Earliest first')
  await again.find('a[aria-current]', 'Earliest first')
  toggle(await again.find('summary', 'Show all'), false)
  history.back()
  await again.find('a[aria-current]', 'Best first')
  expect(isOpen(await again.find('summary', 'Show all'))).toBe(true)
})

test('a story that nobody else reports leads to others about its event all the same', async () => {
  const elsewhere = [
    { id: '2020-11-02-story', title: 'Elsewhere', published: SOME.published, shared: 2 },
  ]
  const page = await open(coveredStory([], { elsewhere }))
  await page.sees('No other publisher’s report of this story is known.')
  await page.find('main a', 'Elsewhere')
})

test('what is gone says so, and leads to an archived copy of its day first', async () => {
  const [wire, bell] = [
    reportBy('Wire', '2020-11-01T10:00:00Z'),
    reportBy('Bell', '2020-11-02T10:00:00Z'),
  ]
  const story = coveredStory([wire, bell], { gone: true, reportsGone: [false, true] })
  const page = await open(story)
  await page.sees('Related coverage')
  await page.sees('The original is no longer there.')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[target]')]
  const archived = links.map(({ href }) => href).filter((href) => href.includes('archive.org'))
  expect(archived).toEqual([
    `https://web.archive.org/web/20201101/${story.link}`,
    `https://web.archive.org/web/20201102/${bell.link}`,
  ])
  expect(document.querySelector<HTMLAnchorElement>('a[data-original]')?.href).toBe(archived[0])
  const addresses = links.filter(({ textContent }) => textContent?.startsWith('Its address'))
  expect(addresses.map(({ href }) => href)).toEqual([story.link, bell.link])
})
