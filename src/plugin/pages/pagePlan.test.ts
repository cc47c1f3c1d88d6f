import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { addressOf } from '../../shared/addresses.ts'
import { type PageData, pageDataSchema } from '../../shared/pageData.ts'
import type { Article } from '../check/article.ts'
import type { PrintedFile } from '../files/printedFile.ts'
import { pageFile } from '../host/pageFile.ts'
import { printBundle } from '../print/print.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import {
  headOf,
  manifestOf,
  monthsOf,
  pagesOf,
  partsOf,
  storyOf,
  textsOf,
  topicsOf,
} from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { sitePages } from '../views/views.ts'
import { planPages } from './pagePlan.ts'

const TEMPLATE = articleOf({})
const PAGE_SIZE = 3

/** Stories of one day each, the first the newest. */
const articles = (count: number, more: (i: number) => More = () => ({})): Article[] =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2023, 5, 30 - i)).toISOString().slice(0, 10)
    const even = i % 2 === 0 ? ['Even'] : []
    const { id = `${day}-story-${i}`, published = `${day}T08:00:00Z`, topics = even, by } = more(i)
    const publisher = { ...TEMPLATE.summary.publisher, ...(by && { domain: by }) }
    return { ...anotherStory(TEMPLATE, id, { published, publisher }), topics }
  })

interface More {
  readonly id?: string
  readonly published?: string
  readonly topics?: readonly string[]
  /** Domain of the publisher. */
  readonly by?: string
}

function plan(from: readonly Article[], budget: number | 'all') {
  const arrangement = arrangeArticles(from)
  const printed: PrintedFile[] = []
  const files = printBundle(arrangement, PAGE_SIZE)
  let step = files.next()
  for (; !step.done; step = files.next()) printed.push(step.value)
  const { pages, beyondBudget, unnamed } = planPages(
    sitePages(arrangement, PAGE_SIZE),
    step.value,
    budget,
  )
  const data = new Map(pages.map(({ file, data }): [string, PageData] => [file, checked(data())]))
  return { data, beyondBudget, unnamed, bundle: textsOf(printed) }
}

/** The data of a page, checked: the app relies on it. */
function checked(data: PageData): PageData {
  const parsed = v.parse(pageDataSchema, data)
  expect(parsed).toEqual(data)
  return parsed
}

describe('the pages of a build', () => {
  test('have the data that the app would fetch for their address', () => {
    const { data, beyondBudget, unnamed, bundle } = plan(articles(8), 'all')
    expect({ beyondBudget, unnamed }).toEqual({ beyondBudget: 0, unnamed: [] })
    for (const [file, page] of data) expect(file).toBe(pageFile(addressOf(page)))
    const manifest = manifestOf(bundle)
    const { topics } = topicsOf(bundle)
    const lists = [
      { folder: '', list: manifest.feed },
      ...topics.map(({ slug, list }) => ({ folder: `topic/${slug}/`, list })),
    ]
    for (const { folder, list } of lists) {
      const head = data.get(folder === '' ? 'index.html' : `${folder.slice(0, -1)}.html`)
      expect(head).toMatchObject({
        manifest,
        part: { count: list.count, stories: headOf(bundle, list) },
      })
      for (const [i, stories] of pagesOf(bundle, list).entries()) {
        expect(data.get(`${folder}page/${i + 1}.html`)).toMatchObject({ part: { stories } })
      }
    }
    for (const id of articles(8).map(({ summary }) => summary.id)) {
      expect(data.get(`news/${id}.html`)).toEqual({ view: 'story', story: storyOf(bundle, id) })
    }
    expect(data.get('day/2023-06-29.html')).toMatchObject({
      view: 'day',
      day: '2023-06-29',
      stories: { count: 1, part: 1, parts: 1, earlier: '2023-06-28', later: '2023-06-30' },
    })
    expect(data.get('topics.html')).toEqual({ view: 'topics', topics: topicsOf(bundle) })
    expect(data.get('archive/2023/06.html')).toMatchObject({
      stories: {
        count: 8,
        part: 1,
        parts: 1,
        stories: partsOf(bundle, monthsOf(bundle)[0] ?? fail())[0],
      },
    })
  })

  test('go on where the app would: after the head, and from page to older page', () => {
    const { data } = plan(articles(8), 'all')
    expect(data.get('index.html')).toMatchObject({ part: { next: { page: 2, shown: 1 } } })
    expect(data.get('page/2.html')).toMatchObject({ part: { next: { page: 1, shown: 0 } } })
    expect(data.get('page/1.html')).not.toHaveProperty('part.next')
  })

  test('are no more than asked for: the ways first, then the newest stories', () => {
    const file = (name: string) => `${name}.html`
    const { data, beyondBudget } = plan(articles(8), 27)
    expect(beyondBudget).toBeGreaterThan(0)
    expect([...data.keys()]).toEqual([
      ...['index', 'topics', 'top', 'covered', 'publishers', 'archive'].map(file),
      ...['follow', 'search', 'saved', 'muted', 'settings'].map(file),
      'topic/even.html',
      ...['day', 'week', 'month', 'year', 'all'].map((period) => file(`top/${period}`)),
      ...['month', 'year'].map((period) => file(`covered/${period}`)),
      'publisher/example.org.html',
      'day/2023-06-30.html',
      'day/2023-06-29.html',
      'archive/2023/06.html',
      'page/3.html',
      'topic/even/page/2.html',
      'publisher/example.org/page/3.html',
      'news/2023-06-30-story-0.html',
    ])
    expect(plan(articles(8), 0).data.size).toBe(0)
  })

  test('have the top of each period, to which the first one leads, where there are few', () => {
    const many = articles(200, (i) => ({ topics: [`Topic ${i % 60}`] }))
    const files = [...plan(many, 50).data.keys()]
    for (const period of ['month', 'year', 'all']) expect(files).toContain(`top/${period}.html`)
  })

  test('leave most of the room to stories, though each has a day of its own', () => {
    const { data } = plan(articles(60), 64)
    const files = [...data.keys()]
    const count = (folder: string) => files.filter((file) => file.startsWith(folder)).length
    expect(count('day/')).toBeGreaterThan(5)
    expect(count('news/')).toBeGreaterThan(1.5 * count('day/'))
    expect(files).toContain('day/2023-06-30.html')
  })

  test('leave half of the room to stories, however many topics there are', () => {
    const many = articles(30, (i) => ({ topics: [`Topic ${i}`] }))
    const { data } = plan(many, 35)
    const topics = [...data.keys()].filter((file) => file.startsWith('topic/'))
    const stories = [...data.keys()].filter((file) => file.startsWith('news/'))
    expect(topics.length).toBeLessThan(17)
    expect(stories.length).toBeGreaterThan(3)
    expect(stories[0]).toBe('news/2023-06-30-story-0.html')
  })

  test('leave a quarter of the room to publishers, the largest first', () => {
    const many = articles(40, (i) => ({ by: `p${Math.floor(Math.sqrt(i))}.example` }))
    const { data } = plan(many, 34)
    const publishers = [...data.keys()].filter((file) => /^publisher\/[^/]+$/.test(file))
    expect(publishers.slice(0, 3)).toEqual([5, 4, 3].map((n) => `publisher/p${n}.example.html`))
    expect([...data.keys()].some((file) => file.startsWith('news/'))).toBe(true)
  })

  test('have stories before the coverage of those who report the newest ones too', () => {
    const [newest = fail(), ...older] = articles(12, (i) => ({ by: `p${i}.example` }))
    const [report] = articleOf({
      related: [{ title: 'A report', webUrl: 'https://p11.example/report' }],
    }).details.related
    const related = report ? [report] : []
    const all = [{ ...newest, details: { ...newest.details, related } }, ...older]
    const coverage = 'publisher/p11.example/coverage.html'
    expect([...plan(all, 'all').data.keys()]).toContain(coverage)
    const few = [...plan(all, 29).data.keys()]
    expect(few).toContain('news/2023-06-30-story-0.html')
    expect(few).not.toContain(coverage)
  })

  test('show a large month part by part, and its newest part without a number', () => {
    const busy = articles(501, (i) => ({
      published: `2023-06-20T08:00:${String(i % 60).padStart(2, '0')}Z`,
    }))
    const { data, bundle } = plan(busy, 'all')
    const parts = partsOf(bundle, monthsOf(bundle)[0] ?? fail())
    expect(data.get('archive/2023/06.html')).toMatchObject({
      stories: { part: 2, stories: parts[1] },
    })
    expect(data.get('archive/2023/06/1.html')).toMatchObject({
      stories: { part: 1, stories: parts[0] },
    })
    expect(data.get('archive/2023/06/2.html')).toMatchObject({
      stories: { part: 2, stories: parts[1] },
    })
  })

  test('leave out what hosts might not find under its name, and name it', () => {
    const { data, beyondBudget, unnamed } = plan(
      articles(2, (i) => (i === 0 ? { id: '2023-06-30-50% off?' } : {})),
      'all',
    )
    expect(beyondBudget).toBe(0)
    expect(unnamed).toEqual(['/news/2023-06-30-50%25%20off%3F'])
    expect([...data.keys()].filter((file) => file.startsWith('news/'))).toEqual([
      'news/2023-06-29-story-1.html',
    ])
  })
})

function fail(): never {
  throw new Error('there is none')
}
