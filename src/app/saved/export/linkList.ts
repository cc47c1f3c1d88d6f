import type { SavedRow } from '../savedRows.ts'

/** A saved story as lists for other programs have it. */
export interface SavedLink {
  readonly title: string
  /** Of the original. */
  readonly link: string
  /** Of its page here. */
  readonly page: string
  readonly publisher: string
  /** ISO dates. */
  readonly published: string
  readonly saved: string
  readonly note?: string
}

/** What a list of links is called, and what it has. */
export interface LinkList {
  readonly title: string
  readonly links: readonly SavedLink[]
}

/** @param pageOf the absolute address of a story's page, by its id */
export const linkOf = (row: SavedRow, pageOf: (id: string) => string): SavedLink => ({
  title: row.title,
  link: row.link,
  page: pageOf(row.id),
  publisher: row.publisher,
  published: row.published,
  saved: new Date(row.saved).toISOString(),
  ...(row.note !== undefined && { note: row.note }),
})
