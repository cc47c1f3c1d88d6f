import { bucketKey, NARROWEST } from '../../shared/bucket.ts'
import {
  type Archive,
  FILTER_TOPICS,
  type List,
  type Manifest,
  SCHEMA_VERSION,
  type Topic,
  type Topics,
} from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { PAGES_PER_INDEX } from '../../shared/paging.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import type { Top } from '../../shared/top/topFiles.ts'
import type { ArrangedStory, Arrangement, TopicStories } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { type LateFiles, printFile } from '../files/printFile.ts'
import { PrintMemory } from '../files/printMemory.ts'
import { printArchive } from './printArchive.ts'
import { printFinding } from './printFinding.ts'
import { type PrintedPublishers, printPublishers } from './printPublishers.ts'
import { type PrintPart, printedOnce, printStories } from './printStories.ts'
import { ARCHIVE_ENTRY, lengthOf, STORY, SUMMARY } from './printStory.ts'
import { printTop } from './printTop.ts'

/** What leads to everything else in a printed bundle. */
export interface Overview {
  readonly manifest: Manifest
  readonly topics: Topics
  readonly archive: Archive
  readonly top: Top
  readonly publishers: PrintedPublishers
}

/** A bucket of story details is split when its JSON has more characters than this (about 30 KB gzipped). */
const BUCKET_SIZE = 96 * 1024

/** How a bundle is printed. */
export interface BundlePrinting {
  /** Of the runs before: what they printed need not be printed to know its name. */
  readonly memory?: PrintMemory | undefined
  /** Of the site, a BCP 47 tag. */
  readonly language?: string
  /** Takes the files that find stories when the first of them is asked for; without it they are printed with the others. */
  readonly late?: LateFiles | undefined
}

/**
 * Prints the bundle, file by file, so that nothing holds all of it; a file may come twice. The same
 * arrangement gives the same bytes. All files but the manifest, which comes last, have a name that is
 * made from their content, so that they can be cached for ever.
 *
 * @param pageSize stories a page
 */
export function* printBundle(
  { stories, topics: groups, root, texts, months, top: ranked, publishers: outlets }: Arrangement,
  pageSize: number,
  { memory = new PrintMemory(), language = 'en', late }: BundlePrinting = {},
): Printing<Overview> {
  const summary = printedOnce(SUMMARY)
  const printPage: PrintPart = (part) => printStories(part, summary, memory)
  const feed = yield* printList(stories, pageSize, printPage)
  const topics = { ...(root && { root }), topics: yield* printTopics(groups, pageSize, printPage) }
  const archive = yield* printArchive(months, (part) => printStories(part, ARCHIVE_ENTRY, memory))
  const publishers = yield* printPublishers(outlets, {
    printList: (led) => printShortList(led, pageSize, printPage),
    printCoverage: (part) => printStories(part, { ...ARCHIVE_ENTRY, folder: 'coverage' }, memory),
  })
  const find = yield* printFinding(stories, groups, { summary, memory, language, late })
  const newest = stories[0]?.record.published
  const top = yield* printTop(ranked, newest, (text) => printFile('top', text))
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    pageSize,
    ...(newest !== undefined && { newest }),
    feed,
    largest: largestTopics(topics.topics),
    topics: yield* printFile('topics', JSON.stringify(topics)),
    years: yield* printDetails(stories, memory),
    archive: yield* printFile('archive', JSON.stringify(archive)),
    top: yield* printFile('top', JSON.stringify(top)),
    ...(Object.keys(ranked.hottest).length > 0 && { hottest: ranked.hottest }),
    ...(outlets.length > 0 && {
      publishers: yield* printFile('publishers', JSON.stringify(publishers.overview)),
    }),
    ...(texts.length > 0 && { texts: yield* printTexts(texts) }),
    ...(find !== undefined && { find }),
  }
  yield [MANIFEST, () => JSON.stringify(manifest)]
  return { manifest, topics, archive, top, publishers }
}

/** Prints the pages of one list, numbered from the oldest, and the files of their names. */
function* printList(
  newestFirst: readonly ArrangedStory[],
  pageSize: number,
  printPage: PrintPart,
): Printing<List> {
  const count = newestFirst.length
  const pages: string[] = []
  for (let oldest = 0; oldest < count; oldest += pageSize) {
    const from = Math.max(0, count - oldest - pageSize)
    pages.push(yield* printPage(newestFirst.slice(from, count - oldest)))
  }
  const indexes: string[] = []
  for (let first = 0; first < pages.length; first += PAGES_PER_INDEX) {
    const names = pages.slice(first, first + PAGES_PER_INDEX)
    indexes.push(yield* printFile('indexes', JSON.stringify({ pages: names })))
  }
  return { count, head: yield* printPage(newestFirst.slice(0, pageSize)), indexes }
}

/** The same without numbered pages where the head shows all of it: of publishers, most have but a few stories. */
function* printShortList(
  newestFirst: readonly ArrangedStory[],
  pageSize: number,
  printPage: PrintPart,
): Printing<List> {
  const count = newestFirst.length
  if (count > pageSize) return yield* printList(newestFirst, pageSize, printPage)
  return { count, head: yield* printPage(newestFirst), indexes: [] }
}

function* printTopics(
  topics: readonly TopicStories[],
  pageSize: number,
  printPage: PrintPart,
): Printing<Topic[]> {
  const printed: Topic[] = []
  for (const { slug, name, parent, stories } of topics) {
    const list = yield* printList(stories, pageSize, printPage)
    printed.push({ slug, name, ...(parent !== undefined && { parent }), list })
  }
  return printed
}

function largestTopics(topics: readonly Topic[]): Manifest['largest'] {
  return topics
    .filter((topic) => topic.list.count > 0)
    .slice(0, FILTER_TOPICS)
    .map(({ slug, name, list }) => ({ slug, name, count: list.count }))
}

/** Prints the publisher's own pages, and gives their files by their slugs. */
function* printTexts(texts: readonly OwnText[]): Printing<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const text of texts) files[text.slug] = yield* printFile('texts', JSON.stringify(text))
  return files
}

/** Prints the story details in buckets and, by year, the files of the buckets' names. */
function* printDetails(
  stories: readonly ArrangedStory[],
  memory: PrintMemory,
): Printing<Manifest['years']> {
  const byId = stories.toSorted((a, b) => byCodeUnit(a.record.id, b.record.id))
  const years: Manifest['years'] = {}
  for (const [year, ofYear] of Map.groupBy(byId, ({ record }) => record.id.slice(0, 4))) {
    const buckets: Record<string, string> = {}
    for (const [key, group] of cutBuckets(ofYear, 0)) {
      buckets[key] = yield* printStories(group, STORY, memory)
    }
    years[year] = yield* printFile('years', JSON.stringify({ buckets }))
  }
  return years
}

/** Cuts stories of one key into those of its narrower keys until each bucket is small enough. */
function cutBuckets(
  stories: readonly ArrangedStory[],
  depth: number,
): (readonly [string, readonly ArrangedStory[]])[] {
  const size = stories.reduce((sum, story) => sum + lengthOf(story), 0)
  const key = stories[0] ? bucketKey(stories[0].record.id, depth) : ''
  if (size <= BUCKET_SIZE || stories.length === 1 || depth === NARROWEST) return [[key, stories]]
  const narrower = Map.groupBy(stories, ({ record }) => bucketKey(record.id, depth + 1))
  return [...narrower.values()].flatMap((group) => cutBuckets(group, depth + 1))
}
