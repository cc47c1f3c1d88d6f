import { describe, expect, test } from 'vitest'
import type { Feed, FeedItem } from '../../feed/feed.ts'
import type { Source } from '../../sources/source.ts'
import { sourceOf } from '../testing/newsroom.ts'
import { collectReports, type ReportRules } from './collectReports.ts'

const NOW = '2024-05-06T07:08:09Z'

const RULES: ReportRules = {
  ...{ publishers: {}, quality: 50, now: NOW, names: new Map() },
  topicsOf: () => [],
  topicName: (folder) => folder,
}

const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  ...{
    title: 'Beans bloom',
    link: 'https://daily.example/beans',
    published: '2024-05-06T06:00:00Z',
  },
  ...{ authors: [], categories: [], enclosures: [], type: 'article' },
  ...more,
})

const feed = (items: readonly FeedItem[], more: Partial<Feed> = {}): Feed => ({
  ...{ kind: 'rss', title: 'The Daily', link: 'https://daily.example/', authors: [], mended: [] },
  items: [...items],
  ...more,
})

function collected(own: Feed, source: Partial<Source> = {}, rules: Partial<ReportRules> = {}) {
  const [found] = collectReports(
    [
      {
        source: sourceOf('daily.example', source),
        answer: { what: 'new', feed: own, validators: {} },
        line: { feed: 'https://daily.example/feed', asked: '2026-11-28T05:00:00Z' },
      },
    ],
    { ...RULES, ...rules },
  )
  if (!found) throw new Error('nothing was collected')
  return found
}

const reportOf = (more: Partial<FeedItem>, source: Partial<Source> = {}) =>
  collected(feed([item(more)]), source).reports[0]

test('an item becomes a report of the outlet whose feed it is in', () => {
  expect(reportOf({ excerpt: 'They do.' })).toEqual({
    ...{ key: 'daily.example/beans', keys: ['daily.example/beans'] },
    ...{
      feed: 'https://daily.example/feed',
      language: 'en',
      outlet: 'daily.example',
      topics: [],
      isDated: true,
    },
    report: {
      ...{ title: 'Beans bloom', excerpt: 'They do.', published: '2024-05-06T06:00:00Z' },
      ...{ link: 'https://daily.example/beans', type: 'article', quality: 57, gathered: NOW },
      provider: { name: 'The Daily', domain: 'daily.example' },
    },
  })
})

describe('the address of a report', () => {
  test.each([
    [{ link: 'https://daily.example/a?utm_source=rss&id=3' }, 'https://daily.example/a?id=3'],
    [
      { link: 'https://daily-example.cdn.ampproject.org/c/s/daily.example/amp/a' },
      'https://daily.example/amp/a',
    ],
    [{ link: undefined, id: 'https://daily.example/b' }, 'https://daily.example/b'],
    [
      { link: undefined, id: '17', enclosures: [{ url: 'https://daily.example/c.mp3' }] },
      'https://daily.example/c.mp3',
    ],
  ])('of %j is %s', (more, link) => {
    expect(reportOf(more)?.report.link).toBe(link)
  })

  test('is remembered as the feed has it, where that is another one', () => {
    const link = 'https://daily.example/a?utm_source=rss'
    expect(reportOf({ link })?.report.original).toBe(link)
  })

  test('may be missing: such items are counted', () => {
    const { reports, unusable } = collected(feed([item({ link: undefined }), item()]))
    expect([reports.length, unusable]).toEqual([1, 1])
  })
})

describe('the headline', () => {
  test('of an item without one is the beginning of its excerpt', () => {
    const excerpt = `Beans ${'bloom '.repeat(40)}`.trim()
    expect(reportOf({ title: undefined, excerpt })?.report.title).toMatch(
      /^Beans (bloom ){10,}bloom…$/,
    )
    expect(reportOf({ title: undefined, excerpt: 'Beans bloom.' })?.report).toMatchObject({
      title: 'Beans bloom.',
      excerpt: undefined,
    })
    expect(collected(feed([item({ title: undefined })])).unusable).toBe(1)
  })

  test('loses the name of the outlet that a list of what others report has put behind it', () => {
    const outlet = { name: 'The Herald', link: 'https://herald.example' }
    expect(reportOf({ title: 'Beans bloom - The Herald', outlet })).toMatchObject({
      outlet: 'herald.example',
      report: {
        title: 'Beans bloom',
        provider: { name: 'The Herald', domain: 'herald.example' },
      },
    })
  })
})

describe('the date', () => {
  test.each([
    [{ published: undefined }, NOW],
    [{ published: '2024-05-08T07:08:10Z' }, NOW],
    [{ published: '2024-05-07T07:00:00Z' }, '2024-05-07T07:00:00Z'],
    [{ published: '1970-01-01T00:00:00Z' }, NOW],
    [{ published: '1999-01-01T00:00:00Z' }, '1999-01-01T00:00:00Z'],
    [{ published: undefined, updated: '2024-05-06T05:00:00Z' }, '2024-05-06T05:00:00Z'],
  ])('of %j is %s', (more, published) => {
    expect(reportOf(more)?.report.published).toBe(published)
  })
})

describe('the outlet', () => {
  const links = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3']

  test('of a list of links is that of each link, whatever the feed is called', () => {
    const items = links.map((link) => item({ link }))
    const names = new Map([['b.example', 'The B']])
    const { reports, outlet } = collected(feed(items), {}, { names })
    expect(outlet?.domain).toBe('daily.example')
    expect(reports.map(({ report }) => report.provider.name)).toEqual([
      'a.example',
      'The B',
      'c.example',
    ])
  })

  test('is that of the pages, where nearly all are on a host that the feed does not name', () => {
    const items = [1, 2, 3].map((n) => item({ link: `https://www.daily.test/${n}` }))
    expect(collected(feed(items)).reports[0]).toMatchObject({
      outlet: 'daily.test',
      report: { provider: { name: 'The Daily', domain: 'daily.test' } },
    })
  })

  test('is one for two hosts that the setting publishers gives one name', () => {
    const publishers = { 'daily.example': 'House', 'evening.example': 'House' }
    const items = [item(), item({ link: 'https://evening.example/b' })]
    const { reports } = collected(feed(items), {}, { publishers })
    expect(reports.map(({ outlet }) => outlet)).toEqual(['daily.example', 'daily.example'])
  })
})

test('language, quality and topics of the list come before those of the feed and the settings', () => {
  const own = item({ language: 'nb-NO', categories: ['Seeds'] })
  const rules = {
    topicsOf: (_: string, __: string, categories: readonly string[]) => [...categories],
    topicName: (folder: string) => folder.toUpperCase(),
  }
  const source = { language: undefined, quality: 80, topics: ['Gardens'] }
  const [report] = collected(feed([own]), source, rules).reports
  expect(report).toMatchObject({ language: 'no', topics: ['GARDENS', 'Seeds'] })
  expect(report?.report.quality).toBe(84)
  const [untold] = collected(feed([item()]), { language: undefined }).reports
  expect(untold?.language).toBe('und')
  const [german] = collected(feed([own]), { ...source, language: 'de-AT' }, rules).reports
  expect(german?.language).toBe('de')
})
