import { matchRoutes, type RouteObject } from 'react-router'
import type { PageData } from '../shared/pageData.ts'
import { ARCHIVE_PATH, TOPICS_PATH } from '../shared/paths.ts'
import { LazyView } from './frame/LazyView.tsx'
import { NotFoundView } from './frame/NotFoundView.tsx'
import { ArchiveSkeleton, ListSkeleton, StorySkeleton, TopicsSkeleton } from './frame/Skeletons.tsx'
import { ViewCode } from './frame/viewCode.ts'

const list = new ViewCode(
  async () => (await import('./list/ListView.tsx')).ListView,
  <ListSkeleton hasLead={false} hasFilter={false} />,
)
const story = new ViewCode(
  async () => (await import('./story/StoryView.tsx')).StoryView,
  <StorySkeleton />,
)
const topics = new ViewCode(
  async () => (await import('./topics/TopicsView.tsx')).TopicsView,
  <TopicsSkeleton />,
)
const archive = new ViewCode(
  async () => (await import('./archive/ArchiveView.tsx')).ArchiveView,
  <ArchiveSkeleton />,
)
const month = new ViewCode(
  async () => (await import('./archive/MonthView.tsx')).MonthView,
  <ArchiveSkeleton />,
)

/** The address of a story. */
export const STORY_ROUTE = '/news/:id'

const route = (path: string, code: ViewCode) => ({
  path,
  element: <LazyView code={code} />,
  handle: code,
})

/** Which view an address shows. All lists are one view, so that filtering keeps it and the focus. */
export const routes = [
  route('/', list),
  route('/page/:page', list),
  route('/topic/:topic', list),
  route('/topic/:topic/page/:page', list),
  route(STORY_ROUTE, story),
  route(TOPICS_PATH, topics),
  route(ARCHIVE_PATH, archive),
  route(`${ARCHIVE_PATH}/:year/:month/:part?`, month),
  { path: '*', element: <NotFoundView what="page" />, handle: undefined },
] satisfies RouteObject[]

const codes: Record<PageData['view'], ViewCode> = { list, story, topics, archive, month }

/** The routes of one view. To rank all of them, as the router does for each page, takes as long as ten links. */
export const routesOf = (view: PageData['view']): RouteObject[] =>
  routes.filter(({ handle }) => handle === codes[view])

/**
 * Fetches the code of the view that an address shows. Rejects where it does not arrive.
 *
 * @param pathname with the base path, as the browser has it
 */
export async function preloadView(pathname: string): Promise<void> {
  const [match] = matchRoutes(routes, pathname, import.meta.env.BASE_URL) ?? []
  await match?.route.handle?.preload()
}

/** Fetches the code of all views. */
export async function preloadViews(): Promise<void> {
  await Promise.all(routes.map(({ handle }) => handle?.preload()))
}
