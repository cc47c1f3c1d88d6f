import { site } from 'virtual:broadsheet/site'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { FAILURE_KINDS, type Sources } from '../../shared/sources/sourcesFile.ts'
import { bundle } from '../testing/bundle.ts'
import { openPage } from '../testing/openPage.tsx'
import { type Host, serve } from '../testing/serve.ts'

let host: Host

beforeEach(() => {
  window.scrollTo = () => undefined
  host = serve(bundle())
})

type Feed = Sources['outlets'][number]['sources'][number]

const feed = (title: string, fields: Partial<Feed> = {}): Feed => ({
  title,
  state: 'works',
  items: 0,
  reports: 0,
  joined: 0,
  topics: [],
  ...fields,
})

/** Serves a site whose robot has this to say. */
function gathered(sources: Partial<Sources>): void {
  const all = { ran: '2020-11-05T10:05:00Z', outlets: [], empty: [], ...sources }
  host.files['manifest.json'] = { ...bundle()['manifest.json'], sources: 'sources/1.json' }
  host.files['sources/1.json'] = all
}

const rowOf = (name: string): string => {
  const heading = [...document.querySelectorAll('h3')].find((h) => h.textContent === name)
  return heading?.parentElement?.textContent ?? ''
}

test('the page of sources says when the robot last ran, which outlets fail, since when and why, and which deliver', async () => {
  gathered({
    outlets: [
      {
        name: 'The Courier',
        domain: 'courier.example',
        sources: [
          feed('The Courier', {
            state: 'failing',
            since: '2020-11-04T07:05:00Z',
            failure: { kind: 'status', status: 503 },
            worked: '2020-11-04T06:05:00Z',
            link: 'https://www.courier.example/',
          }),
        ],
      },
      {
        name: 'The Daily',
        domain: 'daily.example.org',
        hasPage: true,
        sources: [
          feed('The Daily: World', {
            ...{ news: '2020-11-05T09:00:00Z', items: 25, reports: 40, joined: 12 },
            ...{ topics: ['World'], link: 'https://daily.example.org/world' },
          }),
          feed('The Daily: Chess', { state: 'silent', since: '2020-09-01T08:00:00Z' }),
          feed('The Daily: Sea', { state: 'silent' }),
        ],
      },
      { name: 'The Wire', sources: [feed('The Wire', { items: 1 })] },
      { name: 'The Later', sources: [feed('The Later', { state: 'new' })] },
    ],
  })
  const page = await openPage('/sources')
  await page.find('h1', 'Sources')
  await page.sees('4 outlets')
  await page.sees('Last asked for news: November 5, 2020')
  const headings = [...document.querySelectorAll('main h2, main h3')].map((h) => h.textContent)
  expect(headings).toEqual([
    ...['Failing, silent or ended', 'The Courier', 'The Daily'],
    ...['Working', 'The Wire', 'Not asked yet', 'The Later'],
  ])
  expect(rowOf('The Courier')).toContain('Failing since November 4, 2020')
  expect(rowOf('The Courier')).toContain('Its host answers with an error (503).')
  expect(rowOf('The Courier')).toContain('Last worked: November 4, 2020')
  expect(rowOf('The Daily')).toContain('Nothing new since September 1, 2020')
  expect(rowOf('The Daily')).toContain('Its feed is empty')
  expect(rowOf('The Daily')).toContain('25 items')
  expect(rowOf('The Daily')).toContain('12 of 40 reports joined others')
  const linkOf = (text: string) => document.querySelector(`main a[href*="${text}"]`)?.textContent
  expect(linkOf('/publisher/daily.example.org')).toBe('The Daily')
  expect(linkOf('//www.courier.example')).toContain('courier.example')
  expect(linkOf('//daily.example.org/world')).toContain('The Daily: World')
})

test('each way to fail is said in words of its own', async () => {
  const state = { state: 'failing', since: '2020-11-04T07:05:00Z' } as const
  const failing = FAILURE_KINDS.map((kind) => feed(kind, { ...state, failure: { kind } }))
  gathered({ outlets: [{ name: 'All', sources: failing }] })
  const page = await openPage('/sources')
  await page.find('h3', 'All')
  const reasons = [...document.querySelectorAll('main li li p:nth-child(2)')].map(
    (reason) => reason.textContent,
  )
  expect(new Set(reasons).size).toBe(FAILURE_KINDS.length)
})

test('why a topic has no story stands beside it', async () => {
  gathered({ empty: [{ topic: { slug: 'chess', name: 'Chess' }, why: 'failing' }] })
  const page = await openPage('/sources')
  await page.sees('Topics without stories')
  await page.sees('Its sources are failing.')
  expect(document.querySelector('main a[href$="/topic/chess"]')?.textContent).toBe('Chess')
})

test('before the robot first ran, the page says that nothing has been gathered', async () => {
  gathered({ ran: undefined })
  await (await openPage('/sources')).sees('Nothing has been gathered yet')
})

test('a site whose news no robot gathers has no such page', async () => {
  await (await openPage('/sources')).sees('Page not found')
})

test('a topic that is empty leads to where it is said why', async () => {
  const nothing = { count: 0, head: 'pages/none.json', indexes: [] }
  host.files['topics/1.json'] = {
    topics: [{ slug: 'chess', name: 'Chess', list: nothing }],
  }
  host.files['pages/none.json'] = { stories: [] }
  gathered({ empty: [{ topic: { slug: 'chess', name: 'Chess' }, why: 'no-items' }] })
  Object.defineProperty(site, 'pages', {
    value: [{ slug: 'sources', title: 'Sources', place: 'footer' }],
    configurable: true,
  })
  onTestFinished(() => void Object.defineProperty(site, 'pages', { value: [], configurable: true }))
  const page = await openPage('/topic/chess')
  await page.press('main a', 'Why it is empty')
  await page.sees('Its sources have brought nothing yet.')
  expect(location.hash).toBe('#topic-chess')
  expect(document.querySelector('#topic-chess')?.textContent).toContain('brought nothing')
})
