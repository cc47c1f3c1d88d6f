import type { ArchiveMonth, TopicRef } from '../../shared/bundle.ts'
import { monthOf } from '../../shared/dates.ts'
import { ARCHIVE_PART, type ListPosition, pageCount, positionAfter } from '../../shared/paging.ts'
import {
  ARCHIVE_PATH,
  listPath,
  monthPath,
  pagePath,
  storyPath,
  TOPICS_PATH,
} from '../../shared/paths.ts'
import type { ArrangedStory, Arrangement } from '../arrange/arrange.ts'
import { pageFile } from '../host/pageFile.ts'
import type { Overview } from '../print/print.ts'
import { printArchiveEntry, printStory, printSummary } from '../print/printStory.ts'

/** A page to be finished at build time. */
export interface PlannedPage {
  /** Its file, relative to the site's folder. */
  readonly file: string
  /** Its data, a `PageData` as JSON. */
  readonly json: () => string
}

export interface PagePlan {
  readonly pages: readonly PlannedPage[]
  /** How many pages the budget leaves out. */
  readonly beyondBudget: number
  /** Addresses whose last part makes no plain file name, so that they can have no page. */
  readonly unnamed: readonly string[]
}

/** A page of an address, and the place of the newest story that it shows, counted from the newest of all. */
interface Candidate {
  readonly path: string
  readonly newest: number
  readonly json: () => string
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
  const lists = listsOf(arrangement, overview)
  const overviews = overviewPages(lists.feed, overview)
  const ways = [
    ...lists.topics.map((list) => headPage(list, overview)),
    ...monthPages(arrangement, overview),
  ].sort(byNewest)
  const room = Math.floor(Math.max(0, most - overviews.length) / 2)
  const rest = [
    ...ways.slice(room),
    ...[lists.feed, ...lists.topics].flatMap((list) => numberedPages(list, overview)),
    ...arrangement.stories.map(storyPage),
  ].sort(byNewest)
  const all = [...overviews, ...ways.slice(0, room), ...rest]
  const pages: PlannedPage[] = []
  const unnamed: string[] = []
  for (const { path, json } of all) {
    const file = pageFile(path)
    if (file === undefined) unnamed.push(path)
    else pages.push({ file, json })
  }
  return {
    pages: pages.slice(0, most),
    beyondBudget: Math.max(0, pages.length - most),
    unnamed,
  }
}

const byNewest = (a: Candidate, b: Candidate): number => a.newest - b.newest

/** A list with its stories, newest first, each with its place among all stories. */
interface PlannedList {
  readonly topic: TopicRef | undefined
  readonly stories: readonly { readonly story: ArrangedStory; readonly place: number }[]
}

function listsOf({ stories }: Arrangement, { topics: { topics } }: Overview) {
  const all = stories.map((story, place) => ({ story, place }))
  const byTopic = Map.groupBy(
    all.flatMap((entry) => entry.story.topics.map(({ slug }) => ({ slug, entry }))),
    ({ slug }) => slug,
  )
  return {
    feed: { topic: undefined, stories: all },
    topics: topics.map(({ slug, name }) => ({
      topic: { slug, name },
      stories: (byTopic.get(slug) ?? []).map(({ entry }) => entry),
    })),
  }
}

function overviewPages(feed: PlannedList, overview: Overview): Candidate[] {
  const { topics, archive } = overview
  return [
    headPage(feed, overview),
    { path: TOPICS_PATH, newest: 0, json: () => JSON.stringify({ view: 'topics', topics }) },
    { path: ARCHIVE_PATH, newest: 0, json: () => JSON.stringify({ view: 'archive', archive }) },
  ]
}

function headPage(list: PlannedList, overview: Overview): Candidate {
  return {
    path: listPath(list.topic?.slug),
    newest: list.stories[0]?.place ?? Number.MAX_SAFE_INTEGER,
    json: () => listJson(list, { page: 'head' }, 0, overview),
  }
}

/** The pages of a list that have a number, where it has more stories than its head shows. */
function numberedPages(list: PlannedList, overview: Overview): Candidate[] {
  const count = list.stories.length
  const { pageSize } = overview.manifest
  if (count <= pageSize) return []
  return Array.from({ length: pageCount(count, pageSize) }, (_, i) => {
    const page = i + 1
    const first = Math.max(0, count - page * pageSize)
    return {
      path: pagePath(page, list.topic?.slug),
      newest: list.stories[first]?.place ?? 0,
      json: () => listJson(list, { page, shown: 0 }, first, overview),
    }
  })
}

/** @param first place in the list of the first story that is shown */
function listJson(
  { topic, stories }: PlannedList,
  position: ListPosition,
  first: number,
  { manifest }: Overview,
): string {
  const { pageSize } = manifest
  const count = stories.length
  const end = position.page === 'head' ? pageSize : count - (position.page - 1) * pageSize
  const summaries = stories.slice(first, end).map(({ story }) => printSummary(story))
  const next = positionAfter(position, count, pageSize)
  const about = JSON.stringify({ topic, isRoot: false, count, pageSize, next }).slice(1, -1)
  return `{"view":"list","page":${JSON.stringify(position.page)},"manifest":${JSON.stringify(manifest)},"part":{${about},"stories":[${summaries.join(',')}]}}`
}

const storyPage = (story: ArrangedStory, place: number): Candidate => ({
  path: storyPath(story.article.id),
  newest: place,
  json: () => `{"view":"story","story":${printStory(story)}}`,
})

/** Every month under its own address, and under that of each part where it has several. */
function monthPages({ stories }: Arrangement, { archive }: Overview): Candidate[] {
  const byMonth = Map.groupBy(
    stories.map((story, place) => ({ story, place })),
    ({ story }) => monthOf(story.article.published),
  )
  const months = archive.years.flatMap((year) => year.months)
  return months.flatMap((month, i) => {
    const ofMonth = byMonth.get(month.month) ?? []
    const beside = { later: months[i - 1], earlier: months[i + 1] }
    const candidate = (part: number, isNumbered: boolean): Candidate => {
      const end = ofMonth.length - (part - 1) * ARCHIVE_PART
      const shown = ofMonth.slice(Math.max(0, end - ARCHIVE_PART), end)
      return {
        path: monthPath(month.month, isNumbered ? part : undefined),
        newest: shown[0]?.place ?? 0,
        json: () =>
          monthJson(
            month,
            part,
            isNumbered,
            shown.map(({ story }) => story),
            beside,
          ),
      }
    }
    const parts = month.parts.length
    const numbered = parts === 1 ? [] : month.parts.map((_, part) => candidate(part + 1, true))
    return [candidate(parts, false), ...numbered]
  })
}

function monthJson(
  { month, count, parts }: ArchiveMonth,
  part: number,
  isNumbered: boolean,
  shown: readonly ArrangedStory[],
  beside: { readonly later: ArchiveMonth | undefined; readonly earlier: ArchiveMonth | undefined },
): string {
  const about = JSON.stringify({ count, part, parts: parts.length, ...beside }).slice(1, -1)
  const stories = shown.map(printArchiveEntry).join(',')
  return `{"view":"month","month":"${month}","isNumbered":${isNumbered},"stories":{${about},"stories":[${stories}]}}`
}
