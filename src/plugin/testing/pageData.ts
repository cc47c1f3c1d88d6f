/** Made-up pages for tests. */
import { type Manifest, SCHEMA_VERSION, type Story } from '../../shared/bundle.ts'
import type { ListPart, MonthStories, PageData } from '../../shared/pageData.ts'
import type { Period } from '../../shared/top/period.ts'

export const AI = { slug: 'ai', name: 'AI' }
export const ROBOTS = { slug: 'robots', name: 'Robots' }

const STORY: Story = {
  id: '2020-11-18-bridge',
  title: 'Glass bridge opens to walkers',
  excerpt: 'It spans the gorge at a height of two hundred meters.',
  published: '2020-11-18T12:43:00Z',
  link: 'https://daily.example.org/bridge?a=1&b=2',
  type: 'article',
  publisher: { name: 'The Daily' },
  topics: [AI, ROBOTS],
  relatedCount: 0,
  related: [],
}

/** The page of a story with two topics and without a picture, unless the fields say otherwise. */
export const storyPage = (fields: Partial<Story> = {}): PageData & { view: 'story' } => ({
  view: 'story',
  story: { ...STORY, ...fields },
})

const MANIFEST: Manifest = {
  schema: SCHEMA_VERSION,
  pageSize: 25,
  feed: { count: 60, head: '', indexes: [] },
  largest: [],
  topics: '',
  years: {},
  archive: '',
  top: '',
}

/** The page of a list of 60 stories, three pages, of which one is shown. */
export function listPage(page: number | 'head', fields: Partial<ListPart> = {}): PageData {
  const { related: _, ...summary } = STORY
  const part = {
    isRoot: false,
    count: 60,
    pageSize: 25,
    head: 'pages/head.json',
    stories: [summary],
    ...fields,
  }
  return { view: 'list', page, manifest: MANIFEST, part }
}

export const TOPICS_PAGE: PageData & { view: 'topics' } = {
  view: 'topics',
  topics: { topics: [AI, ROBOTS].map((topic) => ({ ...topic, list: MANIFEST.feed })) },
}

/** The page that shows the feeds. */
export const FOLLOW_PAGE: PageData = { ...TOPICS_PAGE, view: 'follow', publishers: [] }

/** The page of the search. */
export const SEARCH_PAGE: PageData = { view: 'search', manifest: MANIFEST }

const month = (name: string) => ({ month: name, count: 1, parts: [], days: '' })

export const ARCHIVE_PAGE: PageData = {
  view: 'archive',
  archive: {
    years: [
      { year: '2020', months: [month('2020-11')] },
      { year: '2012', months: [month('2012-02')] },
    ],
  },
}

/** The page of a part of November 2020: by its own number, or as the newest one. */
export function monthPage(isNumbered: boolean, fields: Partial<MonthStories> = {}): PageData {
  const stories = { stories: [], count: 700, part: 2, parts: 2, ...fields }
  return { view: 'month', month: '2020-11', isNumbered, stories }
}

/** The front page of November 18, 2020, or a further part of it. */
export const dayPage = (part = 1, parts = 1): PageData => ({
  view: 'day',
  day: '2020-11-18',
  stories: { stories: [], count: 60, part, parts },
})

/** A page of the hottest stories, which has one. */
export function topPage(period: Period): PageData {
  const { related: _, ...story } = STORY
  const top = { newest: STORY.published, halfLife: 2, periods: [], covered: [] }
  return { view: 'top', period, top, ranking: { ranked: [{ story, heat: 120, outlets: 3 }] } }
}

const PUBLISHER = {
  domain: 'daily.example',
  name: 'The Daily',
  led: 60,
  covered: 3,
  figures: { topics: [] },
}

export const PUBLISHERS_PAGE: PageData = {
  view: 'publishers',
  order: 'stories',
  publishers: { publishers: [PUBLISHER, { ...PUBLISHER, domain: 'wire.example' }], lists: [] },
}

/** The page of a publisher with 60 stories of its own, unless the fields say otherwise. */
export function publisherPage(
  page: number | 'head',
  fields: Partial<typeof PUBLISHER> = {},
): PageData {
  const publisher = { ...PUBLISHER, ...fields }
  const part = { isRoot: false, count: publisher.led, pageSize: 25, head: '', stories: [] }
  return { view: 'publisher', page, publisher, part }
}

/** The page of a part of what a publisher has covered too. */
export const coveragePage = (isNumbered: boolean, part = 2): PageData => ({
  view: 'coverage',
  publisher: PUBLISHER,
  isNumbered,
  coverage: { stories: [], count: 130, part, parts: 2 },
})
