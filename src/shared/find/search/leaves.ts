import { VIDEO_TERM } from '../findSizes.ts'
import type { Query, TextField } from '../query.ts'

/** A word of a query, as it is looked up. */
export interface Wanted {
  readonly term: string
  readonly isPrefix: boolean
  /** Whether it is looked for in a field that only the occurrences tell; headlines are told by all lists. */
  readonly needsFields: boolean
  /** Whether it stands in a phrase. */
  readonly needsPositions: boolean
}

const VIDEO: Wanted = {
  term: VIDEO_TERM,
  isPrefix: false,
  needsFields: false,
  needsPositions: false,
}

const needsFields = (field: TextField | undefined): boolean =>
  field !== undefined && field !== 'title'

/** All words that a query needs to be answered. */
export function wantedBy(query: Query): Wanted[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.queries.flatMap(wantedBy)
    case 'not':
      return wantedBy(query.query)
    case 'term': {
      const { term, isPrefix, field } = query
      return [{ term, isPrefix, needsFields: needsFields(field), needsPositions: false }]
    }
    case 'phrase': {
      const isPhrase = query.terms.length > 1
      return query.terms.map((term) => ({
        term,
        isPrefix: false,
        needsFields: needsFields(query.field),
        needsPositions: isPhrase,
      }))
    }
    case 'type':
      return [VIDEO]
    case 'days':
      return []
    default:
      return query satisfies never
  }
}
