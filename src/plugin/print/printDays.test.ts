import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MonthDays, monthDaysSchema } from '../../shared/archive/dayFiles.ts'
import type { Article, CheckedReport } from '../check/article.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import {
  type Bundle,
  manifestOf,
  monthsOf,
  pagesOf,
  readFile,
  textsOf,
} from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const PAGE_SIZE = 3
const TEMPLATE = articleOf({})

const print = (articles: readonly Article[]) =>
  textsOf(printBundle(arrangeArticles(articles), PAGE_SIZE))

/** The files of the days, the newest month first. */
const daysIn = (bundle: Bundle): MonthDays[] =>
  monthsOf(bundle).map(({ days }) => readFile(bundle, days, monthDaysSchema))

/** The ids of the stories of each day, in the order of its front page, as a program finds them. */
function frontPages(bundle: Bundle): [day: string, ids: string[]][] {
  const oldestFirst = pagesOf(bundle, manifestOf(bundle).feed).flatMap((page) => page.toReversed())
  let older = 0
  return daysIn(bundle)
    .toReversed()
    .flatMap(({ days }) =>
      days.map(({ day, ranked }): [string, string[]] => {
        const ids = ranked.map(([place]) => oldestFirst[older + place]?.id ?? 'none')
        older += ranked.length
        return [day, ids]
      }),
    )
}

/** A story with a report each of so many other publishers. */
function story(day: string, number: number, others = 0): Article {
  const related = Array.from(
    { length: others },
    (_, i): CheckedReport => ({
      excerpt: undefined,
      published: undefined,
      picture: undefined,
      pictureCredit: undefined,
      title: `Report ${i} of ${number}`,
      link: `https://other-${i}.example/${day}/${number}`,
      type: 'article',
      publisher: { name: `Other ${i}`, domain: `other-${i}.example`, icon: undefined },
    }),
  )
  const published = `${day}T08:${String(number).padStart(2, '0')}:00Z`
  const made = anotherStory(TEMPLATE, `${day}-${number}`, { published, relatedCount: others })
  return { ...made, details: { ...made.details, related } }
}

test('every story is on the front page of its day (UTC), found in the feed by its number', () => {
  const day = fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-02', '2020-03-05')
  const counts = fc.uniqueArray(fc.tuple(day, fc.integer({ min: 1, max: 7 })), {
    selector: ([name]) => name,
  })
  fc.assert(
    fc.property(counts, (days) => {
      const all = days.flatMap(([name, count]) =>
        Array.from({ length: count }, (_, i) => story(name, i)),
      )
      const found = frontPages(print(all))
      expect(found.map(([name]) => name)).toEqual(days.map(([name]) => name).toSorted())
      for (const [name, ids] of found) {
        const ofDay = all.flatMap(({ summary: { id } }) => (id.startsWith(name) ? id : []))
        expect(ids.toSorted()).toEqual(ofDay.toSorted())
      }
    }),
    { numRuns: 30 },
  )
})

test('the story with the most coverage opens the page, equal ones stand as in the feed', () => {
  const bundle = print([
    story('2020-11-18', 1),
    story('2020-11-18', 2, 3),
    story('2020-11-18', 3),
    story('2020-11-18', 4, 1),
  ])
  expect(frontPages(bundle)).toEqual([
    ['2020-11-18', ['2020-11-18-2', '2020-11-18-4', '2020-11-18-3', '2020-11-18-1']],
  ])
  expect(daysIn(bundle)[0]?.days[0]?.ranked).toEqual([
    [1, 4, 4],
    [3, 2, 2],
    [2, 1, 1],
    [0, 1, 1],
  ])
})

test('a new story changes the days of its month alone', () => {
  const old = [story('2020-01-30', 1), story('2020-03-05', 1)]
  const changedBy = (added: Article) => {
    const before = print(old)
    return [...print([...old, added]).keys()].filter(
      (name) => name.startsWith('days/') && !before.has(name),
    ).length
  }
  expect(changedBy(story('2020-03-06', 1))).toBe(1)
  expect(changedBy(story('2020-04-01', 1))).toBe(1)
})

test('a story that comes late changes no day of another month', () => {
  const daysOf = (articles: readonly Article[]) =>
    monthsOf(print(articles)).map(({ month, days }) => [month, days])
  const [old, recent] = [story('2019-04-05', 1), story('2020-11-18', 1)]
  const [november, ...earlier] = daysOf([old, recent])
  const later = daysOf([old, story('2019-04-06', 2), recent])
  expect(later[0]).toEqual(november)
  expect(later.slice(1)).not.toEqual(earlier)
})
