import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Period } from '../../../shared/top/period.ts'
import { arrangeArticles, articles } from '../../testing/arrangement.ts'
import { halfLifeOf } from './halfLife.ts'
import { hottest } from './rankStories.ts'

/** Stories of December 2020 by the day of their date, each with its heat. */
const arranged = (stories: readonly (readonly [day: number, heat: number, fields?: object])[]) =>
  arrangeArticles(
    articles(
      Object.fromEntries(
        stories.map(([day, heat, fields], i) => {
          const date = new Date(Date.UTC(2020, 11, day, 8)).toISOString()
          return [
            `${date.slice(0, 10)}-story-${i}`,
            { publishedDateTime: `"${date}"`, heat, ...fields },
          ]
        }),
      ),
    ),
  )

type Arranged = ReturnType<typeof arranged>

const rankingOf = ({ top }: Arranged, period: Period) =>
  top.periods.find((each) => each.period === period)

/** The stories of a ranking by their numbers. */
const orderOf = (all: Arranged, period: Period): number[] =>
  (rankingOf(all, period)?.ranked ?? []).map(({ story }) => Number(story.record.id.slice(17)))

const oneADay = (count: number, heatOf: (day: number) => number) =>
  Array.from({ length: count }, (_, i) => [31 - i, heatOf(31 - i)] as const)

describe('a ranking', () => {
  test('of a period has its days, counted back from the newest story, the hottest first', () => {
    const all = arranged([
      [31, 70],
      [31, 90],
      [25, 100],
      [24, 200],
      [2, 120],
      [1, 300],
    ])
    expect(orderOf(all, 'day')).toEqual([1, 0])
    expect(orderOf(all, 'week')).toEqual([2, 1, 0])
    expect(orderOf(all, 'month')).toEqual([3, 4, 2, 1, 0])
    expect(orderOf(all, 'all')).toEqual([5, 3, 4, 2, 1, 0])
  })

  test('of now lets heat fade with age', () => {
    const all = arranged([[31, 60], [30, 70], [25, 100], ...oneADay(25, () => 0)])
    expect(all.top.halfLife).toBe(30)
    expect(orderOf(all, 'now').slice(0, 3)).toEqual([2, 1, 0])
    const busy = arranged([
      [31, 60],
      [30, 100],
      ...Array.from({ length: 25 }, () => [31, 0] as const),
    ])
    expect(busy.top.halfLife).toBe(1)
    expect(orderOf(busy, 'now').slice(0, 2)).toEqual([0, 1])
  })

  test('has equally hot stories in the order of the feed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 3 })), {
          maxLength: 70,
        }),
        (some) => {
          const all = arranged(some)
          for (const { count, ranked } of all.top.periods) {
            expect(ranked).toHaveLength(Math.min(50, count))
            expect(new Set(ranked.map(({ story }) => story)).size).toBe(ranked.length)
          }
          const { ranked = [] } = rankingOf(all, 'all') ?? {}
          const keys = ranked.map(({ story, heat }) => heat * 1000 - story.index)
          expect(keys).toEqual(keys.toSorted((a, b) => b - a))
        },
      ),
    )
  })

  test('is there without stories, too', () => {
    const { top } = arranged([])
    expect(top.periods.every(({ count, ranked }) => count === 0 && ranked.length === 0)).toBe(true)
    expect(top.hottest).toEqual({})
  })
})

test('the highest are those that sorting finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat({ max: 20 }), (values, most) => {
      const sorted = values
        .map((_, i) => i)
        .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
      expect(hottest(values, values.length, most + 1)).toEqual(sorted.slice(0, most + 1))
    }),
  )
})

describe('heat', () => {
  const related = (...hosts: string[]) => ({
    related: hosts.map((host, i) => ({ title: `Report ${i}`, webUrl: `https://${host}/${i}` })),
  })
  const heatOf = (heat: unknown, fields: object) => {
    const { top } = arrangeArticles(articles({ '2020-12-31-story': { heat, ...fields } }))
    const [first] = top.periods[0]?.ranked ?? []
    return [first?.heat, first?.outlets]
  }

  test('is what the file says, but at least ten for each further outlet', () => {
    expect(heatOf(72, {})).toEqual([72, 1])
    expect(heatOf(72, related('a.example.net', 'b.example.com'))).toEqual([72, 3])
    expect(heatOf(undefined, related('a.example.net', 'b.example.com'))).toEqual([20, 3])
    expect(heatOf(0, {})).toEqual([0, 1])
  })

  test('counts several reports of one outlet once, and those of the story’s own not at all', () => {
    const outlets = related('a.example.net', 'www.a.example.net', 'daily.example.org')
    expect(heatOf(undefined, outlets)).toEqual([10, 2])
  })
})

describe('places', () => {
  test('are the best of each story, of equal ones in the longest period', () => {
    const all = arranged([
      ...oneADay(40, (day) => 100 - day),
      ...Array.from({ length: 10 }, () => [31, 200] as const),
    ])
    const { hottest } = all.top
    expect(Object.values(hottest)).toEqual([
      { rank: 1, period: 'year' },
      { rank: 2, period: 'year' },
      { rank: 3, period: 'year' },
    ])
  })

  test('are marked from the first to the third', () => {
    const week = Array.from({ length: 10 }, (_, i) => [31, 100 - i] as const)
    const older = Array.from({ length: 10 }, (_, i) => [10, 200 - i] as const)
    const { hottest } = arranged([...week, ...older]).top
    expect(Object.entries(hottest).map(([id, place]) => [id.slice(11), place])).toEqual(
      expect.arrayContaining([
        ['story-0', { rank: 1, period: 'week' }],
        ['story-10', { rank: 1, period: 'month' }],
      ]),
    )
    expect(Object.keys(hottest)).toHaveLength(6)
  })

  test('are none among few, and none of stories without heat', () => {
    expect(arranged(oneADay(9, () => 100)).top.hottest).toEqual({})
    expect(arranged(oneADay(20, () => 0)).top.hottest).toEqual({})
  })
})

test('a half-life is about as long as 25 stories take', () => {
  const every = (days: number, count = 100) => Array.from({ length: count }, (_, i) => i * days)
  expect(halfLifeOf([])).toBe(1)
  expect(halfLifeOf(every(0))).toBe(1)
  expect(halfLifeOf(every(1))).toBe(30)
  expect(halfLifeOf(every(30))).toBe(730)
  expect(halfLifeOf(every(30, 3))).toBe(60)
  expect(halfLifeOf(every(1000))).toBe(3650)
})
