import { expect, test } from 'vitest'
import { comparedTopic } from './comparedTopic.ts'

const news = { slug: 'news', name: 'News' }
const bridges = { slug: 'bridges', name: 'Bridges' }

test('publishers are compared with those of the topic that the page leads on to, else of the first', () => {
  const topics = [news, bridges]
  expect(comparedTopic({ topics, sameTopic: { topic: 'bridges', stories: [] } })).toBe(bridges)
  expect(comparedTopic({ topics })).toBe(news)
  expect(comparedTopic({ topics: [] })).toBeUndefined()
})
