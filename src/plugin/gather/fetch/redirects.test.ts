import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { feedServer, innerServer } from '../../testing/feedServer.ts'
import type { Fetched } from './fetched.ts'
import { ask, FEED, WAY } from './testing/asking.ts'
import { LIMITS } from './way.ts'

const reasonOf = (fetched: Fetched): string =>
  fetched.what === 'failed' ? `${fetched.failure.kind}: ${fetched.failure.reason}` : fetched.what

/** A host whose paths lead on as a map says, and whose others have a feed. */
const leading = (steps: Record<string, [number, string]>) =>
  feedServer(({ url = '' }, response) => {
    const step = steps[url]
    if (!step) return response.end(FEED)
    return response.writeHead(step[0], { Location: step[1] }).end('elsewhere')
  })

test('five redirects are followed; circles, more, and ways out of the web are not', async () => {
  const steps = Object.fromEntries(
    Array.from({ length: 6 }, (_, i): [string, [number, string]] => [`/${i}`, [302, `/${i + 1}`]]),
  )
  const { origin } = await leading({
    ...steps,
    '/self': [301, '/self'],
    '/a': [302, '/b'],
    '/b': [302, '/a#again'],
    '/file': [302, 'file:///etc/passwd'],
    '/script': [302, 'javascript:alert(1)'],
    '/odd': [302, 'http://['],
  })
  expect(reasonOf(await ask(`${origin}/1`))).toBe('new')
  expect(reasonOf(await ask(`${origin}/0`))).toBe('redirects: leads from one address to the next')
  expect(reasonOf(await ask(`${origin}/self`))).toBe('redirects: leads in a circle')
  expect(reasonOf(await ask(`${origin}/a`))).toBe('redirects: leads in a circle')
  for (const path of ['/file', '/script', '/odd']) {
    expect(reasonOf(await ask(origin + path)), path).toBe(
      'redirects: leads to what is no web address',
    )
  }
})

test('all steps together take no longer than one may', async () => {
  const { origin } = await feedServer(({ url = '' }, response) => {
    setTimeout(() => response.writeHead(302, { Location: `${url}a` }).end(), 150)
  })
  const limits = { ...LIMITS, milliseconds: 350 }
  expect(reasonOf(await ask(`${origin}/`, {}, { ...WAY, limits }))).toMatch(/^too-slow: leads to/)
})

test('a redirect without a target is a failure; letters in its target are those of its bytes', async () => {
  const { origin, asked } = await feedServer(({ url }, response) => {
    if (url === '/none') return response.writeHead(302).end()
    if (url !== '/umlaut') return response.end(FEED)
    return response.writeHead(302, { Location: Buffer.from('/ü').toString('latin1') }).end()
  })
  expect(reasonOf(await ask(`${origin}/none`))).toBe('status: is answered with the status 302')
  expect(reasonOf(await ask(`${origin}/umlaut`))).toBe('new')
  expect(asked.at(-1)?.url).toBe('/%C3%BC')
})

test('a feed has moved as far as redirects are for good, and no further', async () => {
  const { origin } = await leading({
    '/1': [301, '/2'],
    '/2': [308, '/feed#part'],
    '/now': [302, '/2'],
    '/then': [301, '/now'],
    '/307': [307, '/feed'],
    '/gone': [301, '/lost'],
  })
  const moved = async (path: string, before?: string) => {
    const fetched = await ask(origin + path, before === undefined ? {} : { moved: origin + before })
    return fetched.moved?.slice(origin.length)
  }
  expect(await moved('/feed')).toBeUndefined()
  expect(await moved('/1')).toBe('/feed')
  expect(await moved('/now')).toBeUndefined()
  expect(await moved('/then')).toBe('/now')
  expect(await moved('/307')).toBeUndefined()
  // What is known is asked first, and said again only where it has changed.
  expect(await moved('/1', '/feed')).toBeUndefined()
  expect(await moved('/1', '/2')).toBe('/feed')
})

test('where the address that it moved to fails, that of the list is asked again', async () => {
  const { origin, asked } = await feedServer(({ url }, response) => {
    response.statusCode = url === '/new' ? 410 : 200
    response.end(FEED)
  })
  const fetched = await ask(`${origin}/old`, { moved: `${origin}/new` })
  expect(fetched).toMatchObject({ what: 'new', from: `${origin}/old`, moved: `${origin}/old` })
  expect(asked.map(({ url }) => url)).toEqual(['/new', '/old'])
  const lost = await feedServer((_, response) => response.writeHead(410).end())
  expect(reasonOf(await ask(`${lost.origin}/a`, { moved: `${lost.origin}/b` }))).toMatch(/^gone/)
})

test('what is gone is gone where redirects to it are for good', async () => {
  const { origin } = await feedServer(({ url }, response) => {
    if (url === '/gone') return response.writeHead(410).end()
    return response.writeHead(url === '/301' ? 301 : 302, { Location: '/gone' }).end()
  })
  expect(reasonOf(await ask(`${origin}/301`))).toMatch(/^gone: leads to .* status 410$/)
  expect(reasonOf(await ask(`${origin}/302`))).toMatch(/^status: leads to .* status 410$/)
})

test('what is listed may lie in the own network, and on the very same address; nothing else there is asked', async () => {
  const inner = await innerServer((_, response) => response.end(FEED))
  const same = await feedServer((_, response) => response.end(FEED))
  let target = ''
  const { origin } = await feedServer((_, response) =>
    response.writeHead(302, { Location: target }).end(),
  )
  const to = async (location: string, from = origin, way = WAY) => {
    target = location
    return reasonOf(await ask(from, {}, way))
  }
  const PRIVATE = /^private: leads to .*, which is no host of the internet$/
  expect(await to(same.origin)).toBe('new')
  expect(await to(inner.origin)).toMatch(PRIVATE)
  expect(await to(inner.origin, origin, { ...WAY, allowsPrivate: true })).toBe('new')
  const port = new URL(inner.origin).port
  for (const host of [
    '2130706434',
    '0x7f000002',
    '0177.0.0.2',
    '127.2',
    '[::ffff:127.0.0.2]',
    '0',
  ]) {
    expect(await to(`http://${host}:${port}/`), host).toMatch(PRIVATE)
  }
  for (const host of [
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
  ]) {
    expect(await to(`http://${host}/`), host).toMatch(PRIVATE)
  }
  expect(inner.asked).toHaveLength(1)
  // A name leads where its name service says, on each step anew.
  const named = origin.replace('127.0.0.1', 'localhost')
  expect(await to(same.origin, named)).toBe('new')
  expect(await to(inner.origin, named)).toMatch(PRIVATE)
  const far = await innerServer((_, response) => response.writeHead(302, { Location: named }).end())
  expect(reasonOf(await ask(far.origin))).toBe(
    'private: leads to localhost, which is no host of the internet',
  )
})

test('an address that a feed has moved to is nothing that the list names', async () => {
  const inner = await innerServer((_, response) => response.end(FEED))
  const own = await feedServer((_, response) => response.writeHead(500).end())
  const fetched = await ask(own.origin, { moved: inner.origin })
  expect(reasonOf(fetched)).toMatch(/^private/)
  expect(inner.asked).toEqual([])
  const same = await feedServer((_, response) => response.end(FEED))
  expect(reasonOf(await ask(own.origin, { moved: same.origin }))).toBe('new')
})

test('a password of the list is sent to its own host alone, and stands nowhere else', async () => {
  const other = await feedServer((_, response) => response.end(FEED))
  let target = '/inside'
  const answer: RequestListener = ({ url }, response) =>
    url === '/feed' ? response.writeHead(301, { Location: target }).end() : response.end(FEED)
  const own = await feedServer(answer)
  const listed = `${own.origin.replace('//', '//us%20er:p%C3%A4ss@')}/feed`
  const basic = `Basic ${Buffer.from('us er:päss').toString('base64')}`
  const inside = await ask(listed)
  expect(own.asked.map(({ headers }) => headers.authorization)).toEqual([basic, basic])
  expect(inside).toMatchObject({ from: `${own.origin}/inside`, moved: `${own.origin}/inside` })
  expect(JSON.stringify(inside)).not.toMatch(/us%20er|p%C3|päss/)
  await ask(listed, { moved: `${own.origin}/inside` })
  expect(own.asked.at(-1)?.headers.authorization).toBe(basic)
  target = other.origin.replace('//', '//a:b@')
  const outside = await ask(listed)
  expect(outside).toMatchObject({ what: 'new', moved: `${other.origin}/` })
  expect(other.asked[0]?.headers).not.toHaveProperty('authorization')
  const failed = await ask('http://us%20er:p%C3%A4ss@127.0.0.1:1/')
  expect(JSON.stringify(failed)).not.toMatch(/us%20er|p%C3|päss/)
})

test('whose failure it is, is said where a feed leads on', async () => {
  const dead = 'http://127.0.0.1:1'
  const { origin } = await leading({ '/feed': [302, `${dead}/feed`] })
  const fetched = await ask(`${origin}/feed`)
  expect(fetched).toMatchObject({
    failure: {
      origin: dead,
      reason: `leads to ${dead}, which has a host that takes no connection`,
    },
  })
})
