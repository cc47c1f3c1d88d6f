import { expect, test } from 'vitest'
import { hasStoryFeed } from './storyFeed.ts'

const OLD = '2020-01-01T08:00:00Z'
const SINCE = '2020-06-01T08:00:00Z'
const NEW = '2020-11-18T08:00:00Z'
const story = { id: '2020-11-18-bridge', published: NEW, outlets: { names: ['A'], count: 1 } }

test('a story among the newest that others report has feeds, and an older one whose event goes on', () => {
  expect(hasStoryFeed(story, SINCE)).toBe(true)
  expect(hasStoryFeed({ ...story, published: SINCE }, SINCE)).toBe(true)
  expect(hasStoryFeed({ ...story, published: OLD, elsewhere: [{ published: NEW }] }, SINCE)).toBe(
    true,
  )
})

test('one that nobody else reports has them where another one is about its event', () => {
  const elsewhere = [{ published: OLD }]
  expect(hasStoryFeed({ ...story, outlets: undefined, elsewhere }, SINCE)).toBe(true)
})

test('an old one, one that nobody else reports, and one whose name makes no folder have none', () => {
  expect(hasStoryFeed({ ...story, published: OLD }, SINCE)).toBe(false)
  expect(hasStoryFeed({ ...story, outlets: undefined }, SINCE)).toBe(false)
  expect(hasStoryFeed({ ...story, id: '2020-11-18-what?' }, SINCE)).toBe(false)
  expect(hasStoryFeed(story, undefined)).toBe(false)
})
