/** Modules that some views share: a file of the build, which comes with these views alone. */
interface ViewGroup {
  readonly name: string
  readonly modules: RegExp
}

/** A module is of the first group that names it: what another one would take with it stands before that. */
const VIEW_GROUPS: readonly ViewGroup[] = [
  {
    // The ways between parts: months, days, what a publisher covered.
    name: 'steps',
    modules: /\/src\/app\/ui\/steps\//,
  },
  {
    // What the reader switches: the keyboard, marks in headlines.
    name: 'switches',
    modules: /\/src\/app\/ui\/stored\//,
  },
  {
    // How spans of time are said: the coverage of a story, publishers.
    name: 'figures',
    modules:
      /^\0?virtual:broadsheet\/words\/figures$|\/src\/(app\/ui\/spans\/|shared\/coverage\/lag\.ts)/,
  },
  {
    // Headlines without more, as months have them, and what a publisher covered.
    name: 'headlines',
    modules: /\/src\/app\/stories\/Headlines\.tsx$/,
  },
  {
    // The overview of publishers, their pages, and what is loaded later.
    name: 'publishers',
    modules:
      /\/src\/(app\/(data\/publisherQueries|navigation\/titles\/publisherTitles)|shared\/publishers\/(alphabet|orders|listsFileOf|followedPublishers|ownDomain|sharedNames))\.ts$/,
  },
  {
    // The pages of a publisher: its own stories, and those that it covered too.
    name: 'publisher',
    modules:
      /^\0?virtual:broadsheet\/words\/publisher$|\/src\/app\/publishers\/(?!(ReportedToo|CoverageNavigation)\.tsx$)/,
  },
  {
    // What it covered too, with which the pages of most publishers do not begin.
    name: 'reports',
    modules: /\/src\/app\/publishers\/(ReportedToo|CoverageNavigation)\.tsx$/,
  },
  {
    // Overviews: what stands there until they are loaded, anchors, the words of feeds.
    name: 'overviews',
    modules:
      /^\0?virtual:broadsheet\/words\/follow$|\/src\/(shared\/plainName|app\/(frame\/OverviewSkeletons|navigation\/useAnchor))\.tsx?$/,
  },
  {
    // Months and days.
    name: 'some-views',
    modules:
      /\/src\/(shared\/archive\/isDay|app\/(navigation\/titles\/dayName|data\/archiveQueries))\.tsx?$/,
  },
  {
    // The lists of a topic and of a publisher.
    name: 'lists',
    modules:
      /\/(queriesObserver|useQueries)\.js$|\/src\/app\/stories\/(useListParts|ListStories)\.tsx?$/,
  },
  {
    // The hottest and the most covered stories.
    name: 'top',
    modules:
      /^\0?virtual:broadsheet\/words\/top$|\/src\/(app\/(top\/|data\/topQuery)|shared\/top\/(coveredTitles|titles|periodDays)\.ts)/,
  },
  {
    // A story at first, and the section of its coverage, which comes later.
    name: 'story',
    modules:
      /^\0?virtual:broadsheet\/words\/counts$|\/src\/(app\/coverage\/(LazyCoverage|MissingCoverage|NoCoverage|coverageCode|coverageId|hasCoverage|outletsOf|PublisherName|storyCounts|useSettled)|app\/stories\/(CoverageCounts|outlets\/Names)|shared\/coverage\/(reportsOf|distinctCount|timeline|farOff))\.tsx?$/,
  },
  {
    // That section, and what other views share of it.
    name: 'coverage',
    modules:
      /^\0?virtual:broadsheet\/words\/(coverage|timeline|headlines)$|\/src\/(app\/coverage\/|shared\/coverage\/)/,
  },
]

const groupOf = (id: string): ViewGroup | undefined =>
  VIEW_GROUPS.find(({ modules }) => modules.test(id))

/** Whether a module, as bundlers name it, is shared by some views, and must not come with all. */
export const isOfSomeViews = (id: string): boolean => groupOf(id) !== undefined

/** The groups as bundlers ask for them. */
export const viewGroups = VIEW_GROUPS.map((group) => ({
  name: group.name,
  minShareCount: 2,
  test: (id: string) => groupOf(id) === group,
}))
