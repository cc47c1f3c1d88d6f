import type { TermStories } from './termFile.ts'

/** A term that was loaded for a query. */
export interface LoadedTerm extends TermStories {
  readonly term: string
  /** See `positions` of the bundle's files; loaded for phrases alone. */
  readonly positions?: string
}

/** What was loaded of a segment to answer a query. */
export interface SegmentIndex {
  /** Number of its oldest story. */
  readonly first: number
  /** How many stories it has. */
  readonly count: number
  /** The terms that a word of the query stands for: itself, or those that begin with it. None where it is in no story. */
  readonly termsOf: (term: string, isPrefix: boolean) => readonly LoadedTerm[]
}
