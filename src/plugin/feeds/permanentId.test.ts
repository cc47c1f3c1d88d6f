import { describe, expect, test } from 'vitest'
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
    const a = 'urn:uuid:92e4564c-c07d-51a6-8f8c-96e3a7514e93'
    const b = 'urn:uuid:d2953f5a-4761-5dac-8935-63b780c491d8'
    expect(idsOf(print(articles))).toEqual([
      { id: 'urn:uuid:6c961dd5-9d90-58bd-adf6-55ac06c49a9e', entries: [a, b] },
      { id: 'urn:uuid:21f0e58f-95ae-54d4-9f20-430981e3afd0', entries: [a, b] },
      { id: 'urn:uuid:f1a90864-678a-5653-ba71-b3f4502f45b4', entries: [b] },
    ])
  })

  test('are the same wherever the site is published', () => {
    const ids = idsOf(print(articles))
    expect(idsOf(print(articles, { ...SITE, origin: 'http://a.example', base: '/b/' }))).toEqual(
      ids,
    )
    expect(idsOf(print(articles, { ...NOWHERE, title: 'Other' }))).toEqual(ids)
  })

  test('are unique', () => {
    const { id, entries } = atomOf(print(manyStories(40)))
    expect(new Set([id, ...entries.map((entry) => entry.id)]).size).toBe(41)
  })
})
