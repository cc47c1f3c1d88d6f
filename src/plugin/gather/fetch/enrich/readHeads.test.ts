import type { IncomingMessage, RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { feedServer } from '../../../testing/feedServer.ts'
import { MANNERS } from '../askAll.ts'
import { LIMITS, type Way } from '../way.ts'
import type { Head } from './head.ts'
import { readHeads } from './readHeads.ts'

const WAY: Way = {
  agent: 'Broadsheet',
  allowsPrivate: true,
  limits: { ...LIMITS, milliseconds: 4000, silentMilliseconds: 300 },
}
const MANNERLY = { ...MANNERS, pauseMilliseconds: 5 }
const HEAD = '<html><head><meta property="og:description" content="Words"></head>'

/** Reads pages of a host with some rules for robots, and gives the excerpts, and what the host was asked. */
async function heads(
  paths: readonly string[],
  answer: RequestListener,
  { robots = '', status = 200, way = WAY } = {},
) {
  const { origin, asked } = await feedServer((request: IncomingMessage, response) => {
    if (request.url !== '/robots.txt') return answer(request, response)
    return response.writeHead(status).end(robots)
  })
  const found = new Map<string, Head | undefined>()
  const links = paths.map((path) => origin + path)
  await readHeads(links, way, (link, head) => found.set(link, head), MANNERLY)
  expect([...found.keys()].sort()).toEqual([...new Set(links)].sort())
  return {
    excerpts: links.map((link) => found.get(link)?.excerpt),
    asked: asked.map(({ url }) => url),
    origin,
  }
}

const page: RequestListener = (_, response) =>
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(HEAD)

test('pages are read as their host allows robots, whose rules are asked for once', async () => {
  const robots =
    '\ufeffUser-agent: *\nDisallow: /\n\nUser-agent: Broadsheet\nDisallow: /private\nAllow: /private/ok\n'
  const { excerpts, asked } = await heads(['/a', '/private/b', '/private/ok'], page, { robots })
  expect(excerpts).toEqual(['Words', undefined, 'Words'])
  expect(asked).toEqual(['/robots.txt', '/a', '/private/ok'])
  const none = await heads(['/a'], page, { robots: 'User-agent: *\nDisallow: /' })
  expect(none.asked).toEqual(['/robots.txt'])
})

test('a host without rules allows all, one that cannot say nothing; one that wants long pauses is not asked', async () => {
  expect((await heads(['/a'], page, { status: 404 })).excerpts).toEqual(['Words'])
  expect((await heads(['/a'], page, { status: 403 })).excerpts).toEqual(['Words'])
  for (const status of [500, 503, 429]) {
    expect((await heads(['/a', '/b'], page, { status })).asked).toEqual(['/robots.txt'])
  }
  const slow = await heads(['/a'], page, { robots: 'User-agent: *\nCrawl-delay: 3600' })
  expect(slow.asked).toEqual(['/robots.txt'])
})

test('the pause that a host wants is kept', async () => {
  const times: number[] = []
  const answer: RequestListener = (_, response) => {
    times.push(performance.now())
    response.end(HEAD)
  }
  await heads(['/a', '/b'], answer, { robots: 'User-agent: *\nCrawl-delay: 0.15' })
  const [first = 0, second = 0] = times
  expect(second - first).toBeGreaterThanOrEqual(145)
})

test('a redirect is followed as far as the host that it leads to allows', async () => {
  const { origin } = await feedServer(({ url }, response) =>
    response.end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /no' : HEAD),
  )
  const { excerpts } = await heads(['/yes', '/no'], ({ url }, response) =>
    response.writeHead(302, { Location: origin + url }).end(),
  )
  expect(excerpts).toEqual(['Words', undefined])
})

test('no more of a page is read than its head, packed or not', async () => {
  let sent = 0
  let times = 0
  const endless: RequestListener = ({ url }, response) => {
    response.setHeader('Content-Type', 'text/html')
    const body = Buffer.from('x'.repeat(20_000))
    if (url === '/packed') response.setHeader('Content-Encoding', 'gzip')
    response.write(
      url === '/packed' ? gzipSync(HEAD + 'x'.repeat(9)) : url === '/whole' ? '' : HEAD,
    )
    const more = () => {
      do {
        sent += body.length
        times++
      } while (response.write(body) && times < 2000)
    }
    response.on('drain', more)
    more()
  }
  expect((await heads(['/plain'], endless)).excerpts).toEqual(['Words'])
  expect((await heads(['/packed'], endless)).excerpts).toEqual(['Words'])
  expect((await heads(['/whole'], endless)).excerpts).toEqual([undefined])
  expect(sent).toBeLessThan(20 * 1024 * 1024)
})

test('a page of megabytes is read as far as it may be', async () => {
  const large = gzipSync(`${HEAD}${'<p>'.repeat(1_000_000)}`)
  const deep = gzipSync(
    `<head><style>${'x'.repeat(300_000)}</style>${HEAD.slice(12)}${'y'.repeat(9e6)}`,
  )
  const { excerpts } = await heads(['/large', '/deep'], ({ url }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
    response.end(url === '/large' ? large : deep)
  })
  expect(excerpts).toEqual(['Words', 'Words'])
})

test('what is no page, fails, or lies in the own network is left; a host that fails twice is asked no more', async () => {
  const answer: RequestListener = ({ url }, response) => {
    if (url === '/pdf') response.setHeader('Content-Type', 'application/pdf')
    if (url === '/lost') response.statusCode = 404
    if (url === '/hang') return
    response.end(HEAD)
  }
  expect((await heads(['/pdf', '/lost', '/a'], answer)).excerpts).toEqual([
    undefined,
    undefined,
    'Words',
  ])
  const tired = await heads(['/1', '/2', '/3', '/4'], (_, response) =>
    response.writeHead(403).end(),
  )
  expect(tired.asked).toEqual(['/robots.txt', '/1', '/2'])
  const own = await heads(['/a'], page, { way: { ...WAY, allowsPrivate: false } })
  expect(own.asked).toEqual([])
  expect((await heads(['/hang'], answer)).excerpts).toEqual([undefined])
  const found: (Head | undefined)[] = []
  await readHeads(['mailto:a@b.example', ''], WAY, (_, head) => found.push(head), MANNERLY)
  expect(found).toEqual([undefined, undefined])
})

test('a page is read in its own charset', async () => {
  const text = [0xcd, 0xee, 0xe2]
  const { excerpts } = await heads(['/declared', '/header'], ({ url }, response) => {
    const declared =
      url === '/declared' ? '<meta http-equiv=x content="text/html; charset=windows-1251">' : ''
    const type = url === '/header' ? 'text/html; charset=windows-1251' : 'text/html'
    response.setHeader('Content-Type', type)
    response.end(
      Buffer.concat([
        Buffer.from(`${declared}<meta name=description content="`),
        Buffer.from(text),
        Buffer.from('"></head>'),
      ]),
    )
  })
  expect(excerpts).toEqual(['Нов', 'Нов'])
})
