/** How many page names one index file holds. */
export const PAGES_PER_INDEX = 200

/** How many pages a list of `count` stories has; the newest one may be part full. */
export function pageCount(count: number, pageSize: number): number {
  return Math.ceil(count / pageSize)
}

/** A page of a list, without its newest stories that were `shown` above it. */
export interface NextPosition {
  readonly page: number
  readonly shown: number
}

/** Where a list is read: at its head, or at a page. */
export type ListPosition = { readonly page: 'head' } | NextPosition

/** Where a list goes on after what is read at a position; undefined at its end. */
export function positionAfter(
  position: ListPosition,
  count: number,
  pageSize: number,
): NextPosition | undefined {
  if (position.page === 'head') {
    const after = pageAfterHead(count, pageSize)
    return after && { page: after.number, shown: after.shown }
  }
  return position.page > 1 ? { page: position.page - 1, shown: 0 } : undefined
}

/** How many stories of a list stand above a position, where they are newer. */
export function storiesAbove(position: ListPosition, count: number, pageSize: number): number {
  if (position.page === 'head') return 0
  return Math.max(0, count - position.page * pageSize + position.shown)
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

/** How many stories one part of a month of the archive holds. */
export const ARCHIVE_PART = 500

/** How many stories one part of a day's front page holds. */
export const DAY_PART = 48
