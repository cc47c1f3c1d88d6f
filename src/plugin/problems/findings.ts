import type { Diagnostic } from './diagnostic.ts'

/** What a run counted, for the summary line and for programs. */
export interface Counts {
  readonly files: number
  readonly stories: number
  readonly unpublished: number
  readonly folded: number
  readonly rejected: number
  readonly topics: number
}

/** What a run has to say of the content. */
export interface Findings {
  readonly problems: readonly Diagnostic[]
  /** Files with problems that are unpublished or folded. */
  readonly unseenFiles: readonly string[]
  readonly counts: Counts
  /** Whether every content folder could be read. */
  readonly isComplete: boolean
  /** What concerns no single file: a missing folder, no content, an unknown root topic. */
  readonly notices: readonly string[]
}
