import { expect, test } from 'vitest'
import { timelineRows } from './timelineRows.ts'

const report = (number: number, published: string) => ({
  number,
  publisher: { name: `Publisher ${number}` },
  published,
})

const REPORTS = [report(0, '2020-11-18T12:43:00Z'), report(1, '2020-11-19T12:43:00Z')]

test('a date in the future is marked once the reader’s clock is known, and is never the first', () => {
  const doubtsAt = (now: number | undefined) =>
    timelineRows(REPORTS, now).near.map(({ doubt }) => doubt)
  expect(doubtsAt(undefined)).toEqual([undefined, undefined])
  expect(doubtsAt(Date.parse('2020-11-18T20:00:00Z'))).toEqual([undefined, 'future'])
  expect(timelineRows(REPORTS, Date.parse('2020-11-18T20:00:00Z')).first?.number).toBe(0)
  expect(timelineRows(REPORTS, Date.parse('2020-11-01T20:00:00Z')).first).toBeUndefined()
})

test('reports may be some of a story’s alone, and keep their numbers', () => {
  const [, second] = REPORTS
  const some = [report(7, '2020-11-18T20:00:00Z'), ...(second ? [second] : [])]
  expect(timelineRows(some, undefined).near.map(({ number }) => number)).toEqual([7, 1])
})
