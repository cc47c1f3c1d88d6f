import { expect, test } from 'vitest'
import { archiveSchema, monthPartSchema } from '../../shared/archive/archiveFiles.ts'
import { archivePlaces, numbersAt } from '../../shared/archive/archivePlaces.ts'
import { findRootSchema } from '../../shared/find/findFiles.ts'
import { storyDays } from '../../shared/find/storyDays.ts'
import type { Article } from '../check/article.ts'
import { arrangeArticles, summariesOf } from '../testing/arrangement.ts'
import { manifestOf, readFile, textsOf } from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const TEMPLATE = articleOf({})

/** So many stories, one every forty minutes, in months of which some have several parts. */
const storiesFrom = (start: string, count: number): Article[] =>
  Array.from({ length: count }, (_, i) => {
    const published = new Date(Date.parse(start) + i * 40 * 60_000).toISOString()
    const id = `${published.slice(0, 10)}-${start}-${i}`
    return anotherStory(TEMPLATE, id, { published: published.replace('.000Z', 'Z') })
  })

test('the archive tells the number of a story by its day, in as few files as have stories of that day', () => {
  const arrangement = arrangeArticles([
    ...storiesFrom('2019-12-20T00:00:00Z', 1200),
    ...storiesFrom('2020-03-30T00:00:00Z', 90),
  ])
  const bundle = textsOf(printBundle(arrangement, 25))
  const { archive, find = '' } = manifestOf(bundle)
  const days = storyDays(readFile(bundle, find, findRootSchema).segments)
  const numbersOf = (wanted: readonly string[]) => {
    const places = archivePlaces(readFile(bundle, archive, archiveSchema), days, new Set(wanted))
    const numbers = places.flatMap(({ file, first }) =>
      numbersAt(first, readFile(bundle, file, monthPartSchema).stories),
    )
    return { files: places.length, numbers: new Map(numbers) }
  }

  const oldestFirst = summariesOf(arrangement).toReversed()
  const all = numbersOf(oldestFirst.map(({ published }) => published.slice(0, 10)))
  expect(all.numbers).toEqual(new Map(oldestFirst.map(({ id }, number) => [id, number])))
  expect(all.files).toBe(5)
  expect(numbersOf(['2020-01-20']).files).toBe(1)
  expect(numbersOf(['2020-02-02']).files).toBe(0)
})
