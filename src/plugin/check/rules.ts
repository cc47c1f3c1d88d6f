/** What decides, besides a file's text and the day, what is found in it. */
export interface Rules {
  /** Whether what is unpublished goes on, with a mark: in the dev server alone. */
  readonly showsUnpublished: boolean
}

/** Those of every output. */
export const RULES: Rules = { showsUnpublished: false }
