import type { PageData } from '../../shared/pageData.ts'
import { pageFile } from '../host/pageFile.ts'
import type { Overview } from '../print/print.ts'
import type { Settings } from '../run/settings.ts'
import type { SitePage } from '../views/view.ts'

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

/**
 * Which pages a build renders: the overviews; then ways, to topics, months and the top of a period, which take no more than half of
 * the others' room; then publishers, the largest first, and days, the newest first, each in a quarter of what is left; then stories
 * and the numbered pages of lists together, as they follow one another from the newest. So the way from a list to its stories ends
 * nowhere before the budget does. Days that have found no room come last: a site may have a day for each story.
 *
 * @param budget how many HTML files there may be
 * @param addresses what they are called
 */
export function planPages(
  all: readonly SitePage[],
  overview: Overview,
  budget: number | 'all',
  addresses?: Settings['addresses'],
): PagePlan {
  const most = budget === 'all' ? Number.POSITIVE_INFINITY : budget
  const pages: PlannedPage[] = []
  const unnamed: string[] = []
  for (const { path, data } of inOrder(all, most)) {
    const file = pageFile(path, addresses)
    if (file === undefined) unnamed.push(path)
    else pages.push({ file, data: () => data(overview) })
  }
  return {
    pages: pages.slice(0, most),
    beyondBudget: Math.max(0, pages.length - most),
    unnamed,
  }
}

/** @param most how many of them there may be */
function inOrder(all: readonly SitePage[], most: number): SitePage[] {
  const ofRank = (rank: SitePage['rank']) => all.filter((page) => page.rank === rank)
  const overviews = ofRank('overview')
  const ways = ofRank('way').sort(byNewest)
  const room = Math.floor(Math.max(0, most - overviews.length) / 2)
  const shown = ways.slice(0, room)
  const publishers = ofRank('publisher')
  const days = ofRank('day')
  const roomLeft = Math.floor(Math.max(0, most - overviews.length - shown.length) / 4)
  const rest = [...ways.slice(room), ...publishers.slice(roomLeft), ...ofRank('other')]
  return [
    ...overviews,
    ...shown,
    ...publishers.slice(0, roomLeft),
    ...days.slice(0, roomLeft),
    ...rest.sort(byNewest),
    ...days.slice(roomLeft),
  ]
}

const byNewest = (a: SitePage, b: SitePage): number => a.newest - b.newest
