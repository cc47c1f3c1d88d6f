import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/contentFolder.ts'
import { pictureHost as host } from '../testing/pictureHost.ts'
import { dueLinks } from './checkLinks.ts'
import { readLinks, writeLinks } from './linksFile.ts'
import { runLinks } from './runLinks.ts'

const MANNERS = { hosts: 4, pauseMilliseconds: 5, longestWait: 1, silences: 3 }
const PATIENCE = { milliseconds: 200, redirects: 5, isAllowed: () => true }

interface Asked {
  readonly file?: string
  readonly today?: string
  readonly limit?: number
}

/** Runs the command for some paths of a host, and gives what it keeps and says. */
async function run(
  answer: RequestListener,
  paths: readonly string[],
  { file, today = '2026-01-09', limit = 500 }: Asked = {},
) {
  const asked: string[] = []
  let most = 0
  let now = 0
  const { origin } = await host((request: IncomingMessage, response) => {
    asked.push(`${request.method} ${request.url}`)
    now++
    most = Math.max(most, now)
    response.on('close', () => now--)
    answer(request, response)
  })
  const place = file ?? join(await temporaryFolder(), 'links.json')
  const said = await runLinks({
    ...{ file: place, today, limit, agent: 'Broadsheet', onProgress: () => undefined },
    ...{ signal: new AbortController().signal, manners: MANNERS, patience: PATIENCE },
    links: new Map(paths.map((path) => [`${origin}${path}`, `news${path}.md`])),
  })
  const kept = existsSync(place) ? readLinks(place) : new Map()
  const of = (path: string) => kept.get(`${origin}${path}`)
  return { asked, said, of, place, origin, most: () => most }
}

test('a page that is there is asked for once, for its head alone; what heads do not tell, the page tells', async () => {
  const { asked, of } = await run(
    ({ method, url }, response) => {
      if (url === '/shy' && method === 'HEAD') response.statusCode = 405
      if (url === '/gone') response.statusCode = 410
      response.end()
    },
    ['/here', '/shy', '/gone'],
  )
  expect(asked).toEqual(['HEAD /here', 'HEAD /shy', 'GET /shy', 'HEAD /gone', 'GET /gone'])
  expect(of('/here')).toEqual({ checked: '2026-01-09', answer: 200 })
  expect(of('/shy')).toEqual({ checked: '2026-01-09', answer: 200 })
  expect(of('/gone')).toEqual({ checked: '2026-01-09', answer: 410, since: '2026-01-09' })
})

test('redirects are followed to where they lead, and not for ever', async () => {
  const { of } = await run(
    ({ url }, response) => {
      const to = { '/moved': '/new', '/lost': '/nowhere', '/circle': '/circle' }[url ?? '']
      if (to) response.writeHead(301, { Location: to })
      if (url === '/nowhere') response.statusCode = 404
      response.end()
    },
    ['/moved', '/lost', '/circle'],
  )
  expect(of('/moved')).toMatchObject({ answer: 200 })
  expect(of('/lost')).toMatchObject({ answer: 404 })
  expect(of('/circle')).toEqual({ tried: '2026-01-09' })
})

test('a host is asked for one page at a time, waited for where it says so, and left alone else', async () => {
  let calls = 0
  const patient = await run(
    (_, response) => {
      calls++
      if (calls === 2) response.writeHead(429, { 'Retry-After': '1' })
      response.end()
    },
    ['/1', '/2', '/3'],
  )
  expect(patient.most()).toBe(1)
  expect(patient.asked).toEqual(['HEAD /1', 'HEAD /2', 'HEAD /2', 'HEAD /3'])
  const tired = await run(
    (_, response) => {
      response.writeHead(503, { 'Retry-After': '3600' })
      response.end()
    },
    ['/1', '/2', '/3'],
  )
  expect(tired.asked).toEqual(['HEAD /1'])
  expect(tired.of('/1')).toEqual({ tried: '2026-01-09' })
  expect(tired.of('/2')).toBeUndefined()
})

test('one that hangs or breaks off keeps nobody for long, and is left after three silences', async () => {
  const { asked, of } = await run(
    ({ url, socket }, response) => {
      if (url === '/fine') response.end()
      else if (url === '/broken') socket.destroy()
    },
    ['/fine', '/slow', '/broken', '/slower', '/never'],
  )
  expect(asked.filter((each) => each.includes('never'))).toEqual([])
  expect(of('/slow')).toEqual({ tried: '2026-01-09' })
  expect(of('/broken')).toEqual({ tried: '2026-01-09' })
})

test('where nobody answers at all, nothing is kept: it is the network of this machine', async () => {
  const { said, place } = await run(({ socket }) => socket.destroy(), ['/a', '/b'])
  expect(said).toContain('the network of this machine seems to be down')
  expect(existsSync(place)).toBe(false)
})

test('a run that is ended does not wait for a host that hangs', async () => {
  const { origin } = await host(() => undefined)
  const file = join(await temporaryFolder(), 'links.json')
  const start = performance.now()
  await runLinks({
    ...{ file, today: '2026-01-09', limit: 5, agent: 'Broadsheet', onProgress: () => undefined },
    ...{ manners: MANNERS, patience: { ...PATIENCE, milliseconds: 60_000 } },
    ...{ signal: AbortSignal.timeout(100), links: new Map([[`${origin}/a`, 'news/a.md']]) },
  })
  expect(performance.now() - start).toBeLessThan(5000)
  expect(existsSync(file)).toBe(false)
})

test('what lies in this machine’s own network is not asked', async () => {
  let asked = 0
  const { origin } = await host((_, response) => {
    asked++
    response.end()
  })
  const file = join(await temporaryFolder(), 'links.json')
  await runLinks({
    ...{ file, today: '2026-01-09', limit: 5, agent: 'Broadsheet', onProgress: () => undefined },
    ...{ signal: new AbortController().signal, manners: MANNERS },
    links: new Map([[`${origin}/a`, 'news/a.md']]),
  })
  expect(asked).toBe(0)
})

test('those that were never asked for come first, then those of long ago, none twice on a day', () => {
  const known = new Map([
    ['a', { checked: '2026-01-02', answer: 200 }],
    ['b', { checked: '2026-01-01', answer: 200, tried: '2026-01-05' }],
    ['c', { checked: '2026-01-09', answer: 200 }],
  ])
  const links = ['a', 'b', 'c', 'd', 'e']
  expect(dueLinks(links, known, '2026-01-09', 9)).toEqual(['d', 'e', 'a', 'b'])
  expect(dueLinks(links, known, '2026-01-09', 2)).toEqual(['d', 'e'])
})

test('the file has a line for each link, in order, and what it says is read again', async () => {
  const file = join(await temporaryFolder(), 'links.json')
  const known = new Map([
    ['https://b.example/"', { answer: 404, since: '2026-01-01', checked: '2026-01-05' }],
    ['https://a.example/', { tried: '2026-01-02' }],
  ])
  writeLinks(file, known)
  expect(readFileSync(file, 'utf8')).toBe(`{
"https://a.example/": {"tried":"2026-01-02"},
"https://b.example/\\"": {"checked":"2026-01-05","answer":404,"since":"2026-01-01"}
}
`)
  expect(readLinks(file)).toEqual(new Map([...known].reverse()))
})
