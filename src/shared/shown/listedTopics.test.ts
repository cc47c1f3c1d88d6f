import { expect, test } from 'vitest'
import { listedTopics } from './listedTopics.ts'

test('a topic without stories is not listed', () => {
  const topic = (slug: string, count: number) => ({
    slug,
    name: slug,
    list: { count, head: '', indexes: [] },
  })
  expect(listedTopics([topic('ai', 2), topic('silent', 0)]).map(({ slug }) => slug)).toEqual(['ai'])
})
