import { expect, test } from 'vitest'
import { arrangeArticles, articles } from '../testing/arrangement.ts'
import { publisherNotices } from './publisherNotices.ts'

const { stories } = arrangeArticles(
  articles({
    '2023-01-01-a': { provider: { name: 'Official Blog', domain: 'blog.example.org' } },
    '2023-01-02-b': { related: [{ title: 'Report', webUrl: 'https://other.example.net/x' }] },
  }),
)
const noticesOf = (publishers: Record<string, string>) =>
  publisherNotices(
    stories.map(({ record }) => record),
    { publishers },
  )

test('a publisher that nothing is by is noticed, with the one that is perhaps meant', () => {
  expect(noticesOf({ 'blog.exampel.org': 'Example', 'offical blog': 'Example' })).toEqual([
    'The setting publishers has "blog.exampel.org", which is neither the domain nor the name of a publisher here. Did you mean "blog.example.org"?',
    'The setting publishers has "offical blog", which is neither the domain nor the name of a publisher here. Did you mean "Official Blog"?',
  ])
  expect(noticesOf({ 'other.example.ent': 'Other' })[0]).toContain('"other.example.net"?')
  expect(noticesOf({ nobody: 'Nobody' })[0]).toMatch(/publisher here\.$/)
})

test('without the setting there is nothing to say', () => {
  expect(noticesOf({})).toEqual([])
})
