import type { Archive } from '../../shared/archive/archiveFiles.ts'
import {
  FILTER_TOPICS,
  type List,
  type Manifest,
  SCHEMA_VERSION,
  type Topic,
  type Topics,
} from '../../shared/bundle.ts'
import type { OwnText } from '../../shared/prose/ownText.ts'
import type { Top } from '../../shared/top/topFiles.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrangement.ts'
import { storyFeedsSince } from '../arrange/storyFeeds.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import { PrintMemory } from '../files/printMemory.ts'
import { printArchive } from './printArchive.ts'
import { printFinding } from './printFinding.ts'
import { type ListPrinting, printList, printShortList } from './printList.ts'
import { type PrintedPublishers, printPublishers } from './printPublishers.ts'
import { printReporters } from './printReporters.ts'
import { printedOnce, printStories } from './printStories.ts'
import { ARCHIVE_ENTRY, STORY, SUMMARY } from './printStory.ts'
import { printTop } from './printTop.ts'
import { printYear } from './printYear.ts'

/** How a bundle is printed. */
export interface BundlePrinting {
  /** Of the runs before: what they printed need not be printed to know its name. */
  readonly memory?: PrintMemory | undefined
  /** Of the site, a BCP 47 tag. */
  readonly language?: string
}

/** What prints each part of a bundle with all that it leads to. */
export interface BundleParts {
  readonly list: ListPrinting
  readonly topics: () => Printing<Topics>
  readonly archive: () => Printing<Archive>
  readonly publishers: () => Printing<PrintedPublishers>
  /** Gives the name of the file that leads to the publishers of topics. */
  readonly reporters: () => Printing<string>
  readonly top: () => Printing<Top>
  /** Gives the name of the file that finding begins with. */
  readonly find: () => Printing<string>
  /** Prints the details of stories of one year, and gives the name of its file. */
  readonly year: (stories: readonly ArrangedStory[]) => Printing<string>
}

/**
 * What prints the parts of a bundle. Each looks only then at what it needs of the arrangement.
 *
 * @param pageSize stories a page
 */
export function bundleParts(
  arrangement: Arrangement,
  pageSize: number,
  { memory = new PrintMemory(), language = 'en' }: BundlePrinting,
): BundleParts {
  const { stories, topics, root } = arrangement
  const summary = printedOnce(SUMMARY)
  const list: ListPrinting = {
    pageSize,
    printPage: (part) => printStories(part, summary, memory),
  }
  return {
    list,
    topics: function* () {
      return { ...(root && { root }), topics: yield* printTopics(topics, list) }
    },
    archive: () =>
      printArchive(arrangement.months, (part) => printStories(part, ARCHIVE_ENTRY, memory)),
    publishers: () =>
      printPublishers(arrangement.publishers, {
        printList: (led) => printShortList(led, list),
        printCoverage: (part) =>
          printStories(part, { ...ARCHIVE_ENTRY, folder: 'coverage' }, memory),
      }),
    reporters: () => printReporters(topics, arrangement.publishers),
    top: () => printTop(arrangement, (text) => printFile('top', text)),
    find: () => printFinding(stories, topics, { summary, memory, language }),
    year: (ofYear) => printYear(ofYear, (bucket) => printStories(bucket, STORY, memory)),
  }
}

function* printTopics(topics: Arrangement['topics'], printing: ListPrinting): Printing<Topic[]> {
  const printed: Topic[] = []
  for (const { slug, name, parent, stories } of topics) {
    const list = yield* printList(stories, printing)
    printed.push({ slug, name, ...(parent !== undefined && { parent }), list })
  }
  return printed
}

/** What a manifest names. */
interface Named {
  readonly feed: List
  readonly topics: string
  readonly years: Readonly<Record<string, string>>
  readonly archive: string
  readonly top: string
  /** Of these there are none without a story. */
  readonly publishers: string | undefined
  readonly reporters: string | undefined
  readonly find: string | undefined
}

/** Prints the publisher's own pages and the sources, and gives the manifest, which leads to everything. */
export function* manifestOf(
  { stories, topics, top, texts, sources }: Arrangement,
  pageSize: number,
  { publishers, reporters, find, years, ...named }: Named,
): Printing<Manifest> {
  const newest = stories[0]?.record.published
  const storyFeeds = storyFeedsSince(stories)
  return {
    schema: SCHEMA_VERSION,
    pageSize,
    ...(newest !== undefined && { newest }),
    feed: named.feed,
    largest: largestTopics(topics),
    topics: named.topics,
    years: { ...years },
    archive: named.archive,
    top: named.top,
    ...(Object.keys(top.hottest).length > 0 && { hottest: top.hottest }),
    ...(publishers !== undefined && { publishers }),
    ...(reporters !== undefined && { reporters }),
    ...(sources && { sources: yield* printFile('sources', JSON.stringify(sources)) }),
    ...(texts.length > 0 && { texts: yield* printTexts(texts) }),
    ...(find !== undefined && { find }),
    ...(storyFeeds !== undefined && { storyFeeds }),
  }
}

const largestTopics = (topics: Arrangement['topics']): Manifest['largest'] =>
  topics
    .filter(({ stories }) => stories.length > 0)
    .slice(0, FILTER_TOPICS)
    .map(({ slug, name, stories }) => ({ slug, name, count: stories.length }))

/** Prints the publisher's own pages, and gives their files by their slugs. */
function* printTexts(texts: readonly OwnText[]): Printing<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const text of texts) files[text.slug] = yield* printFile('texts', JSON.stringify(text))
  return files
}
