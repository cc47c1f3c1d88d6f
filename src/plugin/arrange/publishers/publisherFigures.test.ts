import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeArticles } from '../../testing/arrangement.ts'
import { articleOf, type TestFields } from '../../testing/newsFile.ts'
import { medianOf } from './medianOf.ts'
import { sameTexts } from './sameTexts.ts'
import { lagsOf } from './storyLags.ts'

const DAY = Date.UTC(2023, 3, 5)
/** A date so many minutes after noon. */
const at = (minutes: number): string =>
  new Date(DAY + (12 * 60 + minutes) * 60_000).toISOString().replace('.000Z', 'Z')

const by = (domain: string) => ({ provider: { name: domain.split('.')[0] ?? '', domain } })

/** A story of the lead at noon, with reports of others so many minutes after it. */
function story(
  number: number,
  reports: Readonly<Record<string, number | string>>,
  more: TestFields = {},
) {
  const related = Object.entries(reports).map(([domain, when]) => ({
    title: `${domain} tells it in words of its own, number ${number}`,
    webUrl: `https://${domain}/${number}`,
    publishedDateTime: typeof when === 'number' ? at(when) : when,
    ...by(domain),
  }))
  const fields = { publishedDateTime: at(0), webUrl: `https://lead.example/${number}`, related }
  return articleOf({ ...fields, ...by('lead.example'), ...more }, `2023-04-05-${number}.md`)
}

const figuresOf = (stories: Parameters<typeof arrangeArticles>[0], domain: string) =>
  arrangeArticles(stories).publishers.find((each) => each.domain === domain)?.figures

describe('how soon a publisher reports', () => {
  test('is how often it was first, and how often within a day', () => {
    const stories = [
      story(1, { 'wire.example': -30, 'late.example': 24 * 60 }),
      story(2, { 'wire.example': 10, 'late.example': 2 * 24 * 60 }),
    ]
    expect(figuresOf(stories, 'wire.example')?.times).toMatchObject({
      stories: 2,
      first: 1,
      withinDay: 2,
    })
    expect(figuresOf(stories, 'lead.example')?.times).toMatchObject({ stories: 2, first: 1 })
    expect(figuresOf(stories, 'late.example')?.times).toMatchObject({ first: 0, withinDay: 0 })
  })

  test('has a median of five lags or more, the times when it was first aside', () => {
    const lags = [10, 20, 30, 40, 500]
    const stories = lags.map((lag, i) => story(i, { 'wire.example': lag }))
    expect(figuresOf(stories, 'wire.example')?.times?.lag).toBe(30)
    expect(figuresOf(stories.slice(1), 'wire.example')?.times?.lag).toBeUndefined()
    expect(figuresOf(stories, 'lead.example')?.times).toEqual({
      stories: 5,
      first: 5,
      withinDay: 5,
      lag: undefined,
    })
  })

  test('says nothing where times are not known, lie far off, or nobody else has one', () => {
    const doubtful = {
      'day.example': '2023-04-05',
      'old.example': '2020-01-01T10:00:00Z',
      'far.example': '2023-09-01T10:00:00Z',
    }
    const alone = [story(1, doubtful)]
    for (const domain of ['lead.example', ...Object.keys(doubtful)]) {
      expect(figuresOf(alone, domain)?.times).toBeUndefined()
    }
  })

  test('counts the earliest report of each, and all of those at the same time as the first', () => {
    const reports = [
      { domain: 'a.example', published: at(5) },
      { domain: 'b.example', published: at(0) },
      { domain: 'a.example', published: at(0) },
      { domain: 'c.example', published: at(7) },
    ].map((report) => ({ ...report, publisher: '' }))
    expect(Object.fromEntries(lagsOf({ reports }))).toEqual({
      'a.example': 0,
      'b.example': 0,
      'c.example': 7,
    })
  })
})

test('the topics of a publisher are those of what it led and covered, the most frequent first', () => {
  const stories = [
    story(1, { 'wire.example': 1 }, { topics: '[Roads, Bridges]' }),
    story(2, { 'other.example': 1 }, { topics: '[Roads]', ...by('wire.example') }),
  ]
  expect(figuresOf(stories, 'wire.example')?.topics).toEqual([
    { slug: 'roads', name: 'Roads', count: 2 },
    { slug: 'bridges', name: 'Bridges', count: 1 },
  ])
})

describe('the same texts', () => {
  const reports = (published: readonly (string | null)[]) =>
    published.map((each, i) => ({ publisher: '', domain: `${'abcd'[i]}.example`, published: each }))

  test('begin with the earliest publisher that has one', () => {
    expect(
      sameTexts({
        reports: reports([at(9), at(3), at(5), at(0)]),
        copies: [[0, 1, 2]],
      }),
    ).toEqual([
      { earlier: 'b.example', later: 'c.example' },
      { earlier: 'b.example', later: 'a.example' },
    ])
  })

  test('say nothing of those at the same time, or of whose time is not known', () => {
    const together = reports([at(3), at(3), at(5), at(0)])
    expect(sameTexts({ reports: together, copies: [[0, 1, 2]] })).toEqual([])
    const unknown = reports([null, at(3), '2023-04-05T00:00:00Z', at(0)])
    expect(sameTexts({ reports: unknown, copies: [[0, 1, 2]] })).toEqual([])
  })

  test('are told of publishers that have them in two stories or more', () => {
    const text =
      'The very same words stand in both of these papers, from the first to the last one of them.'
    const copied = (number: number) => {
      const title = `A text that two publishers have, with its number ${number}`
      return story(
        number,
        {},
        {
          title,
          excerpt: text,
          related: [
            {
              title,
              excerpt: text,
              webUrl: `https://wire.example/${number}`,
              publishedDateTime: at(-20),
              ...by('wire.example'),
            },
          ],
        },
      )
    }
    const lead = figuresOf([copied(1), copied(2)], 'lead.example')
    expect(lead?.copies).toEqual([{ domain: 'wire.example', name: 'wire', count: 2 }])
    expect(lead?.copiedBy).toEqual([])
    const wire = figuresOf([copied(1), copied(2)], 'wire.example')
    expect(wire?.copiedBy).toEqual([{ domain: 'lead.example', name: 'lead', count: 2 }])
    expect(figuresOf([copied(1)], 'lead.example')?.copies).toEqual([])
  })
})

test('a median has as many numbers below it as above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const median = medianOf(numbers)
      const below = numbers.filter((each) => each < median).length
      const above = numbers.filter((each) => each > median).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
    }),
  )
})

test('the order of the files never matters', () => {
  const stories = Array.from({ length: 12 }, (_, i) =>
    story(
      i,
      { 'wire.example': i * 7 - 20, 'late.example': i * 300 },
      { topics: `[Topic ${i % 3}]` },
    ),
  )
  const seen = (all: typeof stories) =>
    arrangeArticles(all).publishers.map(({ domain, figures }) => ({ domain, figures }))
  const expected = seen(stories)
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (shuffled) => {
      expect(seen(shuffled)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
