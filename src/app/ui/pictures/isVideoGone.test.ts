import { expect, test } from 'vitest'
import { isVideoGone } from './isVideoGone.ts'

const folder = 'https://i.ytimg.com/vi/abcDEF_-123'

test.each([
  ['the largest size', `${folder}/maxresdefault.jpg`],
  ['another size', `${folder}/hqdefault.jpg`],
  ['another host', 'https://img.youtube.com/vi/abcDEF_-123/0.jpg'],
])('a picture of 120 pixels where YouTube has none is no picture: %s', (_, src) => {
  expect(isVideoGone({ src, naturalWidth: 120 })).toBe(true)
})

test.each([
  ['of its own size', `${folder}/maxresdefault.jpg`, 1280],
  ['that is so small', `${folder}/default.jpg`, 120],
  ['of another site', 'https://img.example.org/vi/hqdefault.jpg', 120],
])('a picture %s is one', (_, src, naturalWidth) => {
  expect(isVideoGone({ src, naturalWidth })).toBe(false)
})
