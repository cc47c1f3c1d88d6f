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
