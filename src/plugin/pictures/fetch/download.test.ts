import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { pictureHost, pictureOf } from '../../testing/pictureHost.ts'
import { download, LIMITS, type Limits } from './download.ts'
import { failureOf } from './failure.ts'

/** For a host on this machine. */
const HERE: Limits = { ...LIMITS, isAllowed: () => true }
/** In little time. */
const QUICKLY: Limits = { ...HERE, milliseconds: 400, silentMilliseconds: 150 }

/** What comes of a picture at the path `/a` of a host, or why nothing does. */
async function fetched(answer: RequestListener, limits = HERE): Promise<string> {
  const { origin } = await pictureHost(answer)
  return download(`${origin}/a`, 'Broadsheet', limits).then(
    ({ type, bytes }) => `${type} of ${bytes.length} bytes`,
    (error: unknown) => {
      const { kind, reason } = failureOf(error)
      return `${kind}: ${reason}`
    },
  )
}

const jpeg = await pictureOf(40, 20, 'teal')

test('what a picture is, its bytes say and not its host; no type but five is taken', async () => {
  const sent = (body: Buffer | string, type: string) =>
    fetched((_, response) => response.setHeader('Content-Type', type).end(body))
  expect(await sent(jpeg, 'text/html')).toBe(`jpg of ${jpeg.length} bytes`)
  expect(await sent(await pictureOf(40, 20, 'teal', 'png'), 'image/jpeg')).toMatch(/^png of/)
  expect(await sent('<!DOCTYPE html><title>Gone</title>', 'image/jpeg')).toBe('picture: is a page')
  expect(await sent('<?xml version="1.0"?>\n<svg onload="x()"/>', 'image/png')).toMatch(/an SVG/)
  expect(await sent('MZ\x90', 'image/png')).toMatch(/none of JPEG, PNG/)
  expect(await sent('', 'image/png')).toBe('picture: is nothing')
})

test('hosts are told who asks, and nothing else', async () => {
  let headers = {}
  await fetched((request, response) => {
    headers = request.headers
    response.end(jpeg)
  })
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
  expect(headers).toMatchObject({ 'user-agent': 'Broadsheet' })
})

test('five redirects are followed, circles and ways out of the web are not', async () => {
  const steps = (count: number) =>
    fetched(({ url = '' }, response) => {
      if (url.length > count + 1) return response.end(jpeg)
      return response.writeHead(302, { Location: `${url}a` }).end()
    })
  expect(await steps(5)).toMatch(/^jpg/)
  expect(await steps(6)).toBe('picture: leads from one address to the next')
  const to = (Location: string) =>
    fetched((_, response) => response.writeHead(301, { Location }).end())
  expect(await to('/a')).toBe('picture: leads from one address to the next')
  expect(await to('file:///etc/passwd')).toBe('picture: leads to what is no web address')
})

test('nothing is asked of this machine or its network, by whatever name or redirect', async () => {
  expect(await fetched((_, response) => response.end(jpeg), LIMITS)).toMatch(
    /^picture: leads to 127\.0\.0\.1, which is no host of the internet/,
  )
  const { origin, asked } = await pictureHost((_, response) => response.end(jpeg))
  const named = origin.replace('127.0.0.1', 'localhost')
  await expect(download(named, 'Broadsheet')).rejects.toThrow(/leads to localhost/)
  expect(asked.size).toBe(0)
  let times = 0
  const isAllowed = () => times++ === 0
  const answer: RequestListener = (_, response) =>
    response.writeHead(302, { Location: origin }).end()
  expect(await fetched(answer, { ...HERE, isAllowed })).toMatch(/no host of the internet/)
  expect(asked.size).toBe(0)
})

test('a host that sends too much, too slowly, nothing, or breaks off costs little', async () => {
  const limits = { ...HERE, bytes: 100_000 }
  const mass = Buffer.alloc(200_000, jpeg)
  const size = { 'Content-Length': 50 * 1024 * 1024 }
  expect(
    await fetched((_, response) => void response.writeHead(200, size).write(jpeg), limits),
  ).toMatch(/^picture: has more than/)
  expect(await fetched((_, response) => void response.write(mass), limits)).toMatch(/has more than/)
  expect(await fetched(() => undefined, QUICKLY)).toBe('host: did not come in time')
  const dribbling: RequestListener = (_, response) => {
    const timer = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(timer))
  }
  expect(await fetched(dribbling, QUICKLY)).toBe('host: did not come in time')
  const breaking: RequestListener = (_, response) => {
    response.writeHead(200, { 'Content-Length': jpeg.length })
    response.write(jpeg.subarray(0, 50), () => response.destroy())
  }
  expect(await fetched(breaking)).toBe('host: did not come whole: the connection broke off')
})

test('what a host answers is said; who asks too often is told to come later', async () => {
  const status = (code: number) => fetched((_, response) => response.writeHead(code).end())
  expect(await status(404)).toBe('picture: is answered with the status 404')
  expect(await status(304)).toBe('picture: is answered with the status 304')
  expect(await status(429)).toBe('later: is answered with the status 429')
  expect(await status(503)).toBe('later: is answered with the status 503')
})
