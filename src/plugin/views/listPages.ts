import type { ListPart, PageData } from '../../shared/pageData.ts'
import { type ListPosition, pageCount, positionAfter } from '../../shared/paging.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Overview } from '../print/print.ts'
import { summaryOf } from '../print/printStory.ts'
import { LAST, type SitePage } from './view.ts'

/**
 * A part of a list, as the page at its address has it.
 *
 * @param head file of the list's newest stories
 */
export function listPart(
  newestFirst: readonly ArrangedStory[],
  position: ListPosition,
  pageSize: number,
  head: string,
): ListPart {
  const count = newestFirst.length
  const { page } = position
  const end = page === 'head' ? pageSize : count - (page - 1) * pageSize
  const next = positionAfter(position, count, pageSize)
  return {
    isRoot: false,
    count,
    pageSize,
    head,
    stories: newestFirst.slice(Math.max(0, end - pageSize), end).map(summaryOf),
    ...(next && { next }),
  }
}

/**
 * The pages of a list that have a number, where it has more stories than its head shows.
 *
 * @param pathOf gives the address of a page
 * @param dataOf gives the data of a page
 */
export function numberedPages(
  newestFirst: readonly ArrangedStory[],
  pageSize: number,
  pathOf: (page: number) => string,
  dataOf: (position: ListPosition & { readonly page: number }, overview: Overview) => PageData,
): SitePage[] {
  const count = newestFirst.length
  if (count <= pageSize) return []
  return Array.from({ length: pageCount(count, pageSize) }, (_, i) => {
    const page = i + 1
    return {
      path: pathOf(page),
      rank: 'other',
      newest: newestFirst[Math.max(0, count - page * pageSize)]?.index ?? LAST,
      // They are ways, not ends.
      mapped: undefined,
      data: (overview) => dataOf({ page, shown: 0 }, overview),
    }
  })
}
