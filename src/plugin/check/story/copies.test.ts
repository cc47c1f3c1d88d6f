import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../testing/newsFile.ts'
import { recordOf } from '../articleRecord.ts'
import { type ComparedText, copiesOf } from './copies.ts'

interface LabelledReport extends ComparedText {
  /** Reports of one event with the same label are the same text. */
  readonly label: string
}

const [, ...EVENTS] = readFileSync(join(import.meta.dirname, 'labelledReports.txt'), 'utf8')
  .split('\n# ')
  .map((event) => event.split('\n').slice(1).filter(Boolean).map(labelledReport))

function labelledReport(line: string): LabelledReport {
  const [label = '', title = '', excerpt = ''] = line.split('|').map((part) => part.trim())
  return { label, title, excerpt: excerpt || undefined }
}

/** All pairs of numbers below a number. */
const pairsBelow = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, b) =>
    Array.from({ length: b }, (_, a): [number, number] => [a, b]),
  ).flat()

const areTogether = (groups: readonly number[][], a: number, b: number): boolean =>
  groups.some((group) => group.includes(a) && group.includes(b))

describe('of labelled reports', () => {
  const judged = EVENTS.flatMap((reports) => {
    const groups = copiesOf(reports)
    return pairsBelow(reports.length).map(([a, b]) => ({
      isCopy: reports[a]?.label === reports[b]?.label,
      isFound: areTogether(groups, a, b),
    }))
  })
  const right = judged.filter(({ isCopy, isFound }) => isCopy && isFound).length

  test('there are 150 pairs and more', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150)
  })

  test('at least 95 of 100 that are said to be the same text are', () => {
    expect(right / judged.filter(({ isFound }) => isFound).length).toBeGreaterThanOrEqual(0.95)
  })

  test('at least 90 of 100 that are the same text are found', () => {
    expect(right / judged.filter(({ isCopy }) => isCopy).length).toBeGreaterThanOrEqual(0.9)
  })
})

const TEXT =
  'Engineers closed the old harbour bridge on Tuesday after an inspection found cracks in two of its steel beams.'

describe('the same text is one', () => {
  test('below other headlines', () => {
    const titles = ['Bridge closed', 'Cracks found', 'Detours ahead']
    expect(copiesOf(titles.map((title) => ({ title, excerpt: TEXT })))).toEqual([[0, 1, 2]])
  })

  test('where the beginning of one is the headline of the other', () => {
    const whole = { title: 'Bridge closed', excerpt: TEXT }
    expect(copiesOf([{ title: TEXT, excerpt: undefined }, whole])).toEqual([[0, 1]])
  })

  test('for all its copies, where two of them are like a third alone', () => {
    const more =
      'Some 14,000 cars cross it on a working day, and repairs may take the city until spring.'
    const titled = [TEXT, more, `${TEXT} ${more}`].map((excerpt) => ({ title: 'Bridge', excerpt }))
    expect(copiesOf(titled.slice(0, 2))).toEqual([])
    expect(copiesOf(titled)).toEqual([[0, 1, 2]])
  })

  test('but not with another number in each', () => {
    const series = [41, 42].map((episode) => ({
      title: `Episode ${episode} of our series on bridges and those who build them`,
      excerpt: TEXT,
    }))
    expect(copiesOf(series)).toEqual([])
  })

  const long = `${TEXT} Some of the cars that cross it on a working day may have to wait until spring.`
  const titled = (...titles: string[]) =>
    copiesOf(titles.map((title) => ({ title, excerpt: long })))

  test('below headlines of their own, whatever numbers these have', () => {
    expect(titled('Three bridges of 1920 closed', '5 ways around the harbour')).toEqual([[0, 1]])
    expect(titled('Harbour bridge closed in 2023', 'Harbour bridge closed in 2024')).toEqual([])
    expect(titled('Episode 41', 'Episode 42')).toEqual([])
  })
})

test('short texts are not compared, as many say the same by chance', () => {
  const short = { title: 'Harbour bridge closed', excerpt: 'The bridge is closed.' }
  expect(copiesOf([short, short])).toEqual([])
})

test('of a list that is longer than any event has reports the first 500 are compared', () => {
  const [group = []] = copiesOf(Array(20_000).fill({ title: 'Bridge closed', excerpt: TEXT }))
  expect(group).toHaveLength(500)
})

test('a record says which of its reports are copies, 0 being the story itself', () => {
  const report = { title: 'Cracks found', excerpt: TEXT, webUrl: 'https://example.org/b' }
  const other = { title: 'A different text', webUrl: 'https://example.net/c' }
  const article = articleOf({
    title: 'Bridge closed',
    excerpt: TEXT,
    webUrl: 'https://example.com/a',
    related: [other, report],
  })
  expect(recordOf(article, '')).toMatchObject({ copies: [[0, 2]] })
})

describe('of any reports', () => {
  const word = fc.constantFrom(...'a b c d 7 8 橋 が 閉 鎖'.split(' '))
  const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '))
  const reports = fc.array(
    fc.record({ title: text, excerpt: fc.option(text, { nil: undefined }) }),
    {
      maxLength: 8,
    },
  )

  test('each is in one group at most, and groups are in order', () => {
    fc.assert(
      fc.property(reports, (reports) => {
        const groups = copiesOf(reports)
        const numbers = groups.flat()
        expect(new Set(numbers).size).toBe(numbers.length)
        for (const group of groups) expect(group).toEqual(group.toSorted((a, b) => a - b))
        expect(groups).toEqual(groups.toSorted(([a = 0], [b = 0]) => a - b))
      }),
    )
  })

  test('their order does not matter', () => {
    fc.assert(
      fc.property(reports, (reports) => {
        const groups = copiesOf(reports)
        const reversed = copiesOf(reports.toReversed())
        for (const [a, b] of pairsBelow(reports.length)) {
          const [c, d] = [reports.length - 1 - a, reports.length - 1 - b]
          expect(areTogether(reversed, c, d)).toBe(areTogether(groups, a, b))
        }
      }),
    )
  })
})
