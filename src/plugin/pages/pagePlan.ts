import type { TopicRef } from '../../shared/bundle.ts'
import type { PageData } from '../../shared/pageData.ts'
import { ARCHIVE_PART, type ListPosition, pageCount, positionAfter } from '../../shared/paging.ts'
import {
  ARCHIVE_PATH,
  listPath,
  monthPath,
  pagePath,
  storyPath,
  TOPICS_PATH,
} from '../../shared/paths.ts'
import type { ArrangedStory, Arrangement, MonthStories } from '../arrange/arrangement.ts'
import { pageFile } from '../host/pageFile.ts'
import type { Overview } from '../print/print.ts'
import { archiveEntryOf, storyOf, summaryOf } from '../print/printStory.ts'

/** A page to be rendered at build time. */
export interface PlannedPage {
  /** Its file, relative to the site's folder. */
  readonly file: string
  readonly data: () => PageData
}

/** The pages that a build renders, and those that it leaves to the app. */
export interface PagePlan {
  readonly pages: readonly PlannedPage[]
  /** How many pages the budget leaves out. */
  readonly beyondBudget: number
  /** Addresses whose last part makes no plain file name, so that they can have no page. */
  readonly unnamed: readonly string[]
}

/** A page of an address. */
interface Candidate {
  readonly path: string
  /** Index of the newest story that it shows. */
  readonly newest: number
  readonly data: () => PageData
}

/**
 * Which pages a build finishes: the feed and the overviews; then topics and months, which take no more than
 * half of the others' room; then stories and the numbered pages of lists together, as they follow one another
 * from the newest. So the way from a list to its stories ends nowhere before the budget does.
 *
 * @param budget how many HTML files there may be
 */
export function planPages(
  arrangement: Arrangement,
  overview: Overview,
  budget: number | 'all',
): PagePlan {
  const most = budget === 'all' ? Number.POSITIVE_INFINITY : budget
  const feed = { topic: undefined, stories: arrangement.stories }
  const topics = arrangement.topics.map(({ slug, name, stories }) => ({
    topic: { slug, name },
    stories,
  }))
  const overviews = overviewPages(feed, overview)
  const ways = [
    ...topics.map((list) => headPage(list, overview)),
    ...arrangement.months.flatMap(monthPages),
  ].sort(byNewest)
  const room = Math.floor(Math.max(0, most - overviews.length) / 2)
  const rest = [
    ...ways.slice(room),
    ...[feed, ...topics].flatMap((list) => numberedPages(list, overview)),
    ...arrangement.stories.map(storyPage),
  ].sort(byNewest)
  const all = [...overviews, ...ways.slice(0, room), ...rest]
  const pages: PlannedPage[] = []
  const unnamed: string[] = []
  for (const { path, data } of all) {
    const file = pageFile(path)
    if (file === undefined) unnamed.push(path)
    else pages.push({ file, data })
  }
  return {
    pages: pages.slice(0, most),
    beyondBudget: Math.max(0, pages.length - most),
    unnamed,
  }
}

const byNewest = (a: Candidate, b: Candidate): number => a.newest - b.newest

/** The stories of the feed, or of a topic. */
interface PlannedList {
  readonly topic: TopicRef | undefined
  /** Newest first. */
  readonly stories: readonly ArrangedStory[]
}

function overviewPages(feed: PlannedList, overview: Overview): Candidate[] {
  const { topics, archive } = overview
  return [
    headPage(feed, overview),
    { path: TOPICS_PATH, newest: 0, data: () => ({ view: 'topics', topics }) },
    { path: ARCHIVE_PATH, newest: 0, data: () => ({ view: 'archive', archive }) },
  ]
}

function headPage(list: PlannedList, overview: Overview): Candidate {
  return {
    path: listPath(list.topic?.slug),
    newest: indexOf(list.stories[0]),
    data: () => listData(list, { page: 'head' }, overview),
  }
}

const indexOf = (story: ArrangedStory | undefined): number =>
  story === undefined ? Number.MAX_SAFE_INTEGER : story.index

/** The pages of a list that have a number, where it has more stories than its head shows. */
function numberedPages(list: PlannedList, overview: Overview): Candidate[] {
  const count = list.stories.length
  const { pageSize } = overview.manifest
  if (count <= pageSize) return []
  return Array.from({ length: pageCount(count, pageSize) }, (_, i) => {
    const page = i + 1
    return {
      path: pagePath(page, list.topic?.slug),
      newest: indexOf(list.stories[Math.max(0, count - page * pageSize)]),
      data: () => listData(list, { page, shown: 0 }, overview),
    }
  })
}

function listData(
  { topic, stories }: PlannedList,
  position: ListPosition,
  { manifest }: Overview,
): PageData {
  const { pageSize } = manifest
  const count = stories.length
  const { page } = position
  const end = page === 'head' ? pageSize : count - (page - 1) * pageSize
  const next = positionAfter(position, count, pageSize)
  return {
    view: 'list',
    page,
    manifest,
    part: {
      ...(topic && { topic }),
      isRoot: false,
      count,
      pageSize,
      stories: stories.slice(Math.max(0, end - pageSize), end).map(summaryOf),
      ...(next && { next }),
    },
  }
}

const storyPage = (story: ArrangedStory): Candidate => ({
  path: storyPath(story.record.id),
  newest: story.index,
  data: () => ({ view: 'story', story: storyOf(story) }),
})

/** A month under its own address, and under that of each part where it has several. */
function monthPages(
  { month, stories }: MonthStories,
  index: number,
  months: readonly MonthStories[],
): Candidate[] {
  const parts = Math.ceil(stories.length / ARCHIVE_PART)
  const later = months[index - 1]?.month
  const earlier = months[index + 1]?.month
  const monthPage = (part: number, isNumbered: boolean): Candidate => {
    const end = stories.length - (part - 1) * ARCHIVE_PART
    const shown = stories.slice(Math.max(0, end - ARCHIVE_PART), end)
    return {
      path: monthPath(month, isNumbered ? part : undefined),
      newest: indexOf(shown[0]),
      data: () => ({
        view: 'month',
        month,
        isNumbered,
        stories: {
          count: stories.length,
          part,
          parts,
          ...(later !== undefined && { later }),
          ...(earlier !== undefined && { earlier }),
          stories: shown.map(archiveEntryOf),
        },
      }),
    }
  }
  const numbers = parts === 1 ? [] : Array.from({ length: parts }, (_, i) => i + 1)
  return [monthPage(parts, false), ...numbers.map((part) => monthPage(part, true))]
}
