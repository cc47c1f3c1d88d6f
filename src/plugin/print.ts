import { createHash } from 'node:crypto'
import { bucketKeys } from '../shared/bucket.ts'
import {
  FILTER_TOPICS,
  type List,
  MANIFEST,
  type Manifest,
  SCHEMA_VERSION,
  type Story,
  type Summary,
  type Topic,
  type Topics,
} from '../shared/bundle.ts'
import { PAGES_PER_INDEX } from '../shared/paging.ts'
import { type Arrangement, summaryOf } from './arrange.ts'
import { byCodeUnit } from './contentFiles.ts'

/** A file of the bundle: its name, relative to the bundle's folder, and its text. */
export type PrintedFile = readonly [name: string, text: string]

/** Prints a file under a name made from its content, and gives the name. */
type Printing<T> = Generator<PrintedFile, T>

/** A bucket of story details is split when its JSON has more characters than this (about 30 KB gzipped). */
const BUCKET_SIZE = 96 * 1024

/**
 * Prints the bundle, file by file, so that nothing holds all of it; a file may come twice. The same
 * arrangement gives the same bytes. All files but the manifest, which comes last, have a name that is
 * made from their content, so that they can be cached for ever.
 *
 * @param pageSize stories a page
 */
export function* printBundle(arrangement: Arrangement, pageSize: number): Printing<void> {
  const printed = arrangement.stories.map((story) => printSummary(summaryOf(story)))
  const feed = yield* printList(printed, pageSize)
  const topics = yield* printTopics(arrangement, printed, pageSize)
  const newest = arrangement.stories[0]?.published
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    pageSize,
    ...(newest !== undefined && { newest }),
    feed,
    largest: largestTopics(topics.topics),
    topics: yield* print('topics', JSON.stringify(topics)),
    years: yield* printStories(arrangement.stories),
  }
  yield [MANIFEST, JSON.stringify(manifest)]
}

function* print(folder: string, text: string): Printing<string> {
  const name = `${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`
  yield [name, text]
  return name
}

interface PrintedSummary {
  readonly topics: readonly string[]
  readonly json: string
}

/** Each summary is printed once and then used in the feed and in every topic. */
function printSummary(summary: Summary): PrintedSummary {
  return { topics: summary.topics.map((topic) => topic.slug), json: JSON.stringify(summary) }
}

/** Prints the pages of one list, numbered from the oldest, and the files of their names. */
function* printList(newestFirst: readonly PrintedSummary[], pageSize: number): Printing<List> {
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

const printPage = (entries: readonly PrintedSummary[]): Printing<string> =>
  print('pages', `{"stories":[${entries.map((entry) => entry.json).join(',')}]}`)

function* printTopics(
  { topics: { topics, root } }: Arrangement,
  printed: readonly PrintedSummary[],
  pageSize: number,
): Printing<Topics> {
  const bySlug = Map.groupBy(
    printed.flatMap((entry) => entry.topics.map((slug) => ({ slug, entry }))),
    ({ slug }) => slug,
  )
  const all: Topic[] = []
  for (const { slug, name, parent } of topics) {
    const entries = (bySlug.get(slug) ?? []).map(({ entry }) => entry)
    const list = yield* printList(entries, pageSize)
    all.push({ slug, name, ...(parent !== undefined && { parent }), list })
  }
  return { ...(root && { root }), topics: all.sort(byCount) }
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
function* printStories(stories: readonly Story[]): Printing<Manifest['years']> {
  const byId = stories.toSorted((a, b) => byCodeUnit(a.id, b.id))
  const years: Manifest['years'] = {}
  for (const [year, ofYear] of Map.groupBy(byId, (story) => story.id.slice(0, 4))) {
    const entries = ofYear.map((story) => ({
      keys: bucketKeys(story.id),
      json: JSON.stringify(story),
    }))
    const buckets: Record<string, string> = {}
    for (const [key, group] of cutBuckets(entries, 0)) {
      const text = `{"stories":[${group.map((entry) => entry.json).join(',')}]}`
      buckets[key] = yield* print('stories', text)
    }
    years[year] = yield* print('years', JSON.stringify({ buckets }))
  }
  return years
}

interface PrintedStory {
  readonly keys: readonly string[]
  readonly json: string
}

/** Cuts stories of one key into those of its narrower keys until each bucket is small enough. */
function cutBuckets(
  entries: readonly PrintedStory[],
  depth: number,
): (readonly [string, readonly PrintedStory[]])[] {
  const size = entries.reduce((sum, entry) => sum + entry.json.length, 0)
  const isLast = entries.every((entry) => depth === entry.keys.length - 1)
  if (size <= BUCKET_SIZE || entries.length === 1 || isLast) {
    return [[entries[0]?.keys[depth] ?? '', entries]]
  }
  const narrower = Map.groupBy(entries, (entry) => entry.keys[depth + 1] ?? '')
  return [...narrower.values()].flatMap((group) => cutBuckets(group, depth + 1))
}
