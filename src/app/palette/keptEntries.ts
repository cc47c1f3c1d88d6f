import type { KeptFilter } from '../../shared/kept/concerns.ts'
import { type Entry, entry } from './entries.ts'

/** The filters that the reader has kept. */
export const keptEntries = (filters: readonly KeptFilter[]): Entry[] =>
  filters.map(({ name, path }) => entry('kept', path, name, path, { isForeign: true }))
