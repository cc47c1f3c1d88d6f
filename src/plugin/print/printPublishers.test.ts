import { expect, test } from 'vitest'
import { monthPartSchema } from '../../shared/archive/archiveFiles.ts'
import { listsFileOf } from '../../shared/publishers/listsFileOf.ts'
import { publisherListsSchema, publishersSchema } from '../../shared/publishers/publisherFiles.ts'
import { COVERAGE_PART } from '../../shared/publishers/publisherSizes.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import { headOf, manifestOf, pagesOf, readFile, textsOf } from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'

const by = (domain: string) => ({ provider: { name: domain, domain } })
const related = [{ title: 'Report', webUrl: 'https://wire.example/x', ...by('wire.example') }]

/** So many stories of one publisher, which another one has covered too. */
function print(count: number) {
  const template = articleOf({ ...by('daily.example'), related })
  const stories = Array.from({ length: count }, (_, i) => {
    const published = new Date(Date.UTC(2020, 0, 1, i, 1)).toISOString().replace('.000Z', 'Z')
    return anotherStory(template, `${published.slice(0, 10)}-story-${i}`, { published })
  })
  const bundle = textsOf(printBundle(arrangeArticles(stories), 25))
  const { publishers = '' } = manifestOf(bundle)
  const overview = readFile(bundle, publishers, publishersSchema)
  const listsOf = (domain: string) => {
    const file = overview.lists[listsFileOf(domain, overview.lists.length)] ?? ''
    const lists = readFile(bundle, file, publisherListsSchema).publishers
    return lists.find((each) => each.domain === domain)
  }
  return { bundle, overview, daily: listsOf('daily.example'), wire: listsOf('wire.example') }
}

test('each publisher has its own stories, and those of others that it has covered', () => {
  const { bundle, overview, daily, wire } = print(30)
  expect(overview.publishers).toEqual([
    { domain: 'daily.example', name: 'daily.example', led: 30, covered: 0 },
    { domain: 'wire.example', name: 'wire.example', led: 0, covered: 30 },
  ])
  if (!daily || !wire) throw new Error('a publisher is missing')
  expect(headOf(bundle, daily.led)).toHaveLength(25)
  expect(pagesOf(bundle, daily.led).map((page) => page.length)).toEqual([25, 5])
  const [part = ''] = wire.covered.parts
  expect(readFile(bundle, part, monthPartSchema).stories).toHaveLength(30)
})

test('few stories make no files of their own', () => {
  const { bundle, daily, wire } = print(3)
  expect(daily?.led.indexes).toEqual([])
  expect(daily && headOf(bundle, daily.led)).toHaveLength(3)
  expect(wire?.covered).toMatchObject({ parts: [] })
  expect(wire?.covered.stories).toHaveLength(3)
})

test('full parts keep their bytes when news arrives', () => {
  const [before, after] = [print(COVERAGE_PART + 1), print(COVERAGE_PART + 9)]
  expect(after.wire?.covered.parts[0]).toBe(before.wire?.covered.parts[0])
  expect(after.wire?.covered.parts[1]).not.toBe(before.wire?.covered.parts[1])
})

test('the lists of many publishers are in several files, each in one', () => {
  const template = articleOf({})
  const stories = Array.from({ length: 100 }, (_, i) =>
    anotherStory(template, `2020-01-01-${i}`, {
      publisher: { name: `P ${i}`, domain: `p${i}.example`, icon: undefined },
    }),
  )
  const bundle = textsOf(printBundle(arrangeArticles(stories), 25))
  const { publishers, lists } = readFile(
    bundle,
    manifestOf(bundle).publishers ?? '',
    publishersSchema,
  )
  expect(lists).toHaveLength(4)
  const found = publishers.map(({ domain }) =>
    readFile(bundle, lists[listsFileOf(domain, 4)] ?? '', publisherListsSchema).publishers.filter(
      (each) => each.domain === domain,
    ),
  )
  expect(found.every((each) => each.length === 1)).toBe(true)
})
