import { describe, expect, test } from 'vitest'
import { pageKey } from './pageKey.ts'

describe('the key of a page', () => {
  test.each([
    ['http://www.example.org/a/', 'https://example.org/a#part'],
    ['https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1'],
    [
      'https://example.org/glass-bridge-opens?from=front',
      'https://m.example.org/glass-bridge-opens',
    ],
    ['https://example.org/glass-bridge-opens/amp', 'https://example.org/glass-bridge-opens'],
    ['https://example.org/a/amp/', 'https://example.org/a/'],
    ['https://example.org/news/amp/a-1', 'https://example.org/news/a-1'],
    ['https://example.org/amp/news/a', 'https://example.org/news/a'],
    ['https://example.org/news/a.amp.html', 'https://example.org/news/a.html'],
    ['https://example.org/news/a.amp', 'https://example.org/news/a'],
    ['https://example.org/a?amp', 'https://example.org/a'],
    ['https://example.org/a?amp=1', 'https://www.example.org/a/'],
    ['https://example.org/a?id=7&amp=true', 'https://example.org/a?id=7'],
    ['https://example.org/a?outputType=amp', 'https://example.org/a'],
    ['https://amp.example.org/a', 'https://www.example.org/a'],
    ['https://www.amp.example.org/a', 'https://example.org/a'],
    ['https://example-org.cdn.ampproject.org/c/s/www.example.org/a/amp/', 'http://example.org/a'],
    ['https://cdn.ampproject.org/c/s/www.example.org/a?id=7', 'https://example.org/a?id=7'],
    ['https://example-org.cdn.ampproject.org/v/amp.example.org/a', 'https://example.org/a'],
    ['https://www.google.com/amp/s/www.example.org/a/amp', 'https://example.org/a'],
    ['https://www.google.co.uk/amp/example.org/a', 'https://example.org/a'],
    ['https://www-example-org.bing-amp.com/c/s/example.org/a', 'https://example.org/a'],
    ['https://youtu.be/abcDEF_-123', 'https://www.youtube.com/watch?v=abcDEF_-123&t=4'],
  ])('is the same for %s and %s', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other))
  })

  test.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['https://example.org/lamp', 'https://example.org/l'],
    ['https://example.org/amp', 'https://example.org/news'],
    ['https://example.org/a?example=1', 'https://example.org/a'],
    ['https://example.org/a?amp=volt', 'https://example.org/a'],
    ['https://www.google.com/amp/s/example.org/a', 'https://www.google.com/amp/s/example.org/b'],
    ['https://example.org/a', 'https://example.net/a'],
    ['https://example.org/show-news-item.php?id=1', 'https://example.org/show-news-item.php?id=2'],
    ['https://example.org/Aa', 'https://example.org/aA'],
    ['https://example.org/share?of=https://youtu.be/abcDEF_-123', 'https://youtu.be/abcDEF_-123'],
  ])('differs for %s and %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other))
  })
})
