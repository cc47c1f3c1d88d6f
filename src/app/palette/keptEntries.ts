import { type Entry, entry } from './entries.ts'

/** A filter that the reader has kept under a name. */
export interface KeptFilter {
  readonly name: string
  /** Where it is, without the base path. */
  readonly path: string
}

/** The filters that the reader has kept. */
export const keptEntries = (filters: readonly KeptFilter[] = []): Entry[] =>
  filters.map(({ name, path }) => entry('kept', path, name, path, { isForeign: true }))
