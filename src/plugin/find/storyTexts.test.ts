import { expect, test } from 'vitest'
import { arrangeArticles, articles } from '../testing/arrangement.ts'
import { headlinesOf } from './storyTexts.ts'

test('a story is found by the headlines of all its reports, those of folded files among them', () => {
  const page = 'https://daily.example.org/2023-04-05-a'
  const related = [{ title: 'One', webUrl: 'https://wire.example/1' }]
  const folded = [
    { title: 'Lead', webUrl: page },
    { title: 'Two', webUrl: 'https://wire.example/2' },
  ]
  const { stories } = arrangeArticles(
    articles({
      '2023-04-05-a': { webUrl: page, related },
      '2023-04-05-b': { title: 'Three', heat: '-1', related: folded },
    }),
  )
  expect(stories.map(headlinesOf)).toEqual([['One', 'Two']])
})
