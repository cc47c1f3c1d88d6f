import { describe, expect, test } from 'vitest'
import { arrangeArticles, articles, storiesOf } from '../testing/arrangement.ts'
import type { TestFields } from '../testing/newsFile.ts'
import { isDefaultPicture } from './defaultPicture.ts'

const images = (url: string) => [{ url }]
const report = (name: string, picture: string) => ({
  title: `Report ${name}`,
  webUrl: `https://other.example/${name}`,
  images: images(picture),
})

const stories = (files: Readonly<Record<string, TestFields>>) =>
  storiesOf(arrangeArticles(articles(files)))

describe('in coverage', () => {
  const repeats = (files: Readonly<Record<string, TestFields>>) =>
    stories(files).map((story) => story.reportRepeatsPicture)

  test('the picture of the story itself, and of a report above, is not shown again', () => {
    const related = [report('a', '/own.png'), report('b', '/b.png'), report('c', '/b.png')]
    expect(repeats({ '2023-01-01-a': { images: images('/own.png'), related } })).toEqual([
      [true, false, true],
    ])
  })

  test('nor is one that an older story or its coverage has shown', () => {
    const files = {
      '2023-01-01-a': {
        publishedDateTime: '2023-01-01',
        images: images('/stock.png'),
        related: [report('a', '/logo.png')],
      },
      '2023-01-02-b': {
        publishedDateTime: '2023-01-02',
        related: [report('b', '/stock.png'), report('c', '/logo.png'), report('d', '/own.png')],
      },
    }
    expect(repeats(files)).toEqual([[true, true, false], undefined])
  })

  test('a report of two stories has its picture in both', () => {
    const related = [report('a', '/a.png')]
    const files = {
      '2023-01-01-a': { publishedDateTime: '2023-01-01', related },
      '2023-01-02-b': { publishedDateTime: '2023-01-02', related },
    }
    expect(repeats(files)).toEqual([undefined, undefined])
  })

  test('what is not published has shown nothing', () => {
    const files = {
      '2023-01-01-a': { images: images('/a.png'), published: 'false' },
      '2023-01-02-b': { related: [report('b', '/a.png')] },
    }
    expect(repeats(files)).toEqual([undefined])
  })
})

test('a picture that stands for none is left out of lists and coverage, even the first time', () => {
  const picture = 'https://img.example/social-default-image.png'
  const [story] = stories({
    '2023-01-01-a': { images: images(picture), related: [report('a', '/no-image.png')] },
  })
  expect([story?.repeatsPicture, story?.reportRepeatsPicture]).toEqual([true, [true]])
})

test.each([
  'https://img.example/shared/social-default-image.png?w=1200',
  '/default-thumbnail.jpg',
  '/og_default.png',
  '/news.default.jpg',
  '/DefaultImage.png',
  '/no-image.png',
  '/NoPhoto.gif',
  '/image-not-available.jpg',
  '/placeholder.png',
  '/article-placeholder-2.png',
  '/fallback_16x9.png',
])('%s stands for none', (url) => {
  expect(isDefaultPicture(url)).toBe(true)
})

test.each([
  'https://i.ytimg.com/vi/abcDEF_-123/maxresdefault.jpg',
  'https://i.ytimg.com/vi/abcDEF_-123/default.jpg',
  'https://iiif.example.org/map/full/max/0/default.jpg',
  '/bank-in-default.jpg',
  '/photo-of-the-placeholders.jpg',
  '/default/bridge.jpg',
  '/bridge.jpg?fallback=placeholder',
])('%s is a picture', (url) => {
  expect(isDefaultPicture(url)).toBe(false)
})
