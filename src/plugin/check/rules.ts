import type { FieldMapping } from './fieldMapping.ts'
import type { PublisherNames } from './story/publisherNames.ts'

/** What decides, besides a file's text and the day, what is found in it. */
export interface Rules {
  /** Whether what is unpublished goes on, with a mark: in the dev server alone. */
  readonly showsUnpublished: boolean
  /** Names of fields that stories have instead of ours. */
  readonly fields: FieldMapping
  /** Names that publishers get, by the domain or the name that files have. */
  readonly publishers: PublisherNames
}

/** Those of every output. */
export const RULES: Rules = { showsUnpublished: false, fields: {}, publishers: {} }

/** Those of every output, with what a publisher has set. */
export const rulesOf = ({
  fields = RULES.fields,
  publishers = RULES.publishers,
}: {
  readonly fields?: FieldMapping | undefined
  readonly publishers?: PublisherNames | undefined
}): Rules => ({ ...RULES, fields, publishers })
