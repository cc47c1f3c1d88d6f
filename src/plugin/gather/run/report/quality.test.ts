import { expect, test } from 'vitest'
import { heatOf, isShown, qualityOf } from './quality.ts'

const picture = { url: 'https://example.org/a.jpg' }
const whole = { picture, excerpt: 'Words', published: '2024-05-06T07:08:09Z' }

test('a report is worth what its source is, and more by what it has and where it stands', () => {
  expect(qualityOf({}, 50, 99)).toBe(50)
  expect(qualityOf(whole, 50, 99)).toBe(58)
  expect(qualityOf(whole, 50, 0)).toBe(60)
  expect(qualityOf({ excerpt: 'Words' }, 80, 5)).toBe(84)
})

test('a story is the hotter the more outlets report it', () => {
  expect(heatOf(58, 1)).toBe(68)
  expect(heatOf(58, 4)).toBe(98)
})

test('a story is shown where enough outlets report it or its report is good enough, and always where nothing is asked', () => {
  const story = { outlets: 2, quality: 60 }
  expect(isShown(undefined, story)).toBe(true)
  expect(isShown({}, story)).toBe(true)
  expect(isShown({ outlets: 2 }, story)).toBe(true)
  expect(isShown({ outlets: 3 }, story)).toBe(false)
  expect(isShown({ quality: 61 }, story)).toBe(false)
  expect(isShown({ outlets: 3, quality: 60 }, story)).toBe(true)
})
