import { expect, test } from 'vitest'
import { storyWithOwnImages, summaryWithOwnImages } from './ownImages.ts'

const TEXTS = {
  id: '2023-04-05-a',
  title: 'A',
  published: '2023-04-05T06:07:08Z',
  link: 'https://daily.example/a',
  type: 'article' as const,
}
const OWN = { publisher: { name: 'D', icon: '/d.png' }, picture: { url: '/a.jpg', alt: 'A' } }
const FOREIGN = {
  publisher: { name: 'D', icon: 'https://daily.example/d.png' },
  picture: { url: 'https://daily.example/a.jpg' },
}

test('images of other hosts are left out of a story, its reports and its summary; own ones stay', () => {
  const summary = { ...TEXTS, topics: [], related: 2 }
  expect(summaryWithOwnImages({ ...summary, ...OWN })).toEqual({ ...summary, ...OWN })
  expect(summaryWithOwnImages({ ...summary, ...FOREIGN })).toEqual({
    ...summary,
    publisher: { name: 'D' },
  })
  const story = { ...TEXTS, topics: [], related: [] }
  expect(
    storyWithOwnImages({
      ...story,
      ...OWN,
      related: [
        { ...TEXTS, ...FOREIGN },
        { ...TEXTS, ...OWN },
      ],
    }),
  ).toEqual({
    ...story,
    ...OWN,
    related: [
      { ...TEXTS, publisher: { name: 'D' } },
      { ...TEXTS, ...OWN },
    ],
  })
})
