import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Summary } from '../../../shared/bundle.ts'
import {
  countCoverage,
  countPeriods,
  countTypes,
  countValues,
} from '../../../shared/find/filters/choiceCounts.ts'
import { facetsSchema, postingsSchema } from '../../../shared/find/filters/facetFiles.ts'
import { type Archive, filterStories } from '../../../shared/find/filters/filterStories.ts'
import { type Filters, NO_FILTERS, PERIODS, without } from '../../../shared/find/filters/filters.ts'
import { newestFirst, storiesWith } from '../../../shared/find/filters/matches.ts'
import { daysOf } from '../../../shared/find/filters/period.ts'
import { findRootSchema } from '../../../shared/find/findFiles.ts'
import type { Arrangement } from '../../arrange/arrangement.ts'
import { PrintMemory } from '../../files/printMemory.ts'
import { printBundle } from '../../print/print.ts'
import { arrangeArticles, articles, summariesOf } from '../../testing/arrangement.ts'
import { type Bundle, manifestOf, readFile, textsOf } from '../../testing/bundleReader.ts'

const TOPIC_FILES = [
  { file: 'a.yaml', name: 'Science', slugSource: 'Science', parent: undefined },
  { file: 'b.yaml', name: 'Space', slugSource: 'Space', parent: 'Science' },
  { file: 'c.yaml', name: 'Sports', slugSource: 'Sports', parent: undefined },
  { file: 'd.yaml', name: 'Chess', slugSource: 'Chess', parent: 'Sports' },
]
const ABOVE = new Map([
  ['space', 'science'],
  ['chess', 'sports'],
])
const PUBLISHERS = ['daily.example.org', 'wired.com', 'bbc.co.uk']

const anyStory = fc.record({
  day: fc.constantFrom('2018-03-01', '2019-12-31', '2020-01-01', '2020-01-05', '2020-01-06'),
  topics: fc.subarray(['Science', 'Space', 'Sports', 'Chess']),
  publisher: fc.constantFrom(...PUBLISHERS),
  type: fc.constantFrom('article', 'video'),
  coverage: fc.nat(4),
})
const anyArchive = fc.array(anyStory, { maxLength: 14 }).map((stories) =>
  arrangeArticles(
    articles(
      Object.fromEntries(
        stories.map(({ day, topics, publisher, type, coverage }, i) => [
          `${day}-${i}`,
          {
            publishedDateTime: day,
            topics,
            type,
            featuredContent: type === 'video' ? '"https://youtu.be/abcDEF_-123"' : undefined,
            provider: { name: publisher, domain: publisher },
            related: Array.from({ length: coverage }, (_, report) => ({
              title: `Report ${report}`,
              webUrl: `https://other${report}.example/${i}`,
            })),
          },
        ]),
      ),
    ),
    TOPIC_FILES,
  ),
)
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    topics: fc.subarray(['science', 'space', 'chess', 'unknown']),
    publishers: fc.subarray([...PUBLISHERS, 'nobody.example']),
    type: fc.constantFrom('article', 'video', undefined),
    coverage: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    unread: fc.constant(undefined),
    span: fc.constantFrom(
      ...PERIODS.map((since) => ({ since, until: undefined })),
      { since: '2019-12-31', until: '2020-01-05' },
      { since: undefined, until: '2019-12-31' },
      { since: undefined, until: undefined },
    ),
  })
  .map(({ span, ...filters }) => ({ ...filters, ...span }))

function archiveOf(bundle: Bundle): Archive {
  const { find } = manifestOf(bundle)
  return {
    segments: find === undefined ? [] : readFile(bundle, find, findRootSchema).segments,
    loader: {
      facets: async (file) => readFile(bundle, file, facetsSchema),
      postings: async (file) => readFile(bundle, file, postingsSchema),
    },
  }
}

/** What a reader would do who looks at every story. */
function isLeft(story: Summary, filters: Filters, newest: string): boolean {
  const slugs = story.topics.flatMap(({ slug }) => [slug, ABOVE.get(slug) ?? slug])
  const { first = '', last = '9' } = daysOf(filters, newest)
  const day = story.published.slice(0, 10)
  return (
    (filters.topics.length === 0 || filters.topics.some((topic) => slugs.includes(topic))) &&
    (filters.publishers.length === 0 ||
      filters.publishers.includes(story.publisher.domain ?? '')) &&
    (filters.type ?? story.type) === story.type &&
    story.relatedCount >= (filters.coverage ?? 0) &&
    day >= first &&
    day <= last
  )
}

const print = (arrangement: Arrangement, memory?: PrintMemory) =>
  textsOf(printBundle(arrangement, 25, { memory }))

test('filters leave the stories that a look at each one finds, and each choice what it says', async () => {
  await fc.assert(
    fc.asyncProperty(anyArchive, anyFilters, async (arrangement, filters) => {
      const archive = archiveOf(print(arrangement))
      const stories = summariesOf(arrangement)
      const newest = stories[0]?.published.slice(0, 10) ?? '1970-01-01'
      const left = (some: Filters) => stories.filter((story) => isLeft(story, some, newest))

      const matches = await filterStories(archive, filters)
      const found = [...newestFirst(storiesWith(matches))]
      expect(found.map((number) => stories.at(-1 - number)?.id)).toEqual(
        left(filters).map(({ id }) => id),
      )

      const slugs = ['science', 'space', 'chess', 'sports']
      const totals = (values: readonly string[], filtersOf: (value: string) => Filters) =>
        new Map(values.map((value) => [value, left(filtersOf(value)).length]))
      const byTopic = (topic: string) => ({ ...NO_FILTERS, topics: [topic] })
      expect(await countValues(archive, matches, 'topics', totals(slugs, byTopic))).toEqual(
        totals(slugs, (topic) => ({ ...filters, topics: [topic] })),
      )
      const byPublisher = (domain: string) => ({ ...NO_FILTERS, publishers: [domain] })
      expect(
        await countValues(archive, matches, 'publishers', totals(PUBLISHERS, byPublisher)),
      ).toEqual(totals(PUBLISHERS, (domain) => ({ ...filters, publishers: [domain] })))
      expect(await countTypes(archive, matches)).toEqual({
        article: left({ ...filters, type: 'article' }).length,
        video: left({ ...filters, type: 'video' }).length,
      })
      expect(await countCoverage(archive, matches, [1, 3, 5])).toEqual(
        new Map([1, 3, 5].map((coverage) => [coverage, left({ ...filters, coverage }).length])),
      )
      const withoutDays = without(filters, ['period'])
      const periods = countPeriods(archive, matches)
      for (const since of PERIODS) {
        expect(periods[since]).toBe(left({ ...withoutDays, since }).length)
      }
    }),
  )
})

const yearly = (years: Readonly<Record<string, number>>) =>
  arrangeArticles(
    articles(
      Object.fromEntries(
        Object.entries(years).flatMap(([year, count]) =>
          Array.from({ length: count }, (_, i) => [
            `${year}-02-03-${i}`,
            {
              publishedDateTime: `${year}-02-03`,
              topics: [`Topic ${i % 40}`],
              provider: { name: `P${i % 60}`, domain: `p${i % 60}.example` },
            },
          ]),
        ),
      ),
    ),
  )

const facetFiles = (bundle: Bundle) =>
  [...bundle].filter(([name]) => name.startsWith('facets/')).map(([name]) => name)

test('of many values a few are named, and the rest are found all the same', async () => {
  const bundle = print(yearly({ 2019: 200, 2020: 300 }))
  const archive = archiveOf(bundle)
  for (const [publisher, count] of [
    ['p0.example', 9],
    ['p59.example', 8],
    ['p5.example', 9],
  ] as const) {
    const matches = await filterStories(archive, { ...NO_FILTERS, publishers: [publisher] })
    expect(newestFirst(storiesWith(matches))).toHaveLength(count)
  }
})

test('the files of years gone by stay when news arrives, and are not printed anew', () => {
  const memory = new PrintMemory()
  const before = facetFiles(print(yearly({ 2019: 80, 2020: 30 }), memory))
  memory.keep()
  const later = yearly({ 2019: 80, 2020: 31 })
  expect(facetFiles(print(later, memory))).toEqual(facetFiles(print(later)))
  const [old = ''] = archiveOf(print(later)).segments.map(({ facets }) => facets)
  expect(before).toContain(old)
})
