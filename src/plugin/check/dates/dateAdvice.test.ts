import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOW } from '../../testing/newsFile.ts'
import { instant } from '../instant.ts'
import { dateMeantBy } from './dateAdvice.ts'

describe('the date that was meant', () => {
  test.each([
    ['2020-13-01', '2020-01-13'],
    ['18.11.2020', '2020-11-18'],
    ['5.4.2023', '2023-04-05'],
    ['18/11/2020', '2020-11-18'],
    ['11/18/2020', '2020-11-18'],
    ['2020/11/18', '2020-11-18'],
    ['2020/1/8', '2020-01-08'],
    ['20201118', '2020-11-18'],
    ['2020-11-18 at 12:43', '2020-11-18T12:43:00Z'],
    ['2020-11-18, 12:43', '2020-11-18T12:43:00Z'],
    ['2020-11-18T12.43', '2020-11-18T12:43:00Z'],
    ['2020-11-18 9:30 pm', '2020-11-18T21:30:00Z'],
    ['2020-11-18 12:05 a.m.', '2020-11-18T00:05:00Z'],
    ['18 November 2020', '2020-11-18'],
    ['Nov. 18th, 2020', '2020-11-18'],
    ['18-Nov-2020', '2020-11-18'],
    ['Wed, 18 Nov 2020 12:43:00 GMT', '2020-11-18T12:43:00Z'],
    ['Wed, 18 Nov 2020 12:43:00 +0200', '2020-11-18T12:43:00+02:00'],
    ['2024-01-02 09:00 EST', '2024-01-02T09:00:00-05:00'],
    ['2023-07-02 09:00 (PDT)', '2023-07-02T09:00:00-07:00'],
    ['2. Jan 2024 09:00 MEZ', '2024-01-02T09:00:00+01:00'],
    ['2024-01-02 at 9:00 am UTC-5', '2024-01-02T09:00:00-05:00'],
    ['2024-01-02 at 09:00 +2', '2024-01-02T09:00:00+02:00'],
    ['2024-01-02 at 09:00 \u22125:30', '2024-01-02T09:00:00-05:30'],
    ['2024\u201301\u201302', '2024-01-02'],
    ['\uff12\uff10\uff12\uff14-01-02', '2024-01-02'],
    ['2024-01-02T09:00:00+01:00[Europe/Paris]', '2024-01-02T09:00:00+01:00'],
    ['2024-01-02T09:00:00Z[UTC]', '2024-01-02T09:00:00Z'],
    [
      'Tue Jan 02 2024 09:00:00 GMT+0100 (Central European Standard Time)',
      '2024-01-02T09:00:00+01:00',
    ],
    ['1605703380', '2020-11-18T12:43:00Z'],
    ['1605703380000', '2020-11-18T12:43:00Z'],
  ])('by %s is %s, which can be read', (written, meant) => {
    expect(instant(NOW)(written).value).toBeUndefined()
    expect(dateMeantBy(written)).toBe(meant)
    expect(instant(NOW)(meant)).toEqual({ value: expect.any(String) })
  })

  test.each([
    'yesterday',
    '2020-02-30',
    '2020-13-13',
    '04/05/2020',
    '2020-11-18T25:00:00Z',
    '2020-11-18 in the evening',
    '18.11.20',
    '2024-01-02 09:00 CST',
    '2024-01-02 09:00 IST',
    '2024-01-02 09:00 Europe/Berlin',
    '2024-01-02 09:00 ET',
    '2024-01-02 EST',
    '2024-01-02 13:00 pm',
    '2024-01-02 9:00 +15:00',
    '2024-01-02 at 9:00 or 10:00',
    'Mon, 3 Jan 2024 09:00 GMT',
    '18 Foo 2020',
    '',
    '9'.repeat(100),
  ])('by %s is not clear', (written) => {
    expect(dateMeantBy(written)).toBeUndefined()
  })
})

/** Zones as people write them, with their hours ahead of UTC; without, where that is not known. */
const ZONES: readonly (readonly [string, number | undefined])[] = [
  ...([
    ['', 0],
    [' Z', 0],
    [' UTC', 0],
    [' GMT', 0],
    [' EST', -5],
    [' EDT', -4],
    [' PST', -8],
  ] as const),
  ...([
    [' CET', 1],
    [' CEST', 2],
    [' MESZ', 2],
    [' JST', 9],
    [' (AEST)', 10],
    [' MSK', 3],
  ] as const),
  ...([
    ['+02:00', 2],
    [' -0530', -5.5],
    [' +1', 1],
    [' UTC+3', 3],
    [' GMT-4', -4],
    [' \u22123', -3],
  ] as const),
  ...([
    [' CST', undefined],
    [' IST', undefined],
    [' BST', undefined],
    [' +99:00', undefined],
  ] as const),
  ...([
    [' Europe/Berlin', undefined],
    [' ET', undefined],
    [' Uhr', undefined],
    [' XYZ', undefined],
  ] as const),
]
const DAYS: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
]
const MONTHS = [
  'Jan',
  'Feb.',
  'March',
  'Apr',
  'May',
  'June',
  'Jul',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'December',
]

test('whatever the zone, a date that is shown is the same instant, and where it is not known none is', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  fc.assert(
    fc.property(
      fc.date({
        min: new Date(Date.UTC(1990, 0, 1)),
        max: new Date(Date.UTC(2023, 11, 31)),
        noInvalidDate: true,
      }),
      fc.constantFrom(...DAYS),
      fc.constantFrom(' ', 'T', ', ', ' at '),
      fc.boolean(),
      fc.constantFrom(...ZONES),
      (date, dayOf, gap, isHalved, [zone, ahead]) => {
        const [year, month, day] = [
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]
        const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()]
        const time = isHalved
          ? `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'p.m.'}`
          : `${two(hour)}:${two(minute)}`
        const written = dayOf(year, month, day) + gap + time + zone
        const meant = dateMeantBy(written)
        if (ahead === undefined) {
          expect(meant).toBeUndefined()
          return
        }
        const instantMeant = Date.UTC(year, month - 1, day, hour, minute) - ahead * 3_600_000
        const read = instant(NOW)(meant ?? '').value
        expect(read === undefined ? undefined : Date.parse(read)).toBe(instantMeant)
      },
    ),
    { numRuns: 1000 },
  )
})
