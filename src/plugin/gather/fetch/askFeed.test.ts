import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { feedServer } from '../../testing/feedServer.ts'
import { ask, FEED, inWords, WAY } from './testing/asking.ts'
import { LIMITS } from './way.ts'

test('what a host has given is given back word for word, to it alone, and nothing need be sent again', async () => {
  const etag = 'W/"caf\xe9, \\"1\\"", odd'
  const modified = 'Sunday the 3rd'
  const answer: RequestListener = ({ headers, url }, response) => {
    if (url === '/away') return response.writeHead(302, { Location: '/feed' }).end()
    response.setHeader('ETag', etag)
    response.setHeader('Last-Modified', modified)
    response.statusCode = headers['if-none-match'] === etag ? 304 : 200
    return response.end(response.statusCode === 304 ? undefined : Buffer.from(FEED))
  }
  const { origin, asked } = await feedServer(answer)
  const first = await ask(`${origin}/feed`)
  expect(first).toMatchObject({ what: 'new', validators: { etag, modified } })
  if (first.what !== 'new') return
  const second = await ask(`${origin}/feed`, { validators: first.validators })
  expect(second).toMatchObject({ what: 'same', validators: { etag, modified } })
  expect(asked.at(-1)?.headers).toMatchObject({
    'if-none-match': etag,
    'if-modified-since': modified,
  })
  // What another address has given it gets, and no other on the way.
  const away = await ask(`${origin}/away`)
  expect(away).toMatchObject({ what: 'new', validators: { etag, from: `${origin}/feed` } })
  if (away.what !== 'new') return
  expect((await ask(`${origin}/away`, { validators: away.validators })).what).toBe('same')
  expect(asked.slice(-2).map(({ headers }) => headers['if-none-match'])).toEqual([undefined, etag])
  expect((await ask(`${origin}/away`, { validators: { etag } })).what).toBe('new')
})

test('what headers cannot carry is not sent, and harms nobody', async () => {
  const { origin, asked } = await feedServer((_, response) => response.end(FEED))
  for (const bad of ['', 'a\r\nX-Evil: 1', 'a\0b', 'тег', '“quoted”', 'x'.repeat(5000)]) {
    const fetched = await ask(`${origin}/feed`, { validators: { etag: bad, modified: bad } })
    expect(inWords(fetched)).toBe('the feed')
    expect(asked.at(-1)?.headers).not.toHaveProperty('if-none-match')
    expect(asked.at(-1)?.headers).not.toHaveProperty('x-evil')
  }
})

test('hosts are told who asks and for what, and nothing else', async () => {
  const { origin, asked } = await feedServer((_, response) => response.end(FEED))
  await ask(`${origin}/feed`)
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
  expect(asked[0]?.headers).toMatchObject({
    'user-agent': 'Broadsheet',
    // One that is kept would lead others where their question must not.
    connection: 'close',
    accept: expect.stringMatching(/^application\/atom\+xml, application\/rss\+xml/),
  })
})

test('what a host answers is said: gone for good, to be asked later, or with its status', async () => {
  const status = async (code: number, headers: Record<string, string> = {}) => {
    const { origin } = await feedServer((_, response) => response.writeHead(code, headers).end('x'))
    const fetched = await ask(origin)
    return fetched.what === 'failed' ? fetched.failure : fetched
  }
  expect(await status(410)).toMatchObject({ kind: 'gone', status: 410 })
  for (const code of [304, 400, 401, 403, 404, 418, 451, 500, 502, 599]) {
    const reason = `is answered with the status ${code}`
    expect(await status(code)).toMatchObject({ kind: 'status', status: code, reason })
  }
  expect(await status(429)).toMatchObject({ kind: 'later', status: 429 })
  expect(await status(429, { 'Retry-After': '120' })).toMatchObject({ kind: 'later', after: 120 })
  const date = new Date(Date.now() + 3_600_000).toUTCString()
  const { after } = { after: 0, ...(await status(503, { 'Retry-After': date })) }
  expect(after).toBeGreaterThan(3590)
  expect(after).toBeLessThanOrEqual(3600)
  for (const odd of ['soon', '-5', '1.5', '', '\xff']) {
    expect(await status(503, { 'Retry-After': odd })).not.toHaveProperty('after')
  }
  expect(await status(204)).toMatchObject({ kind: 'status', status: 204 })
  expect(await status(201)).toMatchObject({ what: 'new' })
})

test('an address that is none, or has no host, or a host that takes no connection, is said to be', async () => {
  for (const bad of [
    '',
    'feed',
    'file:///etc/passwd',
    'ftp://a.example/',
    'javascript:1',
    'http://',
  ]) {
    expect(inWords(await ask(bad)), bad).toBe('no-host: is no web address')
  }
  expect(inWords(await ask('http://nowhere.invalid/'))).toMatch(/^(no-host|no-answer): has a host/)
  expect(inWords(await ask('http://127.0.0.1:1/'))).toBe(
    'no-answer: has a host that takes no connection',
  )
  const { origin } = await feedServer((_, response) => response.end(FEED))
  const secure = await ask(origin.replace('http:', 'https:'))
  expect(secure).toMatchObject({ failure: { kind: 'certificate' } })
})

test('a run that is ended ends the asking at once', async () => {
  const { origin } = await feedServer(() => undefined)
  const start = performance.now()
  const limits = { ...LIMITS, milliseconds: 60_000 }
  const fetched = await ask(origin, {}, { ...WAY, limits, signal: AbortSignal.timeout(50) })
  expect(inWords(fetched)).toBe('no-answer: was left, as the run was ended')
  expect(performance.now() - start).toBeLessThan(20_000)
  expect(inWords(await ask(origin, {}, { ...WAY, signal: AbortSignal.abort() }))).toMatch(
    /was left/,
  )
})
