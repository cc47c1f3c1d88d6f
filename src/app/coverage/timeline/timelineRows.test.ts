import { expect, test } from 'vitest'
import { timelineOf } from '../../../shared/coverage/timeline.ts'
import { timelineRows } from './timelineRows.ts'

const DATES = ['2020-11-18T12:43:00Z', '2020-11-19T12:43:00Z']
const REPORTS = DATES.map((_, number) => ({ publisher: { name: `Publisher ${number}` } }))

const rowsAt = (now: string | undefined) =>
  timelineRows(REPORTS, timelineOf(DATES), now === undefined ? now : Date.parse(now))

test('a date in the future is marked once the reader’s clock is known, and is never the first', () => {
  const doubtsAt = (now: string | undefined) => rowsAt(now).near.map(({ doubt }) => doubt)
  expect(doubtsAt(undefined)).toEqual([undefined, undefined])
  expect(doubtsAt('2020-11-18T20:00:00Z')).toEqual([undefined, 'future'])
  expect(rowsAt('2020-11-18T20:00:00Z').first?.number).toBe(0)
  expect(rowsAt('2020-11-01T20:00:00Z').first).toBeUndefined()
})

test('so is one that lies far from the story, whose date is doubted for nothing else', () => {
  const dates = ['2020-11-18T12:43:00Z', '2019-05-01T10:00:00Z', '2099-01-01T08:00:00Z']
  const reports = dates.map((_, i) => ({ publisher: { name: `Publisher ${i}` } }))
  const { far } = timelineRows(reports, timelineOf(dates), Date.parse('2020-12-01T00:00:00Z'))
  expect(far.map(({ number, doubt }) => [number, doubt])).toEqual([
    [1, undefined],
    [2, 'future'],
  ])
})
