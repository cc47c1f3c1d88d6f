import type { FieldMapping } from './fieldMapping.ts'

/** What decides, besides a file's text and the day, what is found in it. */
export interface Rules {
  /** Whether what is unpublished goes on, with a mark: in the dev server alone. */
  readonly showsUnpublished: boolean
  /** Names of fields that stories have instead of ours. */
  readonly fields: FieldMapping
}

/** Those of every output. */
export const RULES: Rules = { showsUnpublished: false, fields: {} }

/** Those of every output, with what a publisher has set. */
export const rulesOf = ({ fields }: { readonly fields?: FieldMapping | undefined }): Rules =>
  fields === undefined ? RULES : { ...RULES, fields }
