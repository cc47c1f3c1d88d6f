/**
 * The modules of the app that a build must know by name. The compiler cannot see them from here, as plugin and app
 * do not import each other: a test looks for each of them.
 */
import type { View } from '../../shared/pageData.ts'

/** What a browser starts with, and what the start shares with the rest: it waits for nothing else. */
export const START = 'src/app/startup/start.ts'
export const SHARED_BY_START = [
  'src/app/navigation/interaction.ts',
  'src/app/navigation/keyPresses.ts',
  'src/shared/renderedPage.ts',
]

/** The app, which the start imports. */
export const MAIN = 'src/app/startup/main.tsx'

/**
 * Rooms and modules that no first view needs, as several views or the reader's deeds load them: what two of them share
 * must not come with every view. A room that is loaded later adds itself here.
 */
const LOADED_LATER =
  /^\0?virtual:broadsheet\/(words\/lazy|terms)$|\/src\/(shared\/find|app\/(find|search|filters|keyboard|palette))\/|\/@orama\/stemmers\//

/** Whether a module is loaded later than any first view. */
export const isLoadedLater = (id: string): boolean => LOADED_LATER.test(id)

/** Whether a module is the words that are loaded later. */
export const isLazyWords = (id: string): boolean => id.endsWith('virtual:broadsheet/words/lazy')

/** How to ask, which the finished page of the search shows, and results as well. */
const OF_SEARCH_PAGE = /\/src\/app\/search\/(Unasked|BeforeSearch|SearchHelp)\.tsx$/

/** Whether a module belongs to the finished page of the search. */
export const isOfSearchPage = (id: string): boolean => OF_SEARCH_PAGE.test(id)

/**
 * The forms of files, and what checks them: no first view needs these, see `src/app/data/fileSchemas.ts`, though what
 * is loaded later takes a constant from some.
 */
const SCHEMAS =
  /\/node_modules\/valibot\/|\/src\/shared\/(bundle|site|prose\/(prose|ownText)|publishers\/(publisherFiles|reporterFiles)|top\/(topFiles|coveredFiles|place)|archive\/(archiveFiles|dayFiles)|stories\/otherStories|coverage\/storyCoverage|find\/(findFiles|filters\/facetFiles))\.ts$/

/** Whether a module is of the forms of files. */
export const isSchema = (id: string): boolean => SCHEMAS.test(id)

/** What the overview of publishers and their pages share with each other and with what is loaded later, and no other view needs at first. */
const OF_PUBLISHERS =
  /\/src\/(app\/(data\/publisherQueries|navigation\/titles\/publisherTitles)|shared\/publishers\/(alphabet|orders|listsFileOf|followedPublishers|ownDomain|sharedNames))\.ts$/

/** Whether a module belongs to the views of publishers. */
export const isOfPublishers = (id: string): boolean => OF_PUBLISHERS.test(id)

/** What the pages of a publisher share: its own stories, and those that it covered too. */
const OF_PUBLISHER = /^\0?virtual:broadsheet\/words\/publisher$|\/src\/app\/publishers\//

/** Whether a module belongs to the pages of a publisher. */
export const isOfPublisher = (id: string): boolean => OF_PUBLISHER.test(id)

/** What lists of a topic and of a publisher share, and other views do not need. */
const OF_LISTS =
  /\/(queriesObserver|useQueries)\.js$|\/src\/app\/stories\/(useListParts|ListStories)\.tsx?$/

/** Whether a module belongs to lists of stories. */
export const isOfLists = (id: string): boolean => OF_LISTS.test(id)

/** What overviews share: what stands there until they are loaded, anchors, the words of feeds. */
const OF_OVERVIEWS =
  /^\0?virtual:broadsheet\/words\/follow$|\/src\/(shared\/plainName|app\/(frame\/OverviewSkeletons|navigation\/useAnchor))\.tsx?$/

/** Whether a module is shared by overviews, and must not come with all views. */
export const isOfOverviews = (id: string): boolean => OF_OVERVIEWS.test(id)

/** What some views share, and neither lists nor stories need: months, days. */
const OF_SOME_VIEWS =
  /\/src\/(shared\/archive\/isDay|app\/(navigation\/titles\/dayName|data\/archiveQueries|archive\/Step))\.tsx?$/

/** Whether a module is shared by some views, and must not come with all. */
export const isOfSomeViews = (id: string): boolean => OF_SOME_VIEWS.test(id)

/** Whether a module shows headlines without more, as months do, and what a publisher covered. */
export const isOfHeadlines = (id: string): boolean => id.endsWith('/src/app/stories/Headlines.tsx')

/** The section of a story's coverage, which comes after the story, and what other views share of it. */
const OF_COVERAGE =
  /^\0?virtual:broadsheet\/words\/(coverage|timeline|headlines)$|\/src\/(app\/coverage\/|shared\/coverage\/)/

/** Whether a module belongs to the section of a story's coverage. */
export const isOfCoverage = (id: string): boolean =>
  OF_COVERAGE.test(id) && !isOfStory(id) && !isOfFigures(id)

/** How spans of time are said, which that section and the views of publishers share. */
const OF_FIGURES =
  /^\0?virtual:broadsheet\/words\/figures$|\/src\/(app\/ui\/spans\/|shared\/coverage\/lag\.ts)/

/** Whether a module says spans of time. */
export const isOfFigures = (id: string): boolean => OF_FIGURES.test(id)

/** What a story's first view shares with the section below it. */
const OF_STORY =
  /^\0?virtual:broadsheet\/words\/counts$|\/src\/(app\/coverage\/(LazyCoverage|MissingCoverage|NoCoverage|coverageCode|coverageId|hasCoverage|outletsOf|PublisherName|storyCounts)|app\/stories\/(CoverageCounts|outlets\/Names)|shared\/coverage\/(reportsOf|distinctCount))\.tsx?$/

/** Whether a module belongs to a story's first view, and must not come with others. */
export const isOfStory = (id: string): boolean => OF_STORY.test(id)

/** What the views of the hottest and of the most covered stories share, and other views do not need. */
const OF_TOP =
  /^\0?virtual:broadsheet\/words\/top$|\/src\/(app\/(top\/|data\/topQuery)|shared\/top\/(coveredTitles|titles|periodDays)\.ts)/

/** Whether a module belongs to the views of the hottest and of the most covered stories. */
export const isOfTop = (id: string): boolean => OF_TOP.test(id)

/** The app in a build. */
export const SERVER_ENTRY = 'src/app/startup/server.tsx'

/** The view of each kind of page. */
export const VIEWS: Record<View, string> = {
  list: 'src/app/list/ListView.tsx',
  story: 'src/app/story/StoryView.tsx',
  topics: 'src/app/topics/TopicsView.tsx',
  publishers: 'src/app/publishers/PublishersView.tsx',
  publisher: 'src/app/publishers/PublisherView.tsx',
  coverage: 'src/app/publishers/CoverageView.tsx',
  follow: 'src/app/follow/FollowView.tsx',
  search: 'src/app/search/SearchView.tsx',
  text: 'src/app/text/TextView.tsx',
  top: 'src/app/top/TopView.tsx',
  covered: 'src/app/top/CoveredView.tsx',
  archive: 'src/app/archive/ArchiveView.tsx',
  month: 'src/app/archive/MonthView.tsx',
  day: 'src/app/archive/DayView.tsx',
}

/**
 * Whether a module, as bundlers name it, is one of these.
 *
 * @param id its path, with slashes on all systems
 */
export const isModule = (id: string, ...paths: readonly string[]): boolean =>
  paths.some((path) => id.endsWith(`/${path}`))
