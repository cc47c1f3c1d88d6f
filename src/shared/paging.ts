/** How many page names one index file holds. */
export const PAGES_PER_INDEX = 200

/** How many pages a list of `count` stories has; the newest one may be part full. */
export function pageCount(count: number, pageSize: number): number {
  return Math.ceil(count / pageSize)
}

/**
 * The page to read after the head (the newest `pageSize` stories): the newest page that the head does
 * not wholly cover.
 *
 * @returns the page's number, and how many of its newest stories the head has already shown; undefined
 *   where the head is everything
 */
export function pageAfterHead(
  count: number,
  pageSize: number,
): { number: number; shown: number } | undefined {
  if (count <= pageSize) return undefined
  const number = pageCount(count, pageSize) - 1
  return { number, shown: pageSize - (count - number * pageSize) }
}

/**
 * The page of newer stories beside page `number`: a page's number, or 'head' for the list's first view.
 */
export function newerThan(number: number, count: number, pageSize: number): number | 'head' {
  return number + 1 < pageCount(count, pageSize) ? number + 1 : 'head'
}
