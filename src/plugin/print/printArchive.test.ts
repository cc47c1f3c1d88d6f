import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { ARCHIVE_PART } from '../../shared/paging.ts'
import type { Article } from '../check/article.ts'
import { arrangeArticles, summariesOf } from '../testing/arrangement.ts'
import { monthsOf, partsOf, textsOf } from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const print = (articles: readonly Article[]) => textsOf(printBundle(arrangeArticles(articles), 25))

const TEMPLATE = articleOf({})

/** A story that was published at this time; its name may say another day. */
function storyAt(published: string, id = `${published.slice(0, 10)}-${published}`): Article {
  return anotherStory(TEMPLATE, id, { published })
}

/** Stories of one month, a minute after another, the first the oldest. */
const storiesOf = (month: string, count: number): Article[] =>
  Array.from({ length: count }, (_, i) => {
    const time = Date.parse(`${month}-01T00:00:30Z`) + i * 60_000
    return storyAt(new Date(time).toISOString().replace('.000Z', 'Z'))
  })

describe('the archive', () => {
  test('has every story once, newest first, with its publisher, and counts them', () => {
    const month = fc.constantFrom('2019-12', '2020-01', '2020-02', '2021-01')
    const months = fc.uniqueArray(fc.tuple(month, fc.integer({ min: 1, max: 4 })), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(months, (counts) => {
        const articles = counts.flatMap(([name, count]) => storiesOf(name, count))
        const bundle = print(articles)
        const printed = monthsOf(bundle)
        const stories = summariesOf(arrangeArticles(articles))
        expect(printed.flatMap((each) => partsOf(bundle, each).toReversed().flat())).toEqual(
          stories.map(({ id, title, published, publisher: { name } }) => ({
            id,
            title,
            published,
            publisher: name,
          })),
        )
        expect(printed.map((each) => [each.month, each.count])).toEqual(
          counts.toSorted().toReversed(),
        )
      }),
    )
  })

  test('goes by the month of publication in UTC, whatever the name of the file says', () => {
    const bundle = print([
      storyAt('2020-11-30T23:59:59Z', '2020-12-01-late'),
      storyAt('2020-12-01T00:00:00Z', '2020-11-30-early'),
    ])
    expect(monthsOf(bundle).map(({ month }) => month)).toEqual(['2020-12', '2020-11'])
  })

  test('cuts a month into parts, numbered from its oldest story', () => {
    const stories = storiesOf('2020-11', 2 * ARCHIVE_PART + 1)
    const bundle = print(stories)
    const parts = monthsOf(bundle).flatMap((month) => partsOf(bundle, month))
    expect(parts.map((part) => part.length)).toEqual([ARCHIVE_PART, ARCHIVE_PART, 1])
    expect(parts[0]?.at(-1)?.id).toBe(stories[0]?.summary.id)
    expect(parts[2]?.[0]?.id).toBe(stories.at(-1)?.summary.id)
  })

  test('does not begin a new part when the last is exactly full', () => {
    const bundle = print(storiesOf('2020-11', ARCHIVE_PART))
    expect(monthsOf(bundle).map(({ parts }) => parts.length)).toEqual([1])
  })

  test('without stories has no year', () => {
    expect(monthsOf(print([]))).toEqual([])
  })
})

describe('a new story', () => {
  const old = [...storiesOf('2020-10', 3), ...storiesOf('2020-11', ARCHIVE_PART + 2)]

  /** Names of the archive's files that a state has and another has not. */
  const changedBy = (story: Article) => {
    const before = print(old)
    return [...print([...old, story]).keys()].filter(
      (name) => !before.has(name) && /^(archive|months)\//.test(name),
    )
  }

  test('in the newest month changes that month’s last part and the file of all months', () => {
    const story = storyAt('2020-11-29T00:00:00Z')
    expect(changedBy(story).map((name) => name.split('/')[0])).toEqual(['months', 'archive'])
    const [before, after] = [monthsOf(print(old)), monthsOf(print([...old, story]))]
    expect(after[0]?.parts[0]).toBe(before[0]?.parts[0])
    expect(after[0]?.parts[1]).not.toBe(before[0]?.parts[1])
    expect(after[1]).toEqual(before[1])
  })

  test('in a new month changes no other month', () => {
    expect(changedBy(storyAt('2020-12-01T00:00:00Z'))).toHaveLength(2)
    const months = monthsOf(print([...old, storyAt('2020-12-01T00:00:00Z')]))
    expect(months.slice(1)).toEqual(monthsOf(print(old)))
  })
})

test('the manifest names one file of the archive, however many months there are', () => {
  const months = Array.from({ length: 360 }, (_, i) => {
    const year = 1990 + Math.floor(i / 12)
    return storyAt(`${year}-${String((i % 12) + 1).padStart(2, '0')}-05T00:00:00Z`)
  })
  const bundle = print(months)
  expect(monthsOf(bundle)).toHaveLength(360)
  const manifest = bundle.get(MANIFEST) ?? ''
  expect(manifest.match(/"(archive|months)\/[^"]+"/g)).toHaveLength(1)
  expect(manifest.length).toBeLessThan(4096)
})
