import { matchRoutes, type RouteObject } from 'react-router'
import { PATTERNS } from '../shared/addresses.ts'
import type { View } from '../shared/pageData.ts'
import { LazyView } from './frame/LazyView.tsx'
import { NotFoundView } from './frame/NotFoundView.tsx'
import { ListSkeleton, TextSkeleton } from './frame/Skeletons.tsx'
import { ViewCode } from './frame/viewCode.ts'

/** The view of each kind of page. */
const VIEWS: Readonly<Record<View, ViewCode>> = {
  list: new ViewCode(
    PATTERNS.list,
    async () => (await import('./list/ListView.tsx')).ListView,
    <ListSkeleton hasLead={false} hasFilter={false} />,
  ),
  story: new ViewCode(
    PATTERNS.story,
    async () => (await import('./story/StoryView.tsx')).StoryView,
    <TextSkeleton />,
  ),
  topics: new ViewCode(
    PATTERNS.topics,
    async () => (await import('./topics/TopicsView.tsx')).TopicsView,
    <TextSkeleton />,
  ),
  publishers: new ViewCode(
    PATTERNS.publishers,
    async () => (await import('./publishers/PublishersView.tsx')).PublishersView,
    <TextSkeleton />,
  ),
  publisher: new ViewCode(
    PATTERNS.publisher,
    async () => (await import('./publishers/PublisherView.tsx')).PublisherView,
    <ListSkeleton hasLead={false} hasFilter />,
  ),
  coverage: new ViewCode(
    PATTERNS.coverage,
    async () => (await import('./publishers/CoverageView.tsx')).CoverageView,
    <TextSkeleton />,
  ),
  follow: new ViewCode(
    PATTERNS.follow,
    async () => (await import('./follow/FollowView.tsx')).FollowView,
    <TextSkeleton />,
  ),
  sources: new ViewCode(
    PATTERNS.sources,
    async () => (await import('./sources/SourcesView.tsx')).SourcesView,
    <TextSkeleton />,
  ),
  search: new ViewCode(
    PATTERNS.search,
    async () => (await import('./search/SearchView.tsx')).SearchView,
    <TextSkeleton />,
  ),
  own: new ViewCode(
    PATTERNS.own,
    async () => (await import('./own/OwnView.tsx')).OwnView,
    <TextSkeleton />,
  ),
  text: new ViewCode(
    PATTERNS.text,
    async () => (await import('./text/TextView.tsx')).TextView,
    <TextSkeleton />,
  ),
  top: new ViewCode(
    PATTERNS.top,
    async () => (await import('./top/TopView.tsx')).TopView,
    <ListSkeleton hasLead={false} hasFilter={false} />,
  ),
  covered: new ViewCode(
    PATTERNS.covered,
    async () => (await import('./top/CoveredView.tsx')).CoveredView,
    <ListSkeleton hasLead={false} hasFilter={false} />,
  ),
  archive: new ViewCode(
    PATTERNS.archive,
    async () => (await import('./archive/ArchiveView.tsx')).ArchiveView,
    <TextSkeleton />,
  ),
  month: new ViewCode(
    PATTERNS.month,
    async () => (await import('./archive/MonthView.tsx')).MonthView,
    <TextSkeleton />,
  ),
  day: new ViewCode(
    PATTERNS.day,
    async () => (await import('./archive/DayView.tsx')).DayView,
    <ListSkeleton hasLead={false} hasFilter={false} />,
  ),
}

const routesTo = (code: ViewCode) =>
  code.patterns.map((path) => ({ path, element: <LazyView code={code} />, handle: code }))

/** Which view an address shows. All lists are one view, so that filtering keeps it and the focus. */
export const routes = [
  ...Object.values(VIEWS).flatMap(routesTo),
  { path: '*', element: <NotFoundView what="page" />, handle: undefined },
] satisfies RouteObject[]

/** The routes of one view. To rank all of them, as the router does for each page, takes as long as ten links. */
export const routesOf = (view: View): RouteObject[] =>
  routes.filter(({ handle }) => handle === VIEWS[view])

/**
 * Fetches the code of the view that an address shows. Rejects where it does not arrive.
 *
 * @param pathname with the base path, as the browser has it
 */
export async function preloadView(pathname: string): Promise<void> {
  const [match] = matchRoutes(routes, pathname, import.meta.env.BASE_URL) ?? []
  await match?.route.handle?.preload()
}

const preloadCoverage = async () =>
  (await import('./coverage/coverageCode.ts')).COVERAGE_CODE.preload()

const preloadPublisher = async () => {
  const { FIGURES_CODE } = await import('./publishers/late/figuresCode.ts')
  const { REPORTS_CODE } = await import('./publishers/late/reportsCode.ts')
  await Promise.all([FIGURES_CODE.preload(), REPORTS_CODE.preload()])
}

/** Fetches the code of all views, with what some load later. */
export async function preloadViews(): Promise<void> {
  await Promise.all([
    ...Object.values(VIEWS).map((code) => code.preload()),
    preloadCoverage(),
    preloadPublisher(),
  ])
}
