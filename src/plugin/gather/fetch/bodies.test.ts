import type { RequestListener } from 'node:http'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { expect, test } from 'vitest'
import { feedServer, rawServer } from '../../testing/feedServer.ts'
import { ask, FEED, inWords, QUICK, WAY } from './testing/asking.ts'

/** For hosts that are not to be waited for. */
const HASTY = { ...QUICK, milliseconds: 600, silentMilliseconds: 250 }

const answered = async (answer: RequestListener, way = WAY): Promise<string> => {
  const { origin } = await feedServer(answer)
  return inWords(await ask(`${origin}/feed`, {}, way))
}

/** What comes of an answer written byte by byte. */
const answeredRaw = async (bytes: string, isEnded = true): Promise<string> => {
  const origin = await rawServer((socket) => {
    socket.write(Buffer.from(bytes, 'latin1'))
    if (isEnded) socket.end()
  })
  return inWords(await ask(`${origin}/feed`))
}

test('a feed comes as it was sent, in every coding there is, whatever the header says of it', async () => {
  const sent = (body: Buffer | string, coding?: string) =>
    answered((_, response) => {
      if (coding !== undefined) response.setHeader('Content-Encoding', coding)
      response.end(body)
    })
  const packed: [Buffer, string][] = [
    [gzipSync(FEED), 'gzip'],
    [gzipSync(FEED), 'X-GZIP'],
    [deflateSync(FEED), 'deflate'],
    [deflateRawSync(FEED), 'deflate'],
    [brotliCompressSync(FEED), 'br'],
    [zstdCompressSync(FEED), 'zstd'],
    [brotliCompressSync(gzipSync(FEED)), 'gzip, br'],
    // Wrong: the bytes say what they are.
    [gzipSync(FEED), 'identity'],
    [gzipSync(FEED), 'br'],
    [gzipSync(FEED), 'deflate'],
    [gzipSync(gzipSync(FEED)), 'gzip'],
    [zstdCompressSync(FEED), 'gzip'],
    ...['gzip', 'br', 'deflate', 'zstd', 'nonsense', ''].map((coding): [Buffer, string] => [
      Buffer.from(FEED),
      coding,
    ]),
  ]
  for (const [body, coding] of packed) expect(await sent(body, coding), coding).toBe('the feed')
  expect(await sent(FEED)).toBe('the feed')
  const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [] }, null, 2)
  for (const coding of ['gzip', 'br', 'deflate']) expect(await sent(json, coding)).toBe(json)
  expect(await sent('')).toBe('')
})

test('what is too large costs little, packed or not, and said to be or not', async () => {
  const bomb = gzipSync(Buffer.alloc(5 * 1024 * 1024))
  const brotli = brotliCompressSync(Buffer.alloc(1024 * 1024))
  const coded = (body: Buffer, coding: string) =>
    answered((_, response) => response.writeHead(200, { 'Content-Encoding': coding }).end(body))
  expect(bomb.length).toBeLessThan(QUICK.bytes)
  expect(await coded(bomb, 'gzip')).toBe('too-large: has more than 0.095 MB')
  expect(await coded(brotli, 'br')).toMatch(/^too-large/)
  expect(await coded(gzipSync(bomb), 'gzip, gzip')).toMatch(/^too-large/)
  const claimed: RequestListener = (_, response) =>
    void response.writeHead(200, { 'Content-Length': 50_000_000 }).write(FEED)
  expect(await answered(claimed)).toMatch(/^too-large/)
  const endless: RequestListener = (_, response) => {
    const more = () => {
      while (response.write('x'.repeat(50_000)));
    }
    response.on('drain', more)
    more()
  }
  expect(await answered(endless)).toMatch(/^too-large/)
})

test('a host that is silent or slow is not waited for; what came until then counts', async () => {
  const hasty = { ...WAY, limits: HASTY }
  const trickling: RequestListener = (_, response) => {
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  }
  const trickledHead = await rawServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Much: ')
    const timer = setInterval(() => socket.write('a'), 50)
    socket.on('close', () => clearInterval(timer))
  })
  const start = performance.now()
  const [mute, headOnly, silent, slow, slowHead] = await Promise.all([
    answered(() => undefined, hasty),
    answered((_, response) => void response.writeHead(200).flushHeaders(), hasty),
    answered((_, response) => void response.write(FEED), hasty),
    answered(trickling, hasty),
    ask(trickledHead, {}, hasty).then(inWords),
  ])
  expect([mute, headOnly, slowHead]).toEqual(Array(3).fill('too-slow: did not come in time'))
  expect(silent).toBe('the feed, but did not come in time')
  expect(slow).toMatch(/^a+, but did not come in time$/)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('of an answer that breaks off what has come is given, without what a whole one is known by', async () => {
  const cut = (headers: Record<string, string | number>, body: Buffer | string) =>
    feedServer((_, response) => {
      response.writeHead(200, { ETag: '"a"', ...headers })
      response.write(body, () => response.destroy())
    })
  const { origin } = await cut({ 'Content-Length': 9999 }, FEED)
  const fetched = await ask(origin)
  expect(fetched).toMatchObject({ what: 'new', cutOff: { kind: 'broken-off' } })
  expect(fetched.what === 'new' && fetched.validators).toEqual({})
  expect(inWords(fetched)).toBe('the feed, but did not come whole: the connection broke off')
  const chunked = await cut({}, FEED)
  expect(inWords(await ask(chunked.origin))).toMatch(/^the feed, but did not come whole/)
  const long = Array.from({ length: 2000 }, (_, i) => `<item>${i * 7919}</item>`).join('')
  for (const [coding, packed] of [
    ['gzip', gzipSync(long)],
    ['br', brotliCompressSync(long)],
    ['deflate', deflateSync(long)],
  ] as const) {
    const part = packed.subarray(0, packed.length / 2)
    const wellCut = await feedServer((_, response) =>
      response.writeHead(200, { 'Content-Encoding': coding }).end(part),
    )
    const got = await ask(wellCut.origin)
    expect(got, coding).toMatchObject({ what: 'new', cutOff: { kind: 'broken-off' } })
    expect(got.what === 'new' && got.bytes.length, coding).toBeGreaterThan(1000)
  }
  const marred = gzipSync(FEED)
  marred.fill(1, marred.length - 8)
  for (const packed of [marred, Buffer.concat([gzipSync(FEED), Buffer.from('and more')])]) {
    const { origin } = await feedServer((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed),
    )
    expect(inWords(await ask(origin))).toMatch(/^the feed/)
  }
  const nothing = await cut({ 'Content-Length': 9999 }, '')
  expect(inWords(await ask(nothing.origin))).toBe(
    'broken-off: has a host that breaks off the connection',
  )
  expect(await answered(({ socket }) => socket.destroy())).toMatch(/^broken-off/)
})

test('answers of old and of careless servers are read', async () => {
  expect(await answeredRaw(`HTTP/1.0 200 OK\r\n\r\n${FEED}`)).toBe('the feed')
  expect(await answeredRaw(`HTTP/1.1 200\r\nConnection: close\r\n\r\n${FEED}`)).toBe('the feed')
  expect(await answeredRaw(`HTTP/1.1 200 OK\nServer: x\n\n${FEED}`)).toBe('the feed')
  const odd = 'X-Odd: caf\xe9 \x01\r\nX-Name: \xff\r\nSet-Cookie: a\x7f=b'
  expect(await answeredRaw(`HTTP/1.1 200 OK\r\n${odd}\r\n\r\n${FEED}`)).toBe('the feed')
  const many = Array.from({ length: 40 }, (_, i) => `Set-Cookie: ${i}=${'x'.repeat(900)}`)
  expect(await answeredRaw(`HTTP/1.1 200 OK\r\n${many.join('\r\n')}\r\n\r\n${FEED}`)).toBe(
    'the feed',
  )
  const length = `Content-Length: ${FEED.length}`
  expect(await answeredRaw(`HTTP/1.1 200 OK\r\n${length}\r\n\r\n${FEED}and more`)).toBe('the feed')
  expect(await answeredRaw('SSH-2.0-OpenSSH_9.6\r\n')).toMatch(
    /^no-answer: has a host whose answer is no HTTP/,
  )
  expect(await answeredRaw('')).toMatch(/^broken-off/)
})
