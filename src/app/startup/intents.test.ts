import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { storyIdAt, tellIntents } from './intents.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function intents() {
  const meant: string[] = []
  return { meant, tell: tellIntents((target: string) => void meant.push(target)) }
}

test('what a pointer stays on is meant, once', () => {
  const { meant, tell } = intents()
  tell('a', 80)
  vi.advanceTimersByTime(79)
  expect(meant).toEqual([])
  // It moves within the link.
  tell('a', 80)
  vi.advanceTimersByTime(1)
  expect(meant).toEqual(['a'])
  tell('a', 80)
  vi.advanceTimersByTime(1000)
  expect(meant).toEqual(['a'])
})

test('what a pointer passes over is not meant', () => {
  const { meant, tell } = intents()
  tell('a', 80)
  vi.advanceTimersByTime(50)
  tell('b', 80)
  vi.advanceTimersByTime(50)
  tell(null, 80)
  vi.advanceTimersByTime(1000)
  expect(meant).toEqual([])
})

test('what was left and come back to is meant anew', () => {
  const { meant, tell } = intents()
  for (const target of ['a', null, 'a']) {
    tell(target, 0)
    vi.advanceTimersByTime(0)
  }
  expect(meant).toEqual(['a', 'a'])
})

test.each([
  ['/news/2020-11-18-bridge', '/', '2020-11-18-bridge'],
  ['/news/2020-11-18-100%25', '/', '2020-11-18-100%'],
  ['/news/news/2020-11-18-bridge', '/news/', '2020-11-18-bridge'],
  ['/', '/', undefined],
  ['/topics', '/', undefined],
  ['/news/2020-11-18-bridge/more', '/', undefined],
  ['/news/2020-11-18-bridge', '/news/', undefined],
  ['/other/news/2020-11-18-bridge', '/news/', undefined],
])('at %s below %s is the story %s', (pathname, base, id) => {
  expect(storyIdAt(pathname, base)).toBe(id)
})
