import type { ArchiveEntry } from '../../shared/archive/archiveFiles.ts'
import {
  type List,
  type Manifest,
  SCHEMA_VERSION,
  type Story,
  type Summary,
  type Topics,
} from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { packOccurrences } from '../../shared/find/terms/occurrence.ts'
import { packNumbers } from '../../shared/find/terms/packedNumbers.ts'
import { packTerms } from '../../shared/find/terms/packedTerms.ts'
import { facetFiles } from './facets.ts'

const AI = { slug: 'ai', name: 'AI' }
const PAGE_SIZE = 2

const story = (day: number): Story => ({
  id: `2020-11-0${day}-story`,
  title: `Story of day ${day}`,
  published: `2020-11-0${day}T08:00:00Z`,
  link: `https://daily.example.org/${day}`,
  type: 'article',
  publisher: { name: 'The Daily', domain: 'daily.example.org' },
  topics: day % 2 === 0 ? [AI] : [],
  relatedCount: 0,
  related: [],
})

const summaries = (...days: number[]): { stories: Summary[] } => ({
  stories: days.map(story),
})

/** A story whose place is that of the whole week. */
const ranked = (day: number, heat: number) => ({
  story: story(day),
  heat,
  outlets: 4,
  place: { rank: heat > 60 ? 1 : 2, period: 'week' },
})

/** A story with so many distinct reports, most of them of the day after it. */
const covered = (day: number, distinct: number) => ({
  story: story(day),
  outlets: 9,
  distinct,
  days: { first: `2020-11-0${day}`, counts: [1, distinct - 1] },
})

const feed: List = { count: 5, head: 'pages/head.json', indexes: ['indexes/feed.json'] }
const ai: List = { count: 2, head: 'pages/ai.json', indexes: ['indexes/ai.json'] }

const manifest: Manifest = {
  schema: SCHEMA_VERSION,
  pageSize: PAGE_SIZE,
  feed,
  largest: [{ ...AI, count: ai.count }],
  topics: 'topics/1.json',
  years: { 2020: 'years/2020.json' },
  archive: 'archive/1.json',
  find: 'find/1.json',
  publishers: 'publishers/1.json',
  top: 'top/1.json',
}

const topics: Topics = {
  root: { slug: 'everything', name: 'Everything' },
  topics: [{ ...AI, list: ai }],
}

const entry = (month: string, day: number): ArchiveEntry => ({
  id: `${month}-0${day}-story`,
  title: `Story of day ${day}`,
  published: `${month}-0${day}T08:00:00Z`,
  publisher: 'The Daily',
})

const month = (name: string, count: number, parts: string[]) => ({
  month: name,
  count,
  parts: parts.map((part) => `months/${part}.json`),
  days: `days/${name}.json`,
})

/** The files of the hottest stories. */
const hottest = {
  'top/1.json': {
    newest: story(5).published,
    halfLife: 2,
    periods: [
      { period: 'now', count: 5, ranking: 'top/now.json' },
      { period: 'week', count: 5, ranking: 'top/week.json' },
    ],
    covered: [
      { period: 'week', count: 5, covered: 'top/covered-week.json' },
      { period: 'month', count: 5, covered: 'top/covered-none.json' },
    ],
  },
  'top/now.json': { ranked: [ranked(5, 60), ranked(3, 100)] },
  'top/week.json': { ranked: [ranked(3, 100), ranked(5, 60)] },
  'top/covered-week.json': { stories: [covered(2, 7), covered(4, 3)] },
  'top/covered-none.json': { stories: [] },
}

/** The days of the archive's months; those of November take three of the feed's stories for stories of one day. */
const days = {
  'days/2021-02.json': { days: [{ day: '2021-02-01', ranked: [[0, 1, 1]] }] },
  'days/2020-11.json': {
    days: [
      { day: '2020-11-01', ranked: [[0, 1, 1]] },
      {
        day: '2020-11-03',
        ranked: [
          [1, 9, 5],
          [2, 2, 2],
          [0, 1, 1],
        ],
      },
      { day: '2020-11-05', ranked: [[0, 1, 1]] },
    ],
  },
  'days/2020-01.json': { days: [{ day: '2020-01-01', ranked: [[0, 1, 1]] }] },
}

/** What filtering loads. */
const filtering = {
  'publishers/1.json': {
    publishers: [
      { domain: 'daily.example.org', name: 'The Daily', led: 4, covered: 0 },
      { domain: 'wire.example', name: 'The Wire', led: 1, covered: 2 },
    ],
    lists: [],
  },
  ...facetFiles('a', {
    topics: { ai: [1] },
    publishers: { 'daily.example.org': [0, 1, 2] },
    coverage: { 0: [0, 1, 2] },
  }),
  ...facetFiles('b', {
    topics: { ai: [0] },
    publishers: { 'daily.example.org': [0], 'wire.example': [1] },
    types: { video: [1] },
    coverage: { 0: [0], 2: [1] },
  }),
}

/**
 * A bundle of five stories, a day each from 2020-11-01 on, in pages of two; those of even days are about AI. The index has
 * the word `day` of all, and a report's `heron` of the second. The archive
 * says more: a month of two parts, and one before and after it. Filters find the newest to be another publisher's video with two
 * reports.
 */
export const bundle = () => ({
  [MANIFEST]: manifest,
  'indexes/feed.json': { pages: ['pages/1.json', 'pages/2.json', 'pages/3.json'] },
  'indexes/ai.json': { pages: ['pages/ai-1.json'] },
  'pages/head.json': summaries(5, 4),
  'pages/3.json': summaries(5),
  'pages/2.json': summaries(4, 3),
  'pages/1.json': summaries(2, 1),
  'pages/ai.json': summaries(4, 2),
  'pages/ai-1.json': summaries(4, 2),
  'topics/1.json': topics,
  'years/2020.json': {
    buckets: { '2020-11-01': 'stories/1.json', '2020-11-02': 'stories/2.json' },
  },
  'stories/1.json': { stories: [story(1)] },
  'stories/2.json': { stories: [story(2)] },
  'archive/1.json': {
    years: [
      { year: '2021', months: [month('2021-02', 1, ['c'])] },
      { year: '2020', months: [month('2020-11', 3, ['b1', 'b2']), month('2020-01', 1, ['a'])] },
    ],
  },
  'find/1.json': {
    segments: [
      {
        first: 0,
        count: 3,
        firstDay: '2020-11-01',
        days: packNumbers([0, 1, 1, 1, 1, 1]),
        cards: ['cards/a.json'],
        facets: 'facets/a.json',
        terms: [{ from: 'day', file: 'find/terms-a.json' }],
      },
      {
        first: 3,
        count: 2,
        firstDay: '2020-11-04',
        days: packNumbers([0, 1, 1, 1]),
        cards: ['cards/b.json'],
        facets: 'facets/b.json',
        terms: [{ from: 'day', file: 'find/terms-b.json' }],
      },
    ],
  },
  'cards/a.json': { files: ['cards/1.json'], coverage: ['cards/headlines-1.json'] },
  'cards/b.json': { files: ['cards/2.json'], coverage: [] },
  ...filtering,
  'cards/1.json': summaries(1, 2, 3),
  'cards/2.json': summaries(4, 5),
  'cards/headlines-1.json': { headlines: [[], ['Herons return', 'The sea'], []] },
  'find/terms-a.json': {
    terms: packTerms(['day', 'heron']),
    counts: packNumbers([3, 1]),
    rare: packNumbers([0, 0, 0, 1]),
    occurrences: packOccurrences([1, 1, 1, 16]),
    postings: [],
  },
  'find/terms-b.json': {
    terms: packTerms(['day']),
    counts: packNumbers([2]),
    rare: packNumbers([0, 0]),
    occurrences: packOccurrences([1, 1]),
    postings: [],
  },
  ...hottest,
  ...days,
  'months/c.json': { stories: [entry('2021-02', 1)] },
  'months/b2.json': { stories: [entry('2020-11', 3)] },
  'months/b1.json': { stories: [entry('2020-11', 2), entry('2020-11', 1)] },
  'months/a.json': { stories: [entry('2020-01', 1)] },
})
