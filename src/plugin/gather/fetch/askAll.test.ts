import { expect, test } from 'vitest'
import { feedServer } from '../../testing/feedServer.ts'
import { askAll, MANNERS } from './askAll.ts'
import type { Asking, Fetched } from './fetched.ts'
import { LIMITS, type Way } from './way.ts'

const MANNERLY = { ...MANNERS, pauseMilliseconds: 10, longestWait: 1 }
const WAY: Way = {
  agent: 'Broadsheet',
  limits: { ...LIMITS, milliseconds: 4000, silentMilliseconds: 300 },
}

const askings = (urls: readonly string[]): Asking[] => urls.map((url) => ({ url, validators: {} }))
const said = (fetched: Fetched): string =>
  fetched.what === 'failed' ? fetched.failure.reason : fetched.what

/** Asks for addresses, and gives what came of each, in order. */
async function all(urls: readonly string[], way = WAY, manners = MANNERLY): Promise<string[]> {
  const answers = new Map<string, string>()
  await askAll(askings(urls), way, ({ url }, fetched) => answers.set(url, said(fetched)), manners)
  return urls.map((url) => answers.get(url) ?? 'none')
}

/** Hosts that take some time to answer, and how many requests each, and all, had at most at a time; when each request began. */
async function busyHosts(count: number, milliseconds: number) {
  const most = new Map<number, number>()
  const begun = new Map<number, number[]>()
  const now = new Map<number, number>()
  let mostOfAll = 0
  const origins = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const { origin } = await feedServer(({ url }, response) => {
        begun.set(i, [...(begun.get(i) ?? []), performance.now()])
        now.set(i, (now.get(i) ?? 0) + 1)
        most.set(i, Math.max(most.get(i) ?? 0, now.get(i) ?? 0))
        mostOfAll = Math.max(
          mostOfAll,
          [...now.values()].reduce((a, b) => a + b, 0),
        )
        const to = url?.startsWith('/to/') ? url.slice(4) : undefined
        setTimeout(() => {
          now.set(i, (now.get(i) ?? 0) - 1)
          if (to) response.writeHead(302, { Location: decodeURIComponent(to) })
          response.end('feed')
        }, milliseconds)
      })
      return origin
    }),
  )
  return { origins, most, begun, mostOfAll: () => mostOfAll }
}

test('each host has one request at a time, with a pause; eight hosts are asked at once, and no more', async () => {
  const { origins, most, begun, mostOfAll } = await busyHosts(12, 20)
  const urls = origins.flatMap((origin) => [1, 2, 3].map((i) => `${origin}/${i}`))
  expect(await all(urls)).toEqual(urls.map(() => 'new'))
  expect([...most.values()]).toEqual(origins.map(() => 1))
  expect(mostOfAll()).toBe(8)
  for (const [first = 0, second = 0, third = 0] of begun.values()) {
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(28)
  }
})

test('a host that many others lead to is asked by one of them at a time as well', async () => {
  const { origins, most } = await busyHosts(8, 15)
  const [target = '', ...rest] = origins
  const path = encodeURIComponent(`${target}/feed`)
  const urls = [...rest.map((origin) => `${origin}/to/${path}`), `${target}/own`]
  expect(await all(urls)).toEqual(urls.map(() => 'new'))
  expect(most.get(0)).toBe(1)
})

test('hosts that do not answer hold up nobody, and are asked for one feed, not for all', async () => {
  const good = await feedServer((_, response) => response.end('feed'))
  const hanging = await feedServer(() => undefined)
  const dead = Array.from({ length: 30 }, (_, i) => `http://127.0.0.1:1/${i}`)
  const slow = Array.from({ length: 5 }, (_, i) => `${hanging.origin}/${i}`)
  const start = performance.now()
  const answers = await all([...dead, ...slow, 'nonsense', `${good.origin}/a`, `${good.origin}/b`])
  expect(performance.now() - start).toBeLessThan(5000)
  expect(answers).toEqual([
    ...dead.map(() => 'has a host that takes no connection'),
    ...slow.map(() => 'did not come in time'),
    'is no web address',
    'new',
    'new',
  ])
  expect(hanging.asked).toHaveLength(MANNERLY.silences)
})

test('one that wants to be left alone is; for a moment, it is waited for', async () => {
  const tired = await feedServer((_, response) => response.writeHead(429).end())
  const reason = 'is answered with the status 429'
  expect(await all([1, 2, 3].map((i) => `${tired.origin}/${i}`))).toEqual([reason, reason, reason])
  expect(tired.asked).toHaveLength(1)
  let times = 0
  const busy = await feedServer((_, response) => {
    if (times++ === 1) response.writeHead(503, { 'Retry-After': '0' })
    response.end('feed')
  })
  expect(await all([1, 2, 3].map((i) => `${busy.origin}/${i}`))).toEqual(['new', 'new', 'new'])
  expect(busy.asked.map(({ url }) => url)).toEqual(['/1', '/2', '/2', '/3'])
})

test('feeds that lead to a host in trouble leave the others of their own host alone', async () => {
  const { origin } = await feedServer(({ url }, response) =>
    url === '/3'
      ? response.end('feed')
      : response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
  )
  const reason = 'leads to http://127.0.0.1:1, which has a host that takes no connection'
  expect(await all([1, 2, 3].map((i) => `${origin}/${i}`))).toEqual([reason, reason, 'new'])
})

test('a connection that breaks off before anything has come is tried once more', async () => {
  let times = 0
  const { origin } = await feedServer((request, response) => {
    if (times++ === 0) request.socket.destroy()
    else response.end('feed')
  })
  expect(await all([origin])).toEqual(['new'])
  const never = await feedServer((request) => request.socket.destroy())
  expect(await all([never.origin])).toEqual(['has a host that breaks off the connection'])
  expect(never.asked).toHaveLength(2)
})

test('a run that is ended ends at once, and says nothing of what was not asked to the end', async () => {
  const hanging = await feedServer(() => undefined)
  const good = await feedServer((_, response) => response.end('feed'))
  const urls = [
    `${hanging.origin}/a`,
    ...Array.from({ length: 50 }, (_, i) => `${good.origin}/${i}`),
  ]
  const limits = { ...LIMITS, milliseconds: 60_000 }
  const manners = { ...MANNERLY, pauseMilliseconds: 60_000 }
  const start = performance.now()
  const answers = await all(urls, { ...WAY, limits, signal: AbortSignal.timeout(150) }, manners)
  expect(performance.now() - start).toBeLessThan(20_000)
  expect(answers.slice(0, 3)).toEqual(['none', 'new', 'none'])
})
