import { expect, test } from 'vitest'
import type { Feed } from '../../feed/feed.ts'
import { type Answer, feedLineAfter } from './feedLine.ts'

const URL = 'https://daily.example/feed'
const NOW = new Date('2024-05-06T07:08:09Z')

const feed = (more: Partial<Feed> = {}): Feed => ({
  ...{ kind: 'rss', title: 'The Daily', authors: [], items: [], mended: [] },
  ...more,
})
const fresh = (more: Partial<Feed> = {}): Answer => ({
  what: 'new',
  feed: feed(more),
  validators: { etag: '"1"' },
})
const SAME: Answer = { what: 'same', validators: { etag: '"1"' } }
const failed = (kind: 'status' | 'gone', after?: number): Answer => ({
  what: 'failed',
  failure: { kind, reason: 'is answered with a status', after },
})

const after = (...answers: readonly Answer[]) =>
  answers.reduce(
    (line: ReturnType<typeof feedLineAfter> | undefined, answer) =>
      feedLineAfter(URL, line, answer, NOW, 60),
    undefined,
  )

test('a feed that works is known by what it says of itself, and asked again in its time', () => {
  expect(after(fresh({ link: 'https://daily.example/' }))).toEqual({
    ...{ feed: URL, title: 'The Daily', link: 'https://daily.example/', etag: '"1"', items: 0 },
    ...{ asked: '2024-05-06T07:08:09Z', worked: '2024-05-06T07:08:09Z' },
    next: '2024-05-06T08:02:09Z',
  })
})

test('a feed that wants to be left alone for long is, also where it is as before', () => {
  const next = after(fresh({ every: 600 }))?.next
  expect(next).toMatch(/^2024-05-06T16:/)
  expect(after(fresh({ every: 600 }), SAME)?.next).toBe(next)
  expect(after(fresh({ every: 600 }), fresh())?.next).toBe('2024-05-06T08:02:09Z')
})

test('what fails is counted, keeps what it has given, and is forgotten once it works', () => {
  const line = after(fresh(), failed('status'), failed('status'))
  expect(line).toMatchObject({ etag: '"1"', items: 0, failing: { times: 2, kind: 'status' } })
  expect(after(fresh(), failed('status'), SAME)).toEqual(after(fresh(), SAME))
})

test('a feed that says it is no more is not asked again', () => {
  const line = after(failed('gone'))
  expect(line).toMatchObject({ retired: '2024-05-06T07:08:09Z' })
  expect(line?.next).toBeUndefined()
})

test('where a feed has moved to is known, until that fails again and again', () => {
  const moved: Answer = { ...fresh(), moved: 'https://new.example/feed' }
  expect(after(moved, SAME)?.moved).toBe('https://new.example/feed')
  expect(after(moved, failed('status'), failed('status'))?.moved).toBe('https://new.example/feed')
  expect(after(moved, ...[1, 2, 3].map(() => failed('status')))?.moved).toBeUndefined()
})
