import { expect, test } from 'vitest'
import { arrangeArticles, articles } from '../testing/arrangement.ts'
import { rootNotices } from './rootNotices.ts'

/** What is said of so many stories, of which the first do not have the topic that all others have. */
function said(count: number, without: number, rootTopic?: string): string[] {
  const names = Array.from({ length: count }, (_, i) => `2023-01-01-${String(i).padStart(4, '0')}`)
  const made = articles(Object.fromEntries(names.map((name) => [name, {}])))
  const labelled = made.map((article, i) => ({
    ...article,
    topics: [i < without ? 'Roads' : 'All'],
  }))
  const arrangement = arrangeArticles(labelled, [], rootTopic)
  return rootNotices(arrangement, { rootTopic })
}

test('a topic that a story alone keeps from being the root topic is said, and where', () => {
  expect(said(50, 1)).toEqual([
    'The topic "All" is on all but 1 story, 2023-01-01-0000.md. If it stands for everything, say rootTopic: "All" in the settings (site.yaml or vite.config.ts).',
  ])
  expect(said(150, 3)[0]).toContain('on all but 3 stories, first: 2023-01-01-0000.md. If')
})

test('nothing is said where it is the root topic, nor of a topic that is on fewer, or of few stories', () => {
  expect(said(50, 0)).toEqual([])
  expect(said(50, 1, 'All')).toEqual([])
  expect(said(50, 2)).toEqual([])
  expect(said(49, 1)).toEqual([])
})
