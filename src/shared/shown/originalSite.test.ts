import { expect, test } from 'vitest'
import { originalSite } from './originalSite.ts'

const publisher = { name: 'Glass Channel' }

test.each(['https://www.youtube.com/watch?v=abcDEF_-123', 'https://youtu.be/abcDEF_-123'])(
  'a video at %s is watched at YouTube, whoever its publisher is',
  (link) => {
    expect(originalSite({ type: 'video', link, publisher })).toBe('YouTube')
  },
)

test.each([
  ['a video on a site of its own', 'video', 'https://glass.example.org/v'],
  ['an article that lies there', 'article', 'https://www.youtube.com/post/x'],
] as const)('%s is at its publisher', (_, type, link) => {
  expect(originalSite({ type, link, publisher })).toBe('Glass Channel')
})
