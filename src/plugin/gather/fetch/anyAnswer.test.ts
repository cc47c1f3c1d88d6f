import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedServer, rawServer } from '../../testing/feedServer.ts'
import { askFeed } from './askFeed.ts'
import { LIMITS, type Way } from './way.ts'

const WAY: Way = {
  agent: 'Broadsheet',
  limits: { ...LIMITS, milliseconds: 2000, silentMilliseconds: 1000 },
}

const HEADERS = [
  ...['ETag: "a"', 'ETag:', 'Last-Modified: \xff', 'Age: -1', 'Expires: 0', 'Expires: \xe9'],
  ...[
    'Content-Length: 5',
    'Content-Length: -5',
    'Content-Length: 99',
    'Transfer-Encoding: chunked',
  ],
  ...['Content-Encoding: gzip', 'Content-Encoding: br, deflate', 'Content-Encoding: \x01'],
  ...['Location: /feed', 'Location: //', 'Location: http://[', 'Location: \xff\xfe', 'Location:'],
  ...[
    'Retry-After: \xe9',
    'Cache-Control: max-age=x, =, "',
    ': nothing',
    'no colon',
    ' folded',
    '\0',
  ],
]

test('whatever a host answers, byte by byte, something is said of it, and nothing is thrown', async () => {
  const line = fc.constantFrom(...HEADERS)
  const status = fc.constantFrom(200, 204, 206, 301, 302, 304, 410, 429, 500, 0, 99, 1000)
  const start = fc.oneof(
    status.map((code) => `HTTP/1.1 ${code} X\r\n`),
    fc.constantFrom('HTTP/1.0 200\n', 'HTTP/2 200 OK\r\n', 'ICY 200 OK\r\n', '\r\n', ''),
  )
  const body = fc.constantFrom(
    '<rss/>',
    '5\r\n<rss>\r\n0\r\n\r\n',
    '5\r\n<r',
    '\x1f\x8b\x08',
    '\x78\x9c',
    '',
  )
  const answer = fc.tuple(start, fc.array(line, { maxLength: 4 }), body)
  let bytes = Buffer.alloc(0)
  const origin = await rawServer((socket) => socket.end(bytes))
  const tried = fc.asyncProperty(answer, async ([head, lines, rest]) => {
    bytes = Buffer.from(
      `${head}${lines.map((each) => `${each}\r\n`).join('')}\r\n${rest}`,
      'latin1',
    )
    const fetched = await askFeed({ url: `${origin}/feed`, validators: { etag: '"a"' } }, WAY)
    expect(['new', 'same', 'failed']).toContain(fetched.what)
    if (fetched.what === 'failed') expect(fetched.failure.reason).not.toBe('')
  })
  await fc.assert(tried)
})

test('hosts that have an IPv6 address alone are asked like all others', async (context) => {
  const server = await feedServer((_, response) => response.end('feed'), '::1').catch(
    () => undefined,
  )
  if (!server) return context.skip('this machine has no IPv6')
  const fetched = await askFeed({ url: `${server.origin}/feed`, validators: {} }, WAY)
  expect(fetched).toMatchObject({ what: 'new', from: `${server.origin}/feed` })
  const { origin } = await feedServer((_, response) =>
    response.writeHead(302, { Location: `${server.origin}/feed` }).end(),
  )
  const led = await askFeed({ url: origin, validators: {} }, WAY)
  expect(led).toMatchObject({ failure: { kind: 'private' } })
})
