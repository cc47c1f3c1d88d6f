import { describe, expect, test } from 'vitest'
import { youtubeStart } from './webAddress.ts'

describe('the start of a video', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abcDEF_-123&t=90', 90],
    ['https://www.youtube.com/watch?v=abcDEF_-123&amp;t=90s', 90],
    ['https://www.youtube.com/watch?t=1m30s&v=abcDEF_-123', 90],
    ['https://youtu.be/abcDEF_-123?t=1h2m3s', 3723],
    ['https://youtu.be/abcDEF_-123#t=2m', 120],
    ['<iframe src="https://www.youtube.com/embed/abcDEF_-123?start=75&amp;rel=0"></iframe>', 75],
    [
      '<iframe src="//www.youtube-nocookie.com/embed/abcDEF_-123?rel=0&start=75" data-x="?t=9">',
      75,
    ],
  ])('is found in %s', (written, start) => {
    expect(youtubeStart(written)).toBe(start)
  })

  test.each([
    'https://www.youtube.com/watch?v=abcDEF_-123',
    'https://www.youtube.com/watch?v=abcDEF_-123&t=0',
    'https://www.youtube.com/watch?v=abcDEF_-123&t=soon',
    'https://www.youtube.com/watch?v=abcDEF_-123&t=-5',
    'https://www.youtube.com/watch?v=abcDEF_-123&list=t&start=',
    'https://www.youtube.com/watch?v=abcDEF_-123&at=90',
    '<iframe src="https://www.youtube.com/embed/abcDEF_-123"></iframe> ?t=90',
    'https://video.example.org/watch?t=90',
  ])('is not found in %s', (written) => {
    expect(youtubeStart(written)).toBeUndefined()
  })
})
