import type { List } from '../../shared/bundle.ts'
import { PAGES_PER_INDEX, pageCount } from '../../shared/paging.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import type { PrintPart } from './printStories.ts'

/** How the stories of a list become files. */
export interface ListPrinting {
  /** Stories a page. */
  readonly pageSize: number
  readonly printPage: PrintPart
}

/** Prints a list: its pages, numbered from the oldest, the files of their names, and its head. */
export function* printList(
  newestFirst: readonly ArrangedStory[],
  printing: ListPrinting,
): Printing<List> {
  const indexes: string[] = []
  for (const first of firstPages(newestFirst.length, printing)) {
    indexes.push(yield* printIndex(newestFirst, first, printing))
  }
  return yield* printWithIndexes(newestFirst, indexes, printing)
}

/** The same without numbered pages where the head shows all of it: of publishers, most have but a few stories. */
export function* printShortList(
  newestFirst: readonly ArrangedStory[],
  printing: ListPrinting,
): Printing<List> {
  if (newestFirst.length > printing.pageSize) return yield* printList(newestFirst, printing)
  return yield* printWithIndexes(newestFirst, [], printing)
}

/** Prints the head of a list whose indexes are printed elsewhere. */
export function* printWithIndexes(
  newestFirst: readonly ArrangedStory[],
  indexes: string[],
  { pageSize, printPage }: ListPrinting,
): Printing<List> {
  const head = yield* printPage(newestFirst.slice(0, pageSize))
  return { count: newestFirst.length, head, indexes }
}

/** Of each index of a list the first page, from 0. */
export function firstPages(count: number, { pageSize }: ListPrinting): number[] {
  const indexes = Math.ceil(pageCount(count, pageSize) / PAGES_PER_INDEX)
  return Array.from({ length: indexes }, (_, i) => i * PAGES_PER_INDEX)
}

/** Prints the pages of an index, and the file of their names. */
export function* printIndex(
  newestFirst: readonly ArrangedStory[],
  firstPage: number,
  { pageSize, printPage }: ListPrinting,
): Printing<string> {
  const count = newestFirst.length
  const end = Math.min(firstPage + PAGES_PER_INDEX, pageCount(count, pageSize))
  const pages: string[] = []
  for (let page = firstPage; page < end; page++) {
    const oldest = count - page * pageSize
    pages.push(yield* printPage(newestFirst.slice(Math.max(0, oldest - pageSize), oldest)))
  }
  return yield* printFile('indexes', JSON.stringify({ pages }))
}
