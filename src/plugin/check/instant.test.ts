import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOW, newsFile } from '../testing/newsFile.ts'
import { checkFile } from './checkFile.ts'
import { instant } from './instant.ts'

describe('a point in time', () => {
  const read = instant(NOW)

  test.each([
    ['2023-04-05T06:07:08Z', '2023-04-05T06:07:08Z'],
    ['2023-04-05T06:07:08.123Z', '2023-04-05T06:07:08Z'],
    ['2023-04-05t06:07:08z', '2023-04-05T06:07:08Z'],
    ['2023-04-05 06:07:08 Z', '2023-04-05T06:07:08Z'],
    ['2023-04-05T06:07Z', '2023-04-05T06:07:00Z'],
    ['2023-4-5 6:07:08 UTC', '2023-04-05T06:07:08Z'],
    ['2023-04-05T01:30:00+02:00', '2023-04-04T23:30:00Z'],
    ['2023-04-05T22:30:00-0530', '2023-04-06T04:00:00Z'],
    ['2001-12-14 21:59:43.10 -5', '2001-12-15T02:59:43Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2023-01-11T00:00:00.000Z', '2023-01-11T00:00:00Z'],
    ['2023-01-11T00:00:00+00:00', '2023-01-11T00:00:00Z'],
    ['2023-01-11T01:00:00+01:00', '2023-01-11T00:00:00+00:00'],
    ['2023-01-10 19:00:00 -0500', '2023-01-11T00:00:00+00:00'],
    ['2023-01-11T00:00:00.5Z', '2023-01-11T00:00:00+00:00'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00+00:00'],
    ['  2023-04-05  ', '2023-04-05T00:00:00Z'],
  ])('%s is %s', (written, iso) => {
    expect(read(written)).toEqual({ value: iso })
  })

  test('without a zone is UTC, with a warning', () => {
    expect(read('2023-04-05T06:07:08')).toMatchObject({
      value: '2023-04-05T06:07:08Z',
      remarks: [{ fix: expect.stringContaining('it counts as UTC') }],
    })
  })

  test('over a day ahead is kept with a warning; a day ahead is not', () => {
    expect(read('2024-05-02T12:00:01Z')).toMatchObject({
      value: '2024-05-02T12:00:01Z',
      remarks: [{ expected: 'a date that is not in the future' }],
    })
    expect(read('2024-05-02T12:00:00Z').remarks).toBeUndefined()
  })

  test.each([
    ['yesterday'],
    ['2023-02-29'],
    ['2023-13-01'],
    ['2023-00-10'],
    ['2023-04-05T24:00:00Z'],
    ['2023-04-05T06:60:00Z'],
    ['2023-04-05T06:07:08+25:00'],
    ['0000-01-01'],
    ['1680674828'],
    ['05/04/2023'],
    ['2023-04-05T06:07:08Z and more'],
    [''],
    [true],
    [['2023-04-05']],
    [undefined],
  ])('%j is none', (written) => {
    expect(read(written)).toEqual({ remarks: [expect.anything()] })
  })

  test('any date is published as itself, in one form', () => {
    const dates = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const second = Math.floor(date.getTime() / 1000) * 1000
        const local = new Date(second + offset * 60_000)
        fc.pre(local.getUTCFullYear() >= 1000 && local.getUTCFullYear() <= 9999)
        const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
        const pad = (n: number) => String(n).padStart(2, '0')
        const zone = `${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`
        const iso = new Date(second).toISOString().replace('.000Z', 'Z')
        // Midnight in another zone is no day.
        const known = offset === 0 ? iso : iso.replace('T00:00:00Z', 'T00:00:00+00:00')
        expect(read(local.toISOString().replace('Z', zone)).value).toBe(known)
      }),
    )
  })
})

test('a date ahead is told apart from all that a file says by itself', () => {
  const codes = (now: number) =>
    checkFile(
      '2023-04-05-a.md',
      newsFile({ publishedDateTime: '2030-01-01T10:00' }),
      now,
    ).problems.map(({ code }) => code)
  expect(codes(NOW)).toEqual(['date-zone', 'date-future'])
  expect(codes(Date.parse('2031-01-01'))).toEqual(['date-zone'])
})
