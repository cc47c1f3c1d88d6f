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
  /^\0?virtual:broadsheet\/(words\/lazy|terms)$|\/src\/(shared\/(find\/|archive\/archivePlaces\.ts$)|app\/(find|search|filters|keyboard|palette)\/|app\/ui\/(dialog|menu)\/)|\/@orama\/stemmers\//

/** What the reader did and keeps, which comes at the first deed. */
const OF_READER =
  /^\0?virtual:broadsheet\/(offline|words\/(deeds|kept|saved|muted|settings|offline|share))$|\/src\/(shared\/(kept|offline)\/|app\/(kept|offline|reading|saved|muted|settings|share)\/|app\/((Late|Card|Story)Marks|NewsElsewhere)\.tsx$)|\/idb-keyval\//

/** Of that, what finds stories: with what finds them for others, which would come with the first deed else. */
const FINDING = /\/src\/app\/muted\/(hidesOf\.ts|Preview\.tsx)$/

/** Whether a module is of what the reader did, and finds stories for that. */
export const isFinding = (id: string): boolean => FINDING.test(id)

/** Whether a module is of what the reader did and keeps. */
export const isOfReader = (id: string): boolean => OF_READER.test(id) && !isModule(id, LOOK)

/** Whether a module is loaded later than any first view. */
export const isLoadedLater = (id: string): boolean => LOADED_LATER.test(id) || isOfReader(id)

/** Whether a module is the words that are loaded later. */
export const isLazyWords = (id: string): boolean => id.endsWith('virtual:broadsheet/words/lazy')

/** How characters are compared: what is loaded later and what the reader did need it, and neither has to come with the other. */
const FOLDING = /\/src\/shared\/find\/(foldCharacter|isDense)\.ts$/

/** Whether a module says how characters are compared. */
export const isFolding = (id: string): boolean => FOLDING.test(id)

/** How to ask, which the finished page of the search shows, and results as well. */
const OF_SEARCH_PAGE = /\/src\/app\/search\/(Unasked|BeforeSearch|SearchHelp)\.tsx$/

/** Whether a module belongs to the finished page of the search. */
export const isOfSearchPage = (id: string): boolean => OF_SEARCH_PAGE.test(id)

/**
 * The forms of files, and what checks them: no first view needs these, see `src/app/data/fileSchemas.ts`, though what
 * is loaded later takes a constant from some.
 */
const SCHEMAS =
  /\/node_modules\/valibot\/|\/src\/shared\/(bundle|site|prose\/(prose|ownText)|publishers\/(publisherFiles|reporterFiles)|sources\/sourcesFile|top\/(topFiles|coveredFiles|place)|archive\/(archiveFiles|dayFiles)|stories\/(otherStories|picture)|coverage\/storyCoverage|find\/(findFiles|filters\/facetFiles))\.ts$/

/** Whether a module is of the forms of files. */
export const isSchema = (id: string): boolean => SCHEMAS.test(id)

/** Shows what a reader has chosen before anything is painted: a script that is no module. */
export const LOOK = 'src/app/settings/look/look.ts'

/** The service worker, and the one of a site that wants none. */
export const WORKERS = {
  on: 'src/app/offline/worker/worker.ts',
  off: 'src/app/offline/worker/gone.ts',
} as const

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
  sources: 'src/app/sources/SourcesView.tsx',
  search: 'src/app/search/SearchView.tsx',
  own: 'src/app/own/OwnView.tsx',
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
