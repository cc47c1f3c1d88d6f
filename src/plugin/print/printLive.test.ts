import { expect, test } from 'vitest'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { PrintMemory } from '../files/printMemory.ts'
import { arrangeArticles } from '../testing/arrangement.ts'
import { headOf, manifestOf, textsOf } from '../testing/bundleReader.ts'
import { anotherStory, articleOf } from '../testing/newsFile.ts'
import { printBundle } from './print.ts'
import { printLive } from './printLive.ts'

const RELATED = [{ title: 'Report', webUrl: 'https://wire.example/x' }]

/** Stories of several years, two of a topic, which another publisher has covered too. */
function arranged(title = 'Something happened') {
  const template = articleOf({ topics: ['Bridges'], related: RELATED })
  const days = Array.from({ length: 30 }, (_, i) => `${2018 + (i % 3)}-03-${10 + (i % 20)}`)
  const stories = days.map((day, i) =>
    anotherStory(template, `${day}-story-${i}`, { published: `${day}T00:00:00Z` }),
  )
  return arrangeArticles([...stories, articleOf({ title }, '2021-01-01-last.md')])
}

/** The texts of all files, those too that are there once others have been asked for. */
function wholeOf(files: ReadonlyMap<string, () => string>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [name, text] of files) texts.set(name, text())
  return texts
}

const partsOf = (bundle: ReadonlyMap<string, string>) => {
  const {
    feed,
    topics,
    years,
    archive,
    top,
    publishers = '',
    reporters = '',
    find = '',
  } = manifestOf(bundle)
  const names = [
    ...feed.indexes,
    topics,
    ...Object.values(years),
    archive,
    top,
    publishers,
    reporters,
    find,
  ]
  return names.map((name) => bundle.get(name))
}

test('the bundle of the dev server says what that of a build says, and has no text besides', () => {
  const built = textsOf(printBundle(arranged(), 10))
  const live = wholeOf(printLive(arranged(), 10))
  expect(headOf(live, manifestOf(live).feed)).toEqual(headOf(built, manifestOf(built).feed))
  expect(partsOf(live)).toEqual(partsOf(built))
  const others = (bundle: Map<string, string>) =>
    new Set([...bundle].flatMap(([name, text]) => (name === MANIFEST ? [] : text)))
  expect(others(live)).toEqual(others(built))
})

test('only what the feed begins with is printed before somebody asks for more', () => {
  const memory = new PrintMemory()
  const files = printLive(arranged(), 10, { memory })
  const named = [...files.keys()].map((name) => name.split('/')[0])
  expect(named.filter((folder) => folder === 'pages')).toHaveLength(1)
  expect(named).not.toContain('stories')
  const { years } = manifestOf(textsOf(files))
  files.get(years['2018'] ?? '')?.()
  expect([...files.keys()].some((name) => name.startsWith('stories/'))).toBe(true)
})

test('an edit gives other names to what is named before it is printed, and none to what stays', () => {
  const [before, after] = [printLive(arranged(), 10), printLive(arranged('Another'), 10)]
  const [old, edited] = [wholeOf(before), wholeOf(after)]
  expect(manifestOf(edited).topics).not.toBe(manifestOf(old).topics)
  const buckets = (bundle: Map<string, string>) =>
    [...bundle.keys()].filter((name) => name.startsWith('stories/'))
  // Its own, and that of the story that leads on to it.
  expect(buckets(edited).filter((name) => !old.has(name))).toHaveLength(2)
  expect(manifestOf(wholeOf(printLive(arranged(), 10)))).toEqual(manifestOf(old))
})
