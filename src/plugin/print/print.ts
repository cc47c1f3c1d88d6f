import { hash } from 'node:crypto'
import { bucketKey, NARROWEST } from '../../shared/bucket.ts'
import {
  type Archive,
  FILTER_TOPICS,
  type List,
  MANIFEST,
  type Manifest,
  SCHEMA_VERSION,
  type Topic,
  type Topics,
} from '../../shared/bundle.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { PAGES_PER_INDEX } from '../../shared/paging.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrange.ts'
import { printArchive } from './printArchive.ts'
import type { Entry, Printing } from './printedFile.ts'
import { PrintMemory } from './printMemory.ts'
import { printArchiveEntry, printStory, printSummary, storyKey, summaryKey } from './printStory.ts'

/** What leads to everything else in a printed bundle. */
export interface Overview {
  readonly manifest: Manifest
  readonly topics: Topics
  readonly archive: Archive
}

/** A bucket of story details is split when its JSON has more characters than this (about 30 KB gzipped). */
const BUCKET_SIZE = 96 * 1024

/**
 * Prints the bundle, file by file, so that nothing holds all of it; a file may come twice. The same
 * arrangement gives the same bytes. All files but the manifest, which comes last, have a name that is
 * made from their content, so that they can be cached for ever.
 *
 * @param pageSize stories a page
 * @param memory of the runs before: what they printed need not be printed to know its name
 */
export function* printBundle(
  arrangement: Arrangement,
  pageSize: number,
  memory = new PrintMemory(),
): Printing<Overview> {
  const entries = arrangement.stories.map(listEntry)
  const feed = yield* printList(entries, pageSize, memory)
  const topics = yield* printTopics(arrangement, entries, pageSize, memory)
  const archive = yield* printArchive(arrangement.stories.map(archiveEntry), (folder, entries) =>
    printEntries(folder, entries, memory),
  )
  const newest = arrangement.stories[0]?.article.published
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    pageSize,
    ...(newest !== undefined && { newest }),
    feed,
    largest: largestTopics(topics.topics),
    topics: yield* print('topics', JSON.stringify(topics)),
    years: yield* printStories(arrangement.stories, memory),
    archive: yield* print('archive', JSON.stringify(archive)),
  }
  memory.endRun()
  yield [MANIFEST, () => JSON.stringify(manifest)]
  return { manifest, topics, archive }
}

const hashedName = (folder: string, text: string): string =>
  `${folder}/${hash('sha256', text).slice(0, 16)}.json`

function* print(folder: string, text: string): Printing<string> {
  const name = hashedName(folder, text)
  yield [name, () => text]
  return name
}

/** Prints a file of stories, or remembers its name. */
function* printEntries(
  folder: string,
  entries: readonly Entry[],
  memory: PrintMemory,
): Printing<string> {
  const text = once(() => `{"stories":[${entries.map(({ json }) => json()).join(',')}]}`)
  const key = hash('sha256', [folder, ...entries.map((entry) => entry.key)].join('\n'))
  const name = memory.nameOf(key, () => hashedName(folder, text()))
  yield [name, text]
  return name
}

/** A text that is made when it is first asked for. */
function once(make: () => string): () => string {
  let text: string | undefined
  return () => {
    text ??= make()
    return text
  }
}

/** A summary, which is printed once and then used in the feed and in every topic. */
const listEntry = (story: ArrangedStory): Entry => ({
  story,
  key: summaryKey(story),
  json: once(() => printSummary(story)),
})

const bucketEntry = (story: ArrangedStory): Entry => ({
  story,
  key: storyKey(story),
  json: () => printStory(story),
})

const archiveEntry = (story: ArrangedStory): Entry => ({
  story,
  key: story.article.digest,
  json: () => printArchiveEntry(story),
})

/** Prints the pages of one list, numbered from the oldest, and the files of their names. */
function* printList(
  newestFirst: readonly Entry[],
  pageSize: number,
  memory: PrintMemory,
): Printing<List> {
  const printPage = (entries: readonly Entry[]) => printEntries('pages', entries, memory)
  const count = newestFirst.length
  const pages: string[] = []
  for (let oldest = 0; oldest < count; oldest += pageSize) {
    const from = Math.max(0, count - oldest - pageSize)
    pages.push(yield* printPage(newestFirst.slice(from, count - oldest)))
  }
  const indexes: string[] = []
  for (let first = 0; first < pages.length; first += PAGES_PER_INDEX) {
    const names = pages.slice(first, first + PAGES_PER_INDEX)
    indexes.push(yield* print('indexes', JSON.stringify({ pages: names })))
  }
  return { count, head: yield* printPage(newestFirst.slice(0, pageSize)), indexes }
}

function* printTopics(
  { topics: { topics, root } }: Arrangement,
  all: readonly Entry[],
  pageSize: number,
  memory: PrintMemory,
): Printing<Topics> {
  const bySlug = Map.groupBy(
    all.flatMap((entry) => entry.story.topics.map(({ slug }) => ({ slug, entry }))),
    ({ slug }) => slug,
  )
  const printed: Topic[] = []
  for (const { slug, name, parent } of topics) {
    const entries = (bySlug.get(slug) ?? []).map(({ entry }) => entry)
    const list = yield* printList(entries, pageSize, memory)
    printed.push({ slug, name, ...(parent !== undefined && { parent }), list })
  }
  return { ...(root && { root }), topics: printed.sort(byCount) }
}

const byCount = (a: Topic, b: Topic): number =>
  b.list.count - a.list.count || byCodeUnit(a.name, b.name)

function largestTopics(topics: readonly Topic[]): Manifest['largest'] {
  return topics
    .filter((topic) => topic.list.count > 0)
    .slice(0, FILTER_TOPICS)
    .map(({ slug, name, list }) => ({ slug, name, count: list.count }))
}

/** Prints the story details in buckets and, by year, the files of the buckets' names. */
function* printStories(
  stories: readonly ArrangedStory[],
  memory: PrintMemory,
): Printing<Manifest['years']> {
  const byId = stories.toSorted((a, b) => byCodeUnit(a.article.id, b.article.id))
  const years: Manifest['years'] = {}
  for (const [year, ofYear] of Map.groupBy(byId, ({ article }) => article.id.slice(0, 4))) {
    const buckets: Record<string, string> = {}
    for (const [key, group] of cutBuckets(ofYear, 0)) {
      buckets[key] = yield* printEntries('stories', group.map(bucketEntry), memory)
    }
    years[year] = yield* print('years', JSON.stringify({ buckets }))
  }
  return years
}

/** Cuts stories of one key into those of its narrower keys until each bucket is small enough. */
function cutBuckets(
  stories: readonly ArrangedStory[],
  depth: number,
): (readonly [string, readonly ArrangedStory[]])[] {
  const size = stories.reduce((sum, { article }) => sum + article.length, 0)
  const key = stories[0] ? bucketKey(stories[0].article.id, depth) : ''
  if (size <= BUCKET_SIZE || stories.length === 1 || depth === NARROWEST) return [[key, stories]]
  const narrower = Map.groupBy(stories, ({ article }) => bucketKey(article.id, depth + 1))
  return [...narrower.values()].flatMap((group) => cutBuckets(group, depth + 1))
}
