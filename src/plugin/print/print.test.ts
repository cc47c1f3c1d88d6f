import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILTER_TOPICS } from '../../shared/bundle.ts'
import { BUNDLE_FOLDERS, MANIFEST } from '../../shared/bundleFiles.ts'
import { PAGES_PER_INDEX, pageCount } from '../../shared/paging.ts'
import type { Article } from '../check/article.ts'
import { arrangeArticles, storiesOf, summariesOf } from '../testing/arrangement.ts'
import {
  bucketsOf,
  headOf,
  manifestOf,
  pagesOf,
  storyOf,
  textsOf,
  topicsOf,
} from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const print = (articles: readonly Article[], pageSize: number) =>
  textsOf(printBundle(arrangeArticles(articles), pageSize))

/** Stories of one day after another, the first the oldest. */
function manyStories(count: number, excerpt = 'Something happened today.'): Article[] {
  const template = articleOf({ excerpt })
  return Array.from({ length: count }, (_, i) => {
    const published = new Date(
      Date.UTC(2020, 0, 1 + Math.floor(i / 40), 0, i % 40, 1),
    ).toISOString()
    const id = `${published.slice(0, 10)}-story-${i}`
    return anotherStory(template, id, { published: published.replace('.000Z', 'Z') })
  })
}

const anyArticle = fc
  .record({
    day: fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-02', '2020-02-01'),
    slug: fc.stringMatching(/^[a-z]{1,3}$/),
    publishedDateTime: fc.constantFrom(
      '2020-01-01',
      '2020-01-02T03:04:05Z',
      '2020-02-01T00:00:01Z',
    ),
    excerpt: fc.constantFrom(undefined, 'A day like any other.'),
    updatedDateTime: fc.constantFrom(undefined, '2020-03-01'),
    type: fc.constantFrom('article', 'video'),
    featuredContent: fc.constantFrom(undefined, '"https://youtu.be/abcDEF_-123"'),
    heat: fc.constantFrom('-1', '0', '70'),
    published: fc.constantFrom('true', 'false', undefined),
    topics: fc.subarray(['AI', 'ai', 'C#', 'C++', 'Space', '新聞']),
    images: fc.constantFrom([], [{ url: '/a.png', width: 2, height: 1, attribution: 'B' }]),
    related: fc.subarray([
      { title: 'One', webUrl: 'https://a.example/1', images: [{ url: '/a.png' }] },
      { title: 'Two', webUrl: 'https://daily.example.org/a', publishedDateTime: '2020-01-01' },
    ]),
  })
  .map(({ day, slug, ...fields }) =>
    articleOf({ ...fields, webUrl: `https://daily.example.org/${slug}` }, `${day}-${slug}.md`),
  )
const anyArticles = fc.uniqueArray(anyArticle, {
  selector: ({ summary }) => summary.id,
  maxLength: 12,
})

describe('a printed bundle', () => {
  test('has each story on one numbered page and in one bucket, as the schemas say, no key more', () => {
    fc.assert(
      fc.property(anyArticles, fc.integer({ min: 1, max: 5 }), (articles, pageSize) => {
        const arrangement = arrangeArticles(articles)
        const bundle = textsOf(printBundle(arrangement, pageSize))
        const { feed, years, newest } = manifestOf(bundle)
        const pages = pagesOf(bundle, feed)
        const summaries = summariesOf(arrangement)
        expect(pages.toReversed().flat()).toEqual(summaries)
        expect(pages.slice(0, -1).every((page) => page.length === pageSize)).toBe(true)
        expect(headOf(bundle, feed)).toEqual(summaries.slice(0, pageSize))
        expect(newest).toBe(summaries[0]?.published)
        expect([...bucketsOf(bundle).values()].flat()).toHaveLength(summaries.length)
        for (const story of storiesOf(arrangement)) expect(storyOf(bundle, story.id)).toEqual(story)
        expect(Object.keys(years)).toEqual(
          [...new Set(summaries.map(({ id }) => id.slice(0, 4)))].sort(),
        )
      }),
    )
  })

  test('has a list for each topic, with its stories in the order of the feed', () => {
    fc.assert(
      fc.property(anyArticles, fc.integer({ min: 1, max: 5 }), (articles, pageSize) => {
        const arrangement = arrangeArticles(articles)
        const bundle = textsOf(printBundle(arrangement, pageSize))
        const { topics } = topicsOf(bundle)
        expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length)
        for (const { slug, list } of topics) {
          const own = summariesOf(arrangement).filter((story) =>
            story.topics.some((t) => t.slug === slug),
          )
          const shown = pagesOf(bundle, list).toReversed().flat()
          expect(shown).toEqual(own)
          expect(list.count).toBe(own.length)
          expect(headOf(bundle, list)).toEqual(shown.slice(0, pageSize))
        }
      }),
    )
  })

  test('is the same bytes whatever the order of the files', () => {
    const shuffled = anyArticles.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect([...print(one, 3)]).toEqual([...print(other, 3)])
      }),
    )
  })

  test('names every file but the manifest by its content, and no file is left over', () => {
    const bundle = print(manyStories(30), 7)
    const text = [...bundle.values()].join('\n')
    for (const name of bundle.keys()) {
      if (name === MANIFEST) continue
      const [folder, file] = name.split('/')
      expect(BUNDLE_FOLDERS).toContain(folder)
      expect(file).toBe(`${hash('sha256', bundle.get(name) ?? '').slice(0, 16)}.json`)
      expect(text).toContain(`"${name}"`)
    }
    expect([...bundle.keys()].at(-1)).toBe(MANIFEST)
  })

  test('of no stories is an empty reader', () => {
    const bundle = print([], 25)
    const { feed, years, largest, newest } = manifestOf(bundle)
    expect({ count: feed.count, years, largest, newest }).toEqual({
      count: 0,
      years: {},
      largest: [],
      newest: undefined,
    })
    expect(headOf(bundle, feed)).toEqual([])
    expect(pagesOf(bundle, feed)).toEqual([])
    expect(topicsOf(bundle)).toEqual({ topics: [] })
  })
})

describe('pages', () => {
  test('that are full keep their bytes when news arrives', () => {
    const stories = manyStories(25)
    const [before, after] = [print(stories.slice(0, 23), 5), print(stories, 5)]
    const full = pagesOf(before, manifestOf(before).feed).slice(0, 4)
    expect(pagesOf(after, manifestOf(after).feed).slice(0, 4)).toEqual(full)
  })

  test('do not begin a new one when the last is exactly full', () => {
    const bundle = print(manyStories(50), 25)
    expect(pagesOf(bundle, manifestOf(bundle).feed)).toHaveLength(pageCount(50, 25))
  })

  test('beyond what one index holds go on in the next', () => {
    const bundle = print(manyStories(PAGES_PER_INDEX + 1), 1)
    const { feed } = manifestOf(bundle)
    expect(feed.indexes).toHaveLength(2)
    expect(pagesOf(bundle, feed)).toHaveLength(PAGES_PER_INDEX + 1)
  })
})

describe('buckets', () => {
  test('are cut, by month, day and hash, until they are small', () => {
    const busyDay = manyStories(200, 'long '.repeat(190)).map((story, i) =>
      anotherStory(story, `2020-05-05-story-${i}`),
    )
    const articles = [...manyStories(80), ...busyDay]
    const bundle = print(articles, 25)
    const buckets = bucketsOf(bundle)
    expect([...buckets.keys()].some((key) => key.startsWith('2020-05-05~'))).toBe(true)
    expect(buckets.get('2020-01')).toHaveLength(80)
    for (const { summary } of articles)
      expect(storyOf(bundle, summary.id)?.title).toBe(summary.title)
    for (const stories of buckets.values()) {
      expect(JSON.stringify(stories).length).toBeLessThan(100 * 1024)
    }
  })
})

test(`the manifest has the ${FILTER_TOPICS} largest topics, none without stories`, () => {
  const labels = Array.from({ length: FILTER_TOPICS + 5 }, (_, i) => `Topic ${i}`)
  const articles = labels.map((_, i) =>
    articleOf({ topics: labels.slice(0, i + 1) }, `2020-01-01-${i}.md`),
  )
  const empty = { file: 'e.yaml', name: 'Empty', slugSource: 'Empty', parent: undefined }
  const bundle = textsOf(printBundle(arrangeArticles(articles, [empty], 'Topic 0'), 25))
  const { largest } = manifestOf(bundle)
  expect(largest).toHaveLength(FILTER_TOPICS)
  expect(largest[0]).toEqual({ slug: 'topic-1', name: 'Topic 1', count: FILTER_TOPICS + 4 })
  expect(topicsOf(bundle).topics.find(({ name }) => name === 'Empty')?.list.count).toBe(0)
  expect(topicsOf(bundle).root).toEqual({ slug: 'topic-0', name: 'Topic 0' })
})
