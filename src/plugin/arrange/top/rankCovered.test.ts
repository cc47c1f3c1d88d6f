import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CoveredPeriod } from '../../../shared/top/coveredPeriod.ts'
import { arrangeArticles, articles } from '../../testing/arrangement.ts'
import { rankCovered } from './rankCovered.ts'
import { reportDays } from './reportDays.ts'

const at = (day: number) => new Date(Date.UTC(2020, 11, day, 8)).toISOString()

/** A report of its own words by a publisher. */
const report = (publisher: number, text: string, day = 31) => ({
  title: `${text} ${'abcdefghij'.charAt(publisher)} words that are nowhere else ${publisher * 7}`,
  webUrl: `https://p${publisher}.example/${text}/${day}`,
  publishedDateTime: at(day),
  provider: { name: `P${publisher}`, domain: `p${publisher}.example` },
})

/** Stories of December 2020 by the day of their date, each with its reports. */
const arranged = (stories: readonly (readonly [day: number, reports: readonly object[]])[]) =>
  arrangeArticles(
    articles(
      Object.fromEntries(
        stories.map(([day, related], i) => [
          `${at(day).slice(0, 10)}-story-${i}`,
          { title: `Story number ${i}`, publishedDateTime: at(day), related },
        ]),
      ),
    ),
  )

const orderOf = ({ covered }: ReturnType<typeof arranged>, period: CoveredPeriod) =>
  covered
    .find((each) => each.period === period)
    ?.stories.map(({ story }) => Number(story.record.id.slice(17)))

const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) => report(i, text))

test('a period has the stories of its days that others report, those with the most distinct reports first', () => {
  const all = arranged([
    [31, []],
    [31, many(1, 'one')],
    [30, many(3, 'two')],
    [24, many(4, 'three')],
    [1, many(5, 'four')],
    [-300, many(6, 'five')],
    [-400, many(7, 'six')],
  ])
  expect(orderOf(all, 'week')).toEqual([2, 1])
  expect(orderOf(all, 'month')).toEqual([3, 2, 1])
  expect(orderOf(all, 'year')).toEqual([5, 4, 3, 2, 1])
  expect(all.covered.map(({ count }) => count)).toEqual([3, 4, 6])
})

test('copies of one text count once; of equally many distinct reports those by more outlets stand first, then the newer ones', () => {
  const copies = [0, 1, 2, 3].map((publisher) => ({
    ...report(publisher, 'same'),
    title:
      'The one text that all of these outlets print as it came to them in the morning from the same agency',
    excerpt:
      'They have not changed a word of it, as so often when there is little time and few people to write another one.',
  }))
  const sameOutlet = [report(1, 'a'), report(1, 'b'), report(1, 'c')]
  const all = arranged([
    [31, copies],
    [30, sameOutlet],
    [29, many(3, 'four')],
    [28, many(3, 'five')],
  ])
  const [first] = all.covered[0]?.stories.filter(({ story }) => story.index === 0) ?? []
  expect(first).toMatchObject({ outlets: 5, distinct: 2 })
  expect(orderOf(all, 'week')).toEqual([2, 3, 1, 0])
})

test('of several stories about one event the most covered one stands for it', () => {
  const twins = many(3, 'shared')
  const all = arranged([
    [31, [...twins, report(5, 'more')]],
    [30, twins],
    [29, many(2, 'other')],
  ])
  expect(orderOf(all, 'week')).toEqual([0, 2])
})

test('which stories are about one event is asked without working out what their pages say, which takes long', () => {
  const twins = many(3, 'shared')
  const stories = arranged([
    [31, [...twins, report(5, 'more')]],
    [30, twins],
  ]).stories.map((story) => ({
    ...story,
    pageContext: () => expect.unreachable('a ranking needs no pages'),
  }))
  expect(rankCovered(stories)[0]?.stories.map(({ story }) => story.index)).toEqual([0])
})

test('the reports of a story are counted by day; those far off in time, and without a date, by none', () => {
  const all = arranged([
    [
      31,
      [
        report(0, 'a', 31),
        report(1, 'b', 29),
        report(2, 'c', 33),
        report(3, 'd', 33),
        report(4, 'e', -200),
        { ...report(5, 'f'), publishedDateTime: undefined },
      ],
    ],
  ])
  expect(all.covered[0]?.stories[0]?.days).toEqual({ first: '2020-12-29', counts: [1, 0, 2, 0, 2] })
})

test('the days of a story have every near report, and neither begin nor end with a day that has none', () => {
  const iso = fc.integer({ min: -60, max: 60 }).map(at)
  fc.assert(
    fc.property(fc.array(fc.option(iso)), (others) => {
      const reports = [at(0), ...others].map((published) => ({
        publisher: 'P',
        domain: 'p.example',
        published,
      }))
      const { first, counts } = reportDays({ reports })
      const near = others.filter(
        (each) => each !== null && Math.abs(Date.parse(each) - Date.parse(at(0))) <= 30 * 864e5,
      )
      expect(counts.reduce((sum, count) => sum + count)).toBe(near.length + 1)
      expect(counts[0]).toBeGreaterThan(0)
      expect(counts.at(-1)).toBeGreaterThan(0)
      expect(counts.length).toBeLessThanOrEqual(61)
      expect(first <= at(0)).toBe(true)
    }),
  )
})
