import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const STORY = '2020-11-18T12:43:00Z'
/** A time so many hours after the story. */
const after = (hours: number): string =>
  new Date(Date.parse(STORY) + hours * 3_600_000).toISOString().replace('.000Z', 'Z')

const doubts = (dates: readonly (string | undefined)[]) =>
  timelineOf(dates).timed.map(({ number, doubt }) => (doubt ? `${number} ${doubt}` : `${number}`))

describe('the reports of a story in time', () => {
  test('stand the earliest first, and the earliest is the first', () => {
    const { timed, first } = timelineOf([STORY, after(-1), undefined, after(2), after(1)])
    expect(timed.map(({ number }) => number)).toEqual([1, 0, 4, 3])
    expect(first).toBe(1)
  })

  test('nobody is first alone', () => {
    expect(timelineOf([STORY]).first).toBeUndefined()
    expect(timelineOf([STORY, undefined, null]).first).toBeUndefined()
    expect(timelineOf([STORY, '2020-11-18T00:00:00Z']).first).toBeUndefined()
    expect(timelineOf([]).first).toBeUndefined()
  })

  test('of those at the same time the story is the first, then the better report', () => {
    expect(timelineOf([STORY, STORY, after(1)]).first).toBe(0)
    expect(timelineOf([after(1), STORY, STORY]).first).toBe(1)
    // The instant of midnight, in both of its spellings.
    const midnight = '2020-11-18T00:00:00+00:00'
    expect(timelineOf([after(1), '2020-11-18T00:00:01Z', midnight]).first).toBe(2)
  })

  test('one of which only the day is known is never the first, and comes after all others of its day', () => {
    const dates = [STORY, '2020-11-18T00:00:00Z', after(5), after(30)]
    expect(doubts(dates)).toEqual(['0', '2', '1 dayOnly', '3'])
    expect(timelineOf(dates).first).toBe(0)
  })

  test('a lone one days before the others is doubted, and not the first', () => {
    const dates = [STORY, after(-24 * 5), after(1), after(4)]
    expect(doubts(dates)).toEqual(['1 longBefore', '0', '2', '3'])
    expect(timelineOf(dates).first).toBe(0)
  })

  test('so are two before many, and the story itself where it lies there', () => {
    const many = Array.from({ length: 8 }, (_, i) => after(24 * 6 + i))
    expect(doubts([STORY, after(2), ...many]).slice(0, 3)).toEqual([
      '0 longBefore',
      '1 longBefore',
      '2',
    ])
  })

  test('a weekend between two reports casts no doubt on the earlier one', () => {
    expect(doubts([STORY, after(-62), after(1), after(2)])).toEqual(['1', '0', '2', '3'])
  })

  test('those that began are believed where many follow up later', () => {
    const later = [0, 1, 2, 3].map((i) => after(24 * 9 + i))
    expect(timelineOf([STORY, after(-1), ...later]).first).toBe(1)
  })

  test('of two far from each other the earlier is the first', () => {
    expect(timelineOf([STORY, after(-24 * 8)]).first).toBe(1)
  })

  test('what lies over 30 days behind the story tells nothing of who was first', () => {
    const late = [0, 1, 2].map((i) => after(24 * 200 + i))
    expect(doubts(['2020-11-18T00:00:00Z', ...late])).toEqual(['0 dayOnly', '1', '2', '3'])
    expect(timelineOf(['2020-11-18T00:00:00Z', ...late]).first).toBeUndefined()
    expect(timelineOf([STORY, ...late]).first).toBeUndefined()
    expect(doubts([STORY, after(-24 * 5), ...late]).slice(0, 2)).toEqual(['1', '0'])
  })

  test('what lies over 30 days before the story is doubted, however many agree', () => {
    const old = [0, 1, 2, 3].map((i) => after(-24 * 200 + i))
    expect(doubts([STORY, after(3), ...old])).toEqual([
      '2 longBefore',
      '3 longBefore',
      '4 longBefore',
      '5 longBefore',
      '0',
      '1',
    ])
  })
})

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2020-03-01'), noInvalidDate: true })
  .map((each) => each.toISOString().replace(/\.\d+Z/, 'Z'))
const anyDate = fc.oneof(
  date,
  date.map((iso) => `${iso.slice(0, 10)}T00:00:00Z`),
  fc.constant(undefined),
)
const dates = fc.array(anyDate, { maxLength: 20 })

test('each report with a date is there once, in order, and the first is the earliest that is not doubted', () => {
  fc.assert(
    fc.property(dates, (given) => {
      const { timed, first } = timelineOf(given)
      expect(timed.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
        given.flatMap((each, number) => (each ? number : [])),
      )
      const days = timed.map(({ published }) => published.slice(0, 10))
      expect(days).toEqual(days.toSorted())
      const trusted = timed.filter(({ doubt, isFar }) => doubt === undefined && !isFar)
      expect(first).toBe(trusted.length < 2 ? undefined : trusted[0]?.number)
    }),
  )
})

test('the order of the reports changes only which of those at the same time is the first', () => {
  const shuffled = dates.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(date, shuffled, (story, [one, other]) => {
      const seen = (given: readonly (string | undefined)[]) => {
        const { timed, first } = timelineOf([story, ...given])
        const when = timed.find(({ number }) => number === first)?.published
        return { when, timed: timed.map(({ published, doubt }) => ({ published, doubt })) }
      }
      expect(seen(other)).toEqual(seen(one))
    }),
  )
})

test('a report soon after the first never takes its place', () => {
  fc.assert(
    fc.property(date, fc.array(date, { maxLength: 12 }), (story, given) => {
      const firstOf = (all: readonly string[]) => all[timelineOf(all).first ?? -1]
      const soon = new Date(Date.parse(story) + 3_600_000).toISOString()
      fc.pre(firstOf([story, ...given]) === story)
      expect(firstOf([story, ...given, soon])).toBe(story)
    }),
  )
})
