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
  const summary = { ...TEXTS, topics: [], relatedCount: 2 }
  expect(summaryWithOwnImages({ ...summary, ...OWN })).toEqual({ ...summary, ...OWN })
  expect(summaryWithOwnImages({ ...summary, ...FOREIGN })).toEqual({
    ...summary,
    publisher: { name: 'D' },
  })
  const related = [
    { ...TEXTS, ...FOREIGN },
    { ...TEXTS, ...OWN },
  ]
  expect(storyWithOwnImages({ ...summary, ...OWN, related })).toEqual({
    ...summary,
    ...OWN,
    related: [
      { ...TEXTS, publisher: { name: 'D' } },
      { ...TEXTS, ...OWN },
    ],
  })
})

test('what is said of a picture goes and stays with it', () => {
  const said = { repeatsPicture: true as const, pictureCredit: 'A' }
  const story = { ...TEXTS, topics: [], relatedCount: 1 }
  const { pictureCredit } = said
  expect(
    storyWithOwnImages({
      ...story,
      ...FOREIGN,
      ...said,
      related: [{ ...TEXTS, ...FOREIGN, pictureCredit }],
    }),
  ).toEqual({
    ...story,
    publisher: { name: 'D' },
    related: [{ ...TEXTS, publisher: { name: 'D' } }],
  })
  const own = { ...story, ...OWN, ...said, related: [{ ...TEXTS, ...OWN, pictureCredit }] }
  expect(storyWithOwnImages(own)).toEqual(own)
  const { repeatsPicture } = said
  expect(summaryWithOwnImages({ ...story, ...FOREIGN, repeatsPicture })).toEqual({
    ...story,
    publisher: { name: 'D' },
  })
})
