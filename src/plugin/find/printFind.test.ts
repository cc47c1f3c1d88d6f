import { expect, test } from 'vitest'
import { pageSchema } from '../../shared/bundle.ts'
import { cardIndexSchema, findRootSchema } from '../../shared/find/findFiles.ts'
import { dayName, dayOf, storyDays } from '../../shared/find/storyDays.ts'
import { printBundle } from '../print/print.ts'
import { arrangeArticles, summariesOf } from '../testing/arrangement.ts'
import { manifestOf, readFile, textsOf } from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'

const TEMPLATE = articleOf({})

/** So many stories of each year, an hour after another. */
const storiesOf = (years: Readonly<Record<string, number>>) =>
  Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => {
      const published = new Date(Date.UTC(Number(year), 0, 1, i, 1)).toISOString()
      const id = `${published.slice(0, 10)}-${year}-${i}`
      return anotherStory(TEMPLATE, id, { published: published.replace('.000Z', 'Z') })
    }),
  )

function print(years: Readonly<Record<string, number>>) {
  const arrangement = arrangeArticles(storiesOf(years))
  const bundle = textsOf(printBundle(arrangement, 25))
  const { find = '' } = manifestOf(bundle)
  const { segments } = readFile(bundle, find, findRootSchema)
  return { arrangement, bundle, segments }
}

test('the cards have the summary of every story, the oldest first', () => {
  const { arrangement, bundle, segments } = print({ 2019: 300, 2020: 270 })
  const names = segments.map(({ cards }) =>
    cards.flatMap((name) => readFile(bundle, name, cardIndexSchema).files),
  )
  expect(names.map((files) => files.length)).toEqual([38, 34])
  const stories = names.flat().flatMap((name) => readFile(bundle, name, pageSchema).stories)
  expect(stories).toEqual(summariesOf(arrangement).toReversed())
})

test('the days of all stories are those of their publication', () => {
  const { arrangement, segments } = print({ 2018: 3, 2020: 50, 2021: 1 })
  const days = storyDays(segments)
  const oldestFirst = summariesOf(arrangement).toReversed()
  expect(oldestFirst.map((_, number) => dayName(dayOf(days, number) ?? 0))).toEqual(
    oldestFirst.map(({ published }) => published.slice(0, 10)),
  )
})

test('the newest year is a segment of its own, so that the others stay when it grows', () => {
  const { segments } = print({ 2018: 3, 2019: 20, 2020: 7 })
  const later = print({ 2018: 3, 2019: 20, 2020: 9 }).segments
  expect(segments.map(({ first, count }) => [first, count])).toEqual([
    [0, 23],
    [23, 7],
  ])
  expect(later[0]).toEqual(segments[0])
  expect(later[1]).not.toEqual(segments[1])
})

test('without a story there is nothing to find', () => {
  expect(manifestOf(textsOf(printBundle(arrangeArticles([]), 25))).find).toBeUndefined()
})
