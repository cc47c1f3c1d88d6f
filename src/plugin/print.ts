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
import type { ArrangedTopic } from './topics.ts'

/** The printed bundle: text by file name, relative to the bundle's folder. The manifest comes last. */
export type Bundle = ReadonlyMap<string, string>

/** A bucket of story details is split when its JSON has more characters than this (about 30 KB gzipped). */
const BUCKET_SIZE = 96 * 1024

/**
 * Prints the bundle. The same arrangement gives the same bytes. All files but the manifest have a name
 * that is made from their content, so that they can be cached for ever.
 *
 * @param pageSize stories a page
 */
export function printBundle(arrangement: Arrangement, pageSize: number): Bundle {
  const files = new Map<string, string>()
  const add = (folder: string, text: string): string => {
    const name = `${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`
    files.set(name, text)
    return name
  }
  const printed = arrangement.stories.map((story) => printSummary(summaryOf(story)))
  const listOf = (entries: readonly PrintedSummary[]) => printList(entries, pageSize, add)
  const feed = listOf(printed)
  const topics = printTopics(arrangement, printed, listOf)
  const newest = arrangement.stories[0]?.published
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    pageSize,
    ...(newest !== undefined && { newest }),
    feed,
    largest: largestTopics(topics.topics),
    topics: add('topics', JSON.stringify(topics)),
    years: printStories(arrangement.stories, add),
  }
  files.set(MANIFEST, JSON.stringify(manifest))
  return files
}

type Add = (folder: string, text: string) => string

interface PrintedSummary {
  readonly topics: readonly string[]
  readonly json: string
}

/** Each summary is printed once and then used in the feed and in every topic. */
function printSummary(summary: Summary): PrintedSummary {
  return { topics: summary.topics.map((topic) => topic.slug), json: JSON.stringify(summary) }
}

/** Prints the pages of one list, numbered from the oldest, and the files of their names. */
function printList(newestFirst: readonly PrintedSummary[], pageSize: number, add: Add): List {
  const count = newestFirst.length
  const page = (entries: readonly PrintedSummary[]) =>
    add('pages', `{"stories":[${entries.map((entry) => entry.json).join(',')}]}`)
  const pages: string[] = []
  for (let oldest = 0; oldest < count; oldest += pageSize) {
    pages.push(page(newestFirst.slice(Math.max(0, count - oldest - pageSize), count - oldest)))
  }
  const indexes: string[] = []
  for (let first = 0; first < pages.length; first += PAGES_PER_INDEX) {
    const names = pages.slice(first, first + PAGES_PER_INDEX)
    indexes.push(add('indexes', JSON.stringify({ pages: names })))
  }
  return { count, head: page(newestFirst.slice(0, pageSize)), indexes }
}

function printTopics(
  { topics }: Arrangement,
  printed: readonly PrintedSummary[],
  listOf: (entries: readonly PrintedSummary[]) => List,
): Topics {
  const bySlug = Map.groupBy(
    printed.flatMap((entry) => entry.topics.map((slug) => ({ slug, entry }))),
    ({ slug }) => slug,
  )
  const print = ({ slug, name, parent }: ArrangedTopic): Topic => ({
    slug,
    name,
    ...(parent !== undefined && { parent }),
    list: listOf((bySlug.get(slug) ?? []).map(({ entry }) => entry)),
  })
  return {
    ...(topics.root && { root: topics.root }),
    topics: topics.topics.map(print).sort(byCount),
  }
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
function printStories(stories: readonly Story[], add: Add): Manifest['years'] {
  const entries = stories
    .map((story) => ({ id: story.id, keys: bucketKeys(story.id), json: JSON.stringify(story) }))
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const years: Manifest['years'] = {}
  for (const [year, ofYear] of Map.groupBy(entries, (entry) => entry.id.slice(0, 4))) {
    const buckets: Record<string, string> = {}
    for (const [key, group] of cutBuckets(ofYear, 0)) {
      const text = `{"stories":[${group.map((entry) => entry.json).join(',')}]}`
      buckets[key] = add('stories', text)
    }
    years[year] = add('years', JSON.stringify({ buckets }))
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
