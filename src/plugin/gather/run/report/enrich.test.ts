import { expect, onTestFinished, test } from 'vitest'
import { startFeedHost } from '../../../testing/feedHost.ts'
import type { GatheredReport } from '../../file/gatheredReport.ts'
import type { Candidate } from './candidate.ts'
import { enrich } from './enrich.ts'

const WAY = { agent: 'Broadsheet (test)', allowsPrivate: true }
const PAGE =
  '<!doctype html><html><head><title>Beans</title><meta property="og:image" content="https://pictures.example/beans.jpg"><meta property="og:description" content="They bloom in all gardens of the town this week."></head><body>All of the article.</body></html>'

function candidate(link: string, more: Partial<GatheredReport> = {}): Candidate {
  return {
    ...{ key: link, keys: [link], feed: 'https://daily.example/feed', language: 'en' },
    ...{ outlet: 'daily.example', topics: [], isDated: true },
    report: {
      ...{ title: 'Beans', excerpt: undefined, published: '2024-05-06T07:08:09Z' },
      ...{ updated: undefined, link, original: undefined, type: 'article', quality: 52 },
      provider: { name: 'The Daily', domain: 'daily.example', icon: undefined },
      ...{ picture: undefined, gathered: '2024-05-06T07:08:09Z' },
      ...more,
    },
  }
}

async function pages() {
  const host = await startFeedHost()
  onTestFinished(() => host.close())
  const headers = { 'Content-Type': 'text/html' }
  for (const page of ['/a', '/b', '/c']) host.set(page, { status: 200, headers, body: PAGE })
  return host
}

test('a report without a picture or an excerpt gets those of its page, and what its feed has said stays', async () => {
  const { origin } = await pages()
  const [bare, told] = await enrich(
    [candidate(`${origin}/a`), candidate(`${origin}/b`, { excerpt: 'In our words.' })],
    WAY,
  )
  expect(bare?.report).toMatchObject({
    excerpt: 'They bloom in all gardens of the town this week.',
    picture: { url: 'https://pictures.example/beans.jpg' },
    quality: 58,
  })
  expect(told?.report).toMatchObject({ excerpt: 'In our words.', quality: 55 })
})

test('a page is not asked for where nothing is missing, where its host forbids it, or when many were asked', async () => {
  const host = await pages()
  const picture = { url: 'https://pictures.example/a.jpg', alt: undefined, credit: undefined }
  const whole = { excerpt: 'All.', picture: { ...picture, width: undefined, height: undefined } }
  await enrich([candidate(`${host.origin}/a`, whole)], WAY)
  await enrich([candidate(`${host.origin}/b`), candidate(`${host.origin}/c`)], WAY, 1)
  host.set('/robots.txt', { status: 200, body: 'User-agent: *\nDisallow: /' })
  await enrich([candidate(`${host.origin}/a`)], WAY)
  expect([...host.asked.keys()].filter((path) => path !== '/robots.txt')).toEqual(['/b'])
})
