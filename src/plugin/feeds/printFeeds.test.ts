import { describe, expect, test, vi } from 'vitest'
import { arrangeArticles } from '../testing/arrangement.ts'
import {
  atomOf,
  jsonFeedOf,
  listOf,
  manyStories,
  NOWHERE,
  print,
  SITE,
  story,
} from '../testing/printedFeeds.ts'
import { FEED_STORIES, printFeeds } from './printFeeds.ts'

describe('what a feed holds', () => {
  test(`is the newest ${FEED_STORIES} stories`, () => {
    const files = print(manyStories(FEED_STORIES + 1))
    for (const name of ['feed', 'topic/ai/feed']) {
      const links = atomOf(files, `${name}.xml`).entries.map(({ alternate }) => alternate)
      expect(links).toHaveLength(FEED_STORIES)
      expect(links[0]).toBe(`https://daily.example.org/story-${FEED_STORIES}`)
      expect(links.at(-1)).toBe('https://daily.example.org/story-1')
      expect(jsonFeedOf(files, `${name}.json`).items.map((item) => item.external_url)).toEqual(
        links,
      )
    }
  })

  test('is the stories of its topic alone', () => {
    const files = print([
      story('a', { topics: ['AI', 'Space'] }),
      story('b', { topics: ['Space'] }),
      story('c'),
    ])
    const titled = (name: string) => {
      const { title, home_page_url, items } = jsonFeedOf(files, name)
      return [title, home_page_url, ...items.map((item) => item.external_url?.at(-1))]
    }
    const site = 'https://news.example.org'
    expect(titled('feed.json')).toEqual(['The News', `${site}/`, 'a', 'b', 'c'])
    expect(titled('topic/ai/feed.json')).toEqual(['AI · The News', `${site}/topic/ai`, 'a'])
    expect(titled('topic/space/feed.json')).toEqual([
      'Space · The News',
      `${site}/topic/space`,
      'a',
      'b',
    ])
  })

  test('is the newest of a publisher that has led some', () => {
    const files = print([...manyStories(30), story('x', { provider: { domain: 'wire.example' } })])
    const name = 'publisher/example.org/feed'
    const { title, id, entries } = atomOf(files, `${name}.xml`)
    expect(title).toEqual({ value: 'daily.example.org · The News' })
    expect(id).not.toBe(atomOf(files).id)
    expect(entries.map(({ alternate }) => alternate?.split('-').at(-1))).toEqual(
      Array.from({ length: 20 }, (_, i) => String(29 - i)),
    )
    expect(jsonFeedOf(files, `${name}.json`).home_page_url).toBe(
      'https://news.example.org/publisher/example.org',
    )
    expect(files.has('publisher/wire.example/feed.xml')).toBe(false)
    const [folder] = listOf(files).body?.outlines?.slice(-1) ?? []
    expect(folder).toMatchObject({ text: 'Publishers' })
    expect(folder?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
      'https://news.example.org/publisher/example.org/feed.xml',
    ])
  })

  test('is nothing of unpublished or folded stories, nor of their topics', () => {
    const files = print([
      story('shown', { topics: ['AI'] }),
      story('hidden', { title: 'Secret', topics: ['Hush'], published: 'false' }),
      story('folded', { title: 'Secret', topics: ['Hush'], heat: '-1' }),
    ])
    expect([...files.keys()]).toEqual([
      'feed.xml',
      'feed.json',
      'topic/ai/feed.xml',
      'topic/ai/feed.json',
      'feeds.opml',
    ])
    expect([...files.values()].join()).not.toMatch(/secret|hush|hidden|folded/i)
  })

  test('is nothing where there is no story, and no clock says when', () => {
    const files = print([])
    expect(atomOf(files)).toMatchObject({ updated: '1970-01-01T00:00:00Z', entries: [] })
    expect(jsonFeedOf(files).items).toEqual([])
    expect([...files.keys()]).toEqual(['feed.xml', 'feed.json', 'feeds.opml'])
  })
})

test('a story is made ready once for all its feeds, and again where a text is asked for again', () => {
  const arrangement = arrangeArticles(manyStories(1))
  const stories = arrangement.stories.map((one) => ({
    ...one,
    record: { ...one.record, json: vi.fn(one.record.json) },
  }))
  const files = [...printFeeds({ ...arrangement, stories }, SITE)]
  expect(stories[0]?.record.json).not.toHaveBeenCalled()
  const texts = files.map(([, text]) => text())
  expect(files).toHaveLength(7)
  expect(stories[0]?.record.json).toHaveBeenCalledOnce()
  expect(files.map(([, text]) => text())).toEqual(texts)
})

test('without an origin no address of the site is absolute, and none of its own is in a feed', () => {
  const picture = { images: [{ url: '/a.png' }] }
  const files = print([story('a', { topics: ['AI'], ...picture })], { ...NOWHERE, base: '/b/' })
  for (const name of ['feed', 'topic/ai/feed']) {
    const { links, icon, logo, entries } = atomOf(files, `${name}.xml`)
    expect([links, icon, logo, entries[0]?.related].filter(Boolean)).toEqual([])
    const { home_page_url, feed_url, items } = jsonFeedOf(files, `${name}.json`)
    expect([home_page_url, feed_url, items[0]?.image]).toEqual([undefined, undefined, undefined])
    expect(items[0]).toMatchObject({ url: 'https://daily.example.org/a' })
    expect(items[0]).not.toHaveProperty('external_url')
    expect(items[0]?.content_html).toBe(
      '<p><a href="https://daily.example.org/a">Read the original at daily.example.org</a></p>',
    )
  }
  expect(listOf(files).body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
    '/b/feed.xml',
    '/b/topic/ai/feed.xml',
  ])
})

test('the list of feeds has the whole first, then the topics, the largest first', () => {
  const files = print([
    story('a', { topics: ['Few', '新聞'] }),
    story('b', { topics: ['Many', '新聞'] }),
    story('c', { topics: ['Many', '新聞'] }),
  ])
  const { head, body } = listOf(files)
  expect(head).toEqual({ title: 'The News' })
  expect(body?.outlines?.map(({ type, text, xmlUrl }) => [type, text, xmlUrl])).toEqual([
    ['rss', 'The News', 'https://news.example.org/feed.xml'],
    ['rss', '新聞 · The News', 'https://news.example.org/topic/%E6%96%B0%E8%81%9E/feed.xml'],
    ['rss', 'Many · The News', 'https://news.example.org/topic/many/feed.xml'],
    ['rss', 'Few · The News', 'https://news.example.org/topic/few/feed.xml'],
  ])
  expect([...files.keys()]).toContain('topic/新聞/feed.xml')
})
