import { describe, expect, test } from 'vitest'
import { publishedSite } from '../host/publishedSite.ts'
import { type Options, readSettings } from '../run/settings.ts'
import {
  atomOf,
  type Files,
  jsonFeedOf,
  manyStories,
  NOWHERE,
  print,
  SITE,
  story,
} from '../testing/printedFeeds.ts'
import { siteLanguage } from '../words/siteLanguage.ts'

describe('ids', () => {
  const articles = [story('a', { topics: ['AI'] }), story('b', { topics: ['AI', 'C#'] })]
  const idsOf = (files: Files) =>
    ['feed', 'topic/ai/feed', 'topic/c-sharp/feed'].map((name) => {
      const { id, entries } = atomOf(files, `${name}.xml`)
      const items = jsonFeedOf(files, `${name}.json`).items
      expect(items.map((item) => item.id)).toEqual(entries.map((entry) => entry.id))
      return { id, entries: entries.map((entry) => entry.id) }
    })

  test('never change', () => {
    const a = 'urn:uuid:5208e0ed-3069-5e04-a53f-847557e260f5'
    const b = 'urn:uuid:35ab60d5-b4bb-512b-a6a9-468c7e70211f'
    expect(idsOf(print(articles))).toEqual([
      { id: 'urn:uuid:ffd2af7e-ce79-50e5-8e3b-71d0c79fabb2', entries: [a, b] },
      { id: 'urn:uuid:8298629b-7c36-5400-afac-9fdaa0608137', entries: [a, b] },
      { id: 'urn:uuid:f5e2bb70-2860-5e78-b249-673eead65d84', entries: [b] },
    ])
  })

  test('are kept by a feedId where the site moves or gets another name', () => {
    const feedId = 'https://news.example.org/'
    const moved = { ...SITE, feedId, origin: 'http://a.example', base: '/b/' }
    expect(idsOf(print(articles, moved))).toEqual(idsOf(print(articles)))
    const ofNowhere = print(articles, { ...NOWHERE, feedId, title: 'Other' })
    expect(idsOf(ofNowhere)).toEqual(idsOf(print(articles)))
  })

  test('differ from site to site, for feeds and for stories of the same file name', () => {
    const idsAt = (options: Options, base = '/') => {
      const site = publishedSite(readSettings(options, {}), siteLanguage('en'), base)
      return idsOf(print(articles, site)).flatMap(({ id, entries }) => [id, ...entries])
    }
    const ids = [
      ...idsAt({ siteUrl: 'https://a.example' }),
      ...idsAt({ siteUrl: 'https://b.example' }),
      ...idsAt({ siteUrl: 'https://b.example/news' }, '/news/'),
      ...idsAt({ siteUrl: 'https://b.example', feedId: 'c' }),
      ...idsAt({ title: 'Garden' }),
      ...idsAt({ title: 'Kitchen' }),
    ]
    // Of two stories one is in two feeds, and the other one in three.
    expect(new Set(ids).size).toBe(6 * 5)
  })

  test('are unique', () => {
    const { id, entries } = atomOf(print(manyStories(40)))
    expect(new Set([id, ...entries.map((entry) => entry.id)]).size).toBe(41)
  })
})
