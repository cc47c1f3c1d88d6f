import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forget } from './forget.ts'
import { markSeen } from './markSeen.ts'
import type { FeedLine, Memory, ReportLine, StoryLine } from './memory.ts'

const DAY = 86_400_000
const START = Date.parse('2026-01-01T00:00:00Z')
const day = (days: number): string => new Date(START + days * DAY).toISOString().replace('.000', '')

const report = (key: string, line: Partial<ReportLine> = {}): ReportLine => ({
  ...{ report: key, story: `story-${key}`, feed: 'a', title: key, published: day(0) },
  ...{ first: day(0), language: 'en', outlet: 'a.example' },
  ...line,
})

function memoryOf({
  feeds = [],
  reports = [],
  stories = [],
}: {
  feeds?: FeedLine[]
  reports?: ReportLine[]
  stories?: StoryLine[]
}): Memory {
  return {
    feeds: new Map(feeds.map((line) => [line.feed, line])),
    reports: new Map(reports.map((line) => [line.report, line])),
    stories: new Map(stories.map((line) => [line.story, line])),
  }
}

const both = new Set(['a', 'b'])
const keys = ({ reports }: Memory) => [...reports.keys()]
const left = ({ reports }: Memory, key: string) => reports.get(key)?.left

describe('a report', () => {
  const known = memoryOf({
    feeds: [{ feed: 'a', asked: day(100), worked: day(100) }],
    reports: [report('x')],
  })

  test('that stays in its feed keeps its line as it is', () => {
    const seen = markSeen(known, new Map([['a', new Set(['x'])]]), day(100))
    expect(forget(seen, both, day(100)).reports.get('x')).toBe(known.reports.get('x'))
  })

  test('of which its feed says nothing keeps its line as it is', () => {
    const seen = markSeen(known, new Map([['b', new Set(['y'])]]), day(100))
    expect(forget(seen, both, day(900)).reports.get('x')).toBe(known.reports.get('x'))
  })

  test('that has left its feed says since when, whatever comes after', () => {
    const gone = markSeen(known, new Map([['a', new Set<string>()]]), day(3))
    expect(left(gone, 'x')).toBe(day(3))
    expect(left(markSeen(gone, new Map([['a', new Set<string>()]]), day(4)), 'x')).toBe(day(3))
    expect(markSeen(gone, new Map([['a', new Set(['x'])]]), day(5)).reports.get('x')).toEqual(
      report('x'),
    )
  })

  test('that another feed has is known by that one, as soon as its own has dropped it', () => {
    const seen = markSeen(known, new Map([['b', new Set(['x'])]]), day(3))
    expect(seen.reports.get('x')?.feed).toBe('a')
    const moved = markSeen(
      known,
      new Map([
        ['a', new Set<string>()],
        ['b', new Set(['x'])],
      ]),
      day(3),
    )
    expect(moved.reports.get('x')).toEqual(report('x', { feed: 'b' }))
  })
})

const gone = report('x', { left: day(10) })

test.each([
  ['so long as its feed has worked for less than 60 days since', day(69), both, true],
  ['not when it has worked for 60 days since', day(70), both, false],
  ['while its feed fails, however long that lasts', day(11), both, true],
  ['when it never worked', undefined, both, true],
  ['for 60 days, where the source was taken off the list', undefined, new Set(['b']), false],
])('a report that left its feed is remembered %s', (_, worked, listed, isKept) => {
  const memory = memoryOf({
    feeds: [{ feed: 'a', asked: day(200), ...(worked && { worked }) }],
    reports: [gone],
    stories: [{ story: 'story-x', file: 'x.md', size: 1 }],
  })
  const after = forget(memory, listed, day(200))
  expect(keys(after)).toEqual(isKept ? ['x'] : [])
  // The story goes with its last report, and so does a feed that is not listed.
  expect([after.stories.size, after.feeds.size]).toEqual(
    isKept ? [1, 1] : [0, listed.has('a') ? 1 : 0],
  )
})

test('what a source had that was taken off the list is remembered for 60 days from then on', () => {
  const memory = memoryOf({
    feeds: [{ feed: 'a', asked: day(5), worked: day(5), etag: 'x', modified: 'y' }],
    reports: [report('x')],
  })
  const off = forget(memory, new Set(), day(100))
  expect(left(off, 'x')).toBe(day(100))
  // Where it comes back, it is to say all that it has.
  expect(off.feeds.get('a')).toEqual({ feed: 'a', asked: day(5), worked: day(5) })
  expect(keys(forget(off, new Set(), day(159)))).toEqual(['x'])
  expect(keys(forget(off, new Set(), day(160)))).toEqual([])
})

test('a story that a person removed is known while a report of it is, and 60 days at least', () => {
  const stories = [{ story: 'story-x', file: 'x.md', size: 1, removed: day(0) }]
  const has = (memory: Memory, now: string) => forget(memory, both, now).stories.has('story-x')
  expect(has(memoryOf({ stories, reports: [report('x')] }), day(900))).toBe(true)
  expect(has(memoryOf({ stories }), day(59))).toBe(true)
  expect(has(memoryOf({ stories }), day(60))).toBe(false)
})

/** What happens in a run: each feed works with some items, has nothing new, fails, or is not listed. */
const answer = fc.oneof(
  fc.record({
    what: fc.constant('works' as const),
    items: fc.subarray(['1', '2', '3', '4', '5', '6']),
  }),
  fc.constantFrom(
    { what: 'same' as const },
    { what: 'fails' as const },
    { what: 'unlisted' as const },
  ),
)
const runs = fc.array(fc.record({ days: fc.integer({ min: 0, max: 40 }), a: answer, b: answer }), {
  maxLength: 30,
})

/** The state after some runs, and what each feed had when it last told. */
function after(steps: typeof runs extends fc.Arbitrary<infer Steps> ? Steps : never) {
  let memory = memoryOf({})
  let now = 0
  const had = new Map<string, ReadonlySet<string>>()
  /** Since it was listed. */
  const told = new Map<string, ReadonlySet<string>>()
  const listed = new Set<string>()
  const forgotten: {
    key: string
    line: ReportLine
    worked: string | undefined
    isListed: boolean
    now: number
  }[] = []
  for (const { days, ...answers } of steps) {
    now += days
    const feeds = new Map(memory.feeds)
    const reports = new Map(memory.reports)
    const seen = new Map<string, ReadonlySet<string>>()
    listed.clear()
    for (const [feed, { what, ...rest }] of Object.entries(answers)) {
      if (what === 'unlisted') {
        told.delete(feed)
        continue
      }
      listed.add(feed)
      const line = feeds.get(feed) ?? { feed, asked: day(now) }
      feeds.set(feed, what === 'fails' ? line : { ...line, worked: day(now), etag: 'x' })
      // Who does not say what it knows is never told that nothing is new.
      const isTold = what === 'same' && line.etag === undefined
      const items = 'items' in rest ? new Set(rest.items) : isTold ? had.get(feed) : undefined
      if (items === undefined) continue
      seen.set(feed, items)
      had.set(feed, items)
      told.set(feed, items)
      for (const key of items) {
        if (!reports.has(key)) reports.set(key, report(key, { feed, first: day(now) }))
      }
    }
    const marked = markSeen({ ...memory, feeds, reports }, seen, day(now))
    memory = forget(marked, listed, day(now))
    for (const [key, line] of marked.reports) {
      if (memory.reports.has(key)) continue
      const { worked } = marked.feeds.get(line.feed) ?? {}
      forgotten.push({ key, line, worked, isListed: listed.has(line.feed), now })
    }
  }
  return { memory, listed, told, forgotten, now }
}

test('whatever feeds do, nothing is forgotten that its listed feed still has, and nothing too early', () => {
  fc.assert(
    fc.property(runs, (steps) => {
      const { memory, listed, told, forgotten } = after(steps)
      for (const { line, worked, isListed, now } of forgotten) {
        const until = isListed ? Date.parse(worked ?? '') : START + now * DAY
        expect(until - Date.parse(line.left ?? '')).toBeGreaterThanOrEqual(60 * DAY)
      }
      for (const feed of listed) {
        for (const key of told.get(feed) ?? []) {
          const line = memory.reports.get(key)
          if (line?.feed === feed) expect(line.left).toBeUndefined()
        }
      }
    }),
  )
})

test('whatever feeds did, all is forgotten once they are off the list for long enough', () => {
  fc.assert(
    fc.property(runs, (steps) => {
      const { memory, now } = after(steps)
      const off = forget(memory, new Set(), day(now))
      const { feeds, reports, stories } = forget(off, new Set(), day(now + 60))
      expect([feeds.size, reports.size, stories.size]).toEqual([0, 0, 0])
    }),
  )
})
