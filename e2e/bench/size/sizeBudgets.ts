import type { Kind, PageSize, SiteSize } from './size.ts'

/** A limit, and what was measured. */
export interface Budget {
  readonly what: string
  readonly limit: string
  readonly found: string
  readonly holds: boolean
}

/** As Vite counts. */
export const KILOBYTE = 1000
const SCRIPTS = 100 * KILOBYTE
const FEED = 130 * KILOBYTE
const GROWTH = 0.05

/** Bytes of a page's files, or of those of one kind. */
export const sizeOf = ({ files }: PageSize, kind?: Kind): number =>
  files
    .filter((file) => kind === undefined || file.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0)

/** Compares sizes with the budgets of the site. @param sizes of the sample, the small and the large corpus */
export function checkBudgets(sizes: readonly SiteSize[]): Budget[] {
  const [, small, large] = sizes.map(feedOf)
  const growth = (large?.size ?? 0) / (small?.size ?? 0) - 1
  return [
    ...sizes.map(scriptsBudget),
    ...sizes.map(feedOf).map(({ site, size }) => ({
      what: `${site}: everything before the feed is readable`,
      ...atMost(size, FEED),
    })),
    {
      what: `the feed of ${large?.site} against that of ${small?.site}`,
      limit: `± ${GROWTH * 100} %`,
      found: `${(growth * 100).toFixed(1)} %`,
      holds: Math.abs(growth) <= GROWTH,
    },
    ...sizes.map(stillBudget),
  ]
}

/** The page that needs the most scripts. */
function scriptsBudget({ site, pages }: SiteSize): Budget {
  const sizes = pages.map((page) => ({ page: page.page, size: sizeOf(page, 'script') }))
  const most = sizes.reduce((a, b) => (b.size > a.size ? b : a))
  return {
    what: `${site}: scripts before a view is live (most: ${most.page})`,
    ...atMost(most.size, SCRIPTS),
  }
}

function stillBudget({ site, pages }: SiteSize): Budget {
  const unasked = pages.flatMap((page) => page.unasked.map((path) => `${page.page}: ${path}`))
  return {
    what: `${site}: requests that nobody asked for`,
    limit: 'none',
    found: unasked.join(', ') || 'none',
    holds: unasked.length === 0,
  }
}

function feedOf({ site, pages }: SiteSize): { site: string; size: number } {
  const feed = pages.find(({ page }) => page === 'feed')
  if (feed === undefined) throw new Error(`the feed of ${site} was not measured`)
  return { site, size: sizeOf(feed) }
}

const atMost = (bytes: number, limit: number) => ({
  limit: `≤ ${limit / KILOBYTE} KB`,
  found: `${kilobytes(bytes)} KB`,
  holds: bytes <= limit,
})

export const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1)
