import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFarOff } from '../../shared/coverage/farOff.ts'
import { timelineOf } from '../../shared/coverage/timeline.ts'
import { choiceOf, ORDERS, printChoice, USUAL } from './coverageAddress.ts'
import { coverageRows, type Rows } from './coverageRows.ts'
import type { ShownReport } from './shownReports.ts'

const STORY = '2020-11-18T12:00:00Z'

/** The story and its reports, by publisher and date. */
const reportsOf = (
  ...given: readonly (readonly [
    name: string,
    published?: string | undefined,
    type?: 'video' | undefined,
  ])[]
): ShownReport[] =>
  given.map(([name, published, type], number) => ({
    number,
    title: `What ${name} says`,
    excerpt: undefined,
    link: `https://${name}.example/${number}`,
    publisher: { name },
    published,
    picture: undefined,
    type: type ?? 'article',
    storyHere: undefined,
    goneFrom: undefined,
  }))

const rowsOf = (reports: readonly ShownReport[], choice = USUAL, copies: number[][] = []) =>
  coverageRows(
    {
      reports,
      copies,
      timeline: timelineOf(reports.map(({ published }) => published)),
      language: 'sv',
    },
    choice,
  )

/** The names of the rows, with those of copies behind them. */
const namesOf = ({ near, far }: Rows): string[] => [
  ...near.map(({ report, copies }) =>
    [report, ...copies].map((each) => each.publisher.name).join('+'),
  ),
  ...far.map(({ year, rows }) => `${year}: ${rows.map(({ report }) => report.publisher.name)}`),
]

const SOME = reportsOf(
  ['Zebra', STORY],
  ['Öst', '2020-11-18T15:00:00Z'],
  ['Alpha', '2020-11-18T09:00:00Z', 'video'],
  ['Undated'],
  ['Old', '2018-03-01T10:00:00Z'],
  ['Older', '2016-03-01T10:00:00Z'],
  ['Late', '2020-12-30T10:00:00Z'],
)

describe('the reports of a story', () => {
  test('stand as they are given, best first, and those far from the story apart, by year', () => {
    expect(namesOf(rowsOf(SOME))).toEqual([
      'Zebra',
      'Öst',
      'Alpha',
      'Undated',
      '2016: Older',
      '2018: Old',
      '2020: Late',
    ])
  })

  test('stand by time, those without a date last', () => {
    const { near } = rowsOf(SOME, choiceOf('?order=earliest'))
    expect(namesOf({ near, far: [] })).toEqual(['Alpha', 'Zebra', 'Öst', 'Undated'])
  })

  test('stand by publisher, as the language of the site puts letters in order', () => {
    const { near } = rowsOf(SOME, choiceOf('?order=publisher'))
    expect(namesOf({ near, far: [] })).toEqual(['Alpha', 'Undated', 'Zebra', 'Öst'])
  })

  test('are those of one kind where the reader wants these', () => {
    expect(namesOf(rowsOf(SOME, choiceOf('?type=video')))).toEqual(['Alpha'])
  })

  test('with about the same text are one row, for which the first in the order stands', () => {
    const copies = [
      [0, 3],
      [1, 2, 4],
    ]
    const { near } = rowsOf(SOME, USUAL, copies)
    expect(namesOf({ near, far: [] })).toEqual(['Zebra+Undated', 'Öst+Alpha+Old'])
    const earliest = rowsOf(SOME, choiceOf('?order=earliest'), copies)
    expect(namesOf({ ...earliest, far: [] })).toEqual(['Alpha+Öst+Old', 'Zebra+Undated'])
  })
})

const instant = fc
  .integer({ min: Date.parse('2016-01-01'), max: Date.parse('2024-01-01') })
  .map((time) => new Date(time).toISOString())
const report = fc.tuple(
  fc.string({ minLength: 1 }),
  fc.option(instant, { nil: undefined }),
  fc.constantFrom('video' as const, undefined),
)

test('no report is lost or shown twice, whatever the reader chooses, and none that is far off is among the others but as a copy', () => {
  fc.assert(
    fc.property(
      fc.array(report, { maxLength: 40 }),
      fc.constantFrom(...ORDERS),
      fc.constantFrom('article' as const, 'video' as const, undefined),
      fc.integer({ min: 2, max: 5 }),
      (given, order, type, size) => {
        const reports = reportsOf(['Own', STORY], ...given)
        const copies =
          reports.length < size ? [] : [reports.slice(0, size).map((each) => each.number)]
        const { near, far } = rowsOf(reports, { order, type }, copies)
        const rows = [...near, ...far.flatMap(({ rows }) => rows)]
        const shown = rows.flatMap(({ report, copies }) => [report, ...copies])
        const wanted = reports.filter((each) => type === undefined || each.type === type)
        expect(shown.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
          wanted.map(({ number }) => number),
        )
        for (const { report } of near) {
          expect(report.published !== undefined && isFarOff(report.published, STORY)).toBe(false)
        }
      },
    ),
  )
})

test('an address says of a choice what is not usual, and what it says is understood', () => {
  expect(printChoice(USUAL)).toBe('')
  expect(choiceOf('?order=worst&type=podcast&utm_source=x')).toEqual(USUAL)
  for (const order of ORDERS) {
    for (const type of ['article', 'video', undefined] as const) {
      expect(choiceOf(printChoice({ order, type }))).toEqual({ order, type })
    }
  }
})
