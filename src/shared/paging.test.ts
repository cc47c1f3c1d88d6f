import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newerThan, pageAfterHead, pageCount } from './paging.ts'

test('a last page that is exactly full has no page after it', () => {
  expect(pageCount(50, 25)).toBe(2)
  expect(pageAfterHead(25, 25)).toBeUndefined()
  expect(pageAfterHead(50, 25)).toEqual({ number: 1, shown: 0 })
})

test('the head and the pages after it show every story once, in order', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (count, size) => {
      const stories = Array.from({ length: count }, (_, i) => count - 1 - i)
      const page = (n: number) => stories.filter((s) => Math.floor(s / size) === n - 1)
      const seen = stories.slice(0, size)
      const next = pageAfterHead(count, size)
      if (next) {
        seen.push(...page(next.number).slice(next.shown))
        for (let n = next.number - 1; n >= 1; n--) seen.push(...page(n))
      }
      expect(seen).toEqual(stories)
    }),
  )
})

test('the page beside the newest full one is the first view', () => {
  expect(newerThan(1, 60, 25)).toBe(2)
  expect(newerThan(2, 60, 25)).toBe('head')
  expect(newerThan(3, 60, 25)).toBe('head')
})
