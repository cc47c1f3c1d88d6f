import { expect, test } from 'vitest'
import type { Source } from '../sources/source.ts'
import type { FeedLine, Memory, ReportLine } from './memory.ts'
import { sourcesReport } from './sourcesReport.ts'
import { withTallies } from './tallies.ts'

const NOW = '2026-11-28T06:00:00Z'

const source = (host: string, ...topics: string[]): Source => ({
  url: `https://${host}/rss`,
  title: host,
  link: `https://${host}/`,
  language: undefined,
  quality: undefined,
  topics,
})

const feed = (host: string, line: Partial<FeedLine> = {}): FeedLine => ({
  ...{ feed: `https://${host}/rss`, asked: NOW, worked: NOW, news: NOW, items: 5 },
  ...line,
})

const report = (story: string, host: string, line: Partial<ReportLine> = {}): ReportLine => ({
  ...{ report: `${host}/${story}`, story, feed: `https://${host}/rss`, title: story },
  ...{ published: NOW, first: NOW, language: 'en', outlet: host },
  ...line,
})

const memoryOf = (feeds: FeedLine[], reports: ReportLine[] = []): Memory =>
  withTallies({
    feeds: new Map(feeds.map((line) => [line.feed, line])),
    reports: new Map(reports.map((line) => [line.report, line])),
    stories: new Map(),
  })

const failing = {
  since: '2026-11-20T00:00:00Z',
  times: 3,
  kind: 'status',
  status: 500,
  reason: '',
} as const

test('outlets that need attention come first, the others by name', () => {
  const hosts = [
    'works.example',
    'a.example',
    'old.example',
    'gone.example',
    'bad.example',
    'new.example',
  ]
  const feeds = [
    feed('works.example'),
    feed('a.example'),
    feed('old.example', { news: '2026-09-01T00:00:00Z' }),
    feed('gone.example', { retired: '2026-11-01T00:00:00Z' }),
    feed('bad.example', { failing, worked: '2026-11-19T00:00:00Z' }),
  ]
  const { outlets, ran } = sourcesReport({
    memory: memoryOf(feeds),
    sources: hosts.map((host) => source(host)),
    topics: [],
  })
  expect(ran).toBe(NOW)
  expect(outlets.map(({ name, sources: [first] }) => [name, first?.state, first?.since])).toEqual([
    ['bad.example', 'failing', '2026-11-20T00:00:00Z'],
    ['gone.example', 'retired', '2026-11-01T00:00:00Z'],
    ['old.example', 'silent', '2026-09-01T00:00:00Z'],
    ['a.example', 'works', undefined],
    ['new.example', 'new', undefined],
    ['works.example', 'works', undefined],
  ])
})

test('feeds of one outlet stand together, and a story counts as joined where another outlet has it', () => {
  const outlet = { name: 'The House', domain: 'house.example' }
  const memory = memoryOf(
    [feed('a.example', { outlet }), feed('b.example', { outlet }), feed('c.example')],
    [
      report('one', 'a.example', { outlet: 'house.example' }),
      report('one', 'b.example', { outlet: 'house.example', behind: 'a.example/one' }),
      report('two', 'b.example', { outlet: 'house.example' }),
      report('two', 'c.example'),
    ],
  )
  const { outlets } = sourcesReport({
    memory,
    sources: ['a.example', 'b.example', 'c.example'].map((host) => source(host)),
    topics: [],
  })
  expect(outlets.map(({ name, domain }) => [name, domain])).toEqual([
    ['c.example', 'c.example'],
    ['The House', 'house.example'],
  ])
  expect(outlets[1]?.sources.map(({ title, reports, joined }) => [title, reports, joined])).toEqual(
    [
      ['a.example', 1, 0],
      ['b.example', 1, 1],
    ],
  )
})

test('of a topic without stories it is said why', () => {
  const memory = memoryOf(
    [feed('a.example', { failing }), feed('b.example', { items: 0 }), feed('c.example')],
    [report('one', 'c.example')],
  )
  const sources = [
    source('a.example', 'Failing', 'Quiet'),
    source('b.example', 'quiet'),
    source('c.example', 'Hidden', 'Full'),
  ]
  const topics = ['Failing', 'Quiet', 'Hidden', 'Alone', 'Full'].map((name) => ({
    slug: name.toLowerCase(),
    name,
    stories: name === 'Full' ? 3 : 0,
  }))
  const { empty } = sourcesReport({ memory, sources, topics })
  expect(empty.map(({ topic, why }) => [topic.slug, why])).toEqual([
    ['failing', 'failing'],
    ['quiet', 'no-items'],
    ['hidden', 'unpublished'],
    ['alone', 'no-source'],
  ])
})

test('two feeds that have moved to one address are one source, and no password is shown', () => {
  const moved = 'https://new.example/rss'
  const memory = memoryOf([
    feed('a.example', { moved }),
    feed('b.example', { moved }),
    feed('c.example', { link: 'https://me:secret@c.example/' }),
  ])
  const secret = {
    ...source('c.example'),
    url: 'https://me:secret@c.example/rss',
    title: undefined,
    link: undefined,
  }
  const { outlets } = sourcesReport({
    memory,
    sources: [source('a.example', 'One'), source('b.example', 'Two'), secret],
    topics: [],
  })
  expect(
    outlets.flatMap((outlet) => outlet.sources).map(({ title, topics }) => [title, topics]),
  ).toEqual([
    ['a.example', ['One', 'Two']],
    ['c.example', []],
  ])
  expect(JSON.stringify(outlets)).not.toContain('secret')
})

test('a page that the list has with a password is not shown', () => {
  const listed = { ...source('a.example'), link: 'https://me:secret@a.example/' }
  const { outlets } = sourcesReport({
    memory: memoryOf([feed('a.example', { link: 'https://a.example/news' })]),
    sources: [listed],
    topics: [],
  })
  expect(outlets[0]?.sources[0]?.link).toBe('https://a.example/news')
})
