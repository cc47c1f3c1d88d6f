import { expect, test } from 'vitest'
import { feedServer, innerServer } from '../../../testing/feedServer.ts'
import type { Feed } from '../../feed/feed.ts'
import { hostTurns } from '../turns.ts'
import { LIMITS } from '../way.ts'
import { findFeed, type ReadFeed } from './findFeed.ts'

const FEED = '<rss><title>News</title></rss>'
const NAMING = '<link rel=alternate type=application/rss+xml title=Named href='
const LIMITED = { ...LIMITS, milliseconds: 1000, silentMilliseconds: 300 }
const WAY = { agent: 'Broadsheet', limits: LIMITED, turns: hostTurns(() => 0) }

const read: ReadFeed = (bytes) => {
  const text = new TextDecoder().decode(bytes)
  const title = /^<rss><title>(.*)<\/title>/.exec(text)?.[1]
  if (title === undefined) throw new Error('no feed')
  const feed: Feed = { kind: 'rss', title, authors: [], items: [], mended: [] }
  return feed
}

/** A host with some files, and none else. */
const site = (files: Readonly<Record<string, string>>) =>
  feedServer(({ url = '' }, response) => {
    const file = files[url]
    if (file?.startsWith('->')) response.writeHead(301, { Location: file.slice(2) })
    else response.statusCode = file === undefined ? 404 : 200
    response.end(file)
  })

test('the address of a feed is that of the feed, where it has moved to', async () => {
  const { origin, asked } = await site({ '/feed': FEED, '/old': '->/feed' })
  const found = { url: `${origin}/feed`, title: 'News', others: [] }
  expect(await findFeed(`${origin}/feed`, WAY, read)).toMatchObject(found)
  expect(await findFeed(`  ${origin}/old`, WAY, read)).toMatchObject(found)
  expect(asked).toHaveLength(3)
})

test('a page leads to its first feed that can be read, and the others are named', async () => {
  const { origin } = await site({
    '/': `${NAMING}/dead>${NAMING}/page>${NAMING}/rss>${NAMING}/two>`,
    '/page': 'hello',
    '/rss': FEED,
  })
  const { url, title, others } = await findFeed(origin, WAY, read)
  expect({ url, title }).toEqual({ url: `${origin}/rss`, title: 'News' })
  expect(others.map((each) => each.url.slice(origin.length))).toEqual(['/dead', '/page', '/two'])
})

test('where a page names none, feeds are looked for at the usual places: beside it, then at the top', async () => {
  const { origin } = await site({ '/blog/': 'Blog', '/atom.xml': FEED, '/blog/index.xml': FEED })
  expect(await findFeed(`${origin}/blog/`, WAY, read)).toMatchObject({
    url: `${origin}/blog/index.xml`,
  })
  const top = await site({ '/a/b': 'Page', '/atom.xml': FEED })
  expect(await findFeed(`${top.origin}/a/b`, WAY, read)).toMatchObject({
    url: `${top.origin}/atom.xml`,
  })
})

test('where there is none, that is said, and what to do', async () => {
  const { origin } = await site({ '/': 'Page', '/broken': `${NAMING}/dead>` })
  await expect(findFeed(origin, WAY, read)).rejects.toThrow(
    `${origin}/ is no feed and names none, and there is none at the usual places (/feed, /rss.xml, /atom.xml, /feed.xml, /index.xml, /rss, /feed.json). Give the address of the feed itself.`,
  )
  await expect(findFeed(`${origin}/broken`, WAY, read)).rejects.toThrow(
    `${origin}/broken names feeds, but none of them can be read: ${origin}/dead.`,
  )
  await expect(findFeed(`${origin}/lost`, WAY, read)).rejects.toThrow(
    `${origin}/lost is answered with the status 404.`,
  )
  await expect(findFeed('file:///etc/passwd', WAY, read)).rejects.toThrow(/is no web address/)
  await expect(findFeed('', WAY, read)).rejects.toThrow(/is no web address/)
})

test('an address without its beginning is asked with encryption first, then without', async () => {
  const { origin } = await site({ '/': FEED })
  const host = origin.replace('http://', '')
  expect(await findFeed(host, WAY, read)).toMatchObject({ url: `${origin}/` })
  expect(await findFeed(`feed://${host}`, WAY, read)).toMatchObject({ url: `${origin}/` })
})

test('a page does not lead into the own network; a password goes into the list, and to no other host', async () => {
  const inner = await innerServer((_, response) => response.end(FEED))
  const other = await feedServer((_, response) => response.end(FEED))
  const pages: Record<string, string> = {
    '/': `${NAMING}${inner.origin}>`,
    '/in': `${NAMING}/our-rss>`,
    '/our-rss': FEED,
  }
  pages['/out'] = `${NAMING}${other.origin}>`
  const { origin } = await site(pages)
  await expect(findFeed(origin, WAY, read)).rejects.toThrow(/none of them can be read/)
  expect(inner.asked).toEqual([])
  const secret = origin.replace('//', '//us:pa@')
  expect(await findFeed(`${secret}/in`, WAY, read)).toMatchObject({ url: `${secret}/our-rss` })
  expect(await findFeed(`${secret}/out`, WAY, read)).toMatchObject({ url: `${other.origin}/` })
  expect(other.asked[0]?.headers).not.toHaveProperty('authorization')
  await expect(findFeed(`${secret}/lost`, WAY, read)).rejects.toThrow(`${origin}/lost is answered`)
})
