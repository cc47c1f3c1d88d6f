import type { DataOf, PageData, View } from '../../shared/pageData.ts'
import type { Arrangement } from '../arrange/arrangement.ts'
import type { PublishedSite } from '../host/publishedSite.ts'
import { archiveView } from './archiveView.ts'
import { coveredView } from './coveredView.ts'
import { dayView } from './dayView.ts'
import { followView } from './followView.ts'
import { listView } from './listView.ts'
import { monthView } from './monthView.ts'
import { ownView } from './ownView.ts'
import { coverageView } from './publishers/coverageView.ts'
import { publishersView } from './publishers/publishersView.ts'
import { publisherView } from './publishers/publisherView.ts'
import { searchView } from './searchView.ts'
import { sourcesView } from './sourcesView.ts'
import { storyView } from './storyView.ts'
import { textView } from './textView.ts'
import { topicsView } from './topicsView.ts'
import { topView } from './topView.ts'
import type { PageAbout, SitePage, ViewOf } from './view.ts'

/** All kinds of pages. `src/app/routes.tsx` has the same of the app. */
const VIEWS: { readonly [Kind in View]: ViewOf<Kind> } = {
  list: listView,
  topics: topicsView,
  top: topView,
  covered: coveredView,
  publishers: publishersView,
  publisher: publisherView,
  coverage: coverageView,
  archive: archiveView,
  month: monthView,
  day: dayView,
  follow: followView,
  sources: sourcesView,
  search: searchView,
  own: ownView,
  text: textView,
  story: storyView,
}

/** All pages of a site, view by view; of each view the newest first. */
export const sitePages = (arrangement: Arrangement, pageSize: number): SitePage[] =>
  Object.values(VIEWS).flatMap((view) => view.pages(arrangement, pageSize))

/** What is said of a page. */
export const aboutPage = (data: PageData, site: PublishedSite): PageAbout =>
  aboutPageOf(data.view, data, site)

const aboutPageOf = <Kind extends View>(
  view: Kind,
  data: { readonly [Each in View]: DataOf<Each> }[Kind],
  site: PublishedSite,
): PageAbout => VIEWS[view].about(data, site)
