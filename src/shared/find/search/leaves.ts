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

/**
 * The words of a query that are in no story. Of several of which one is enough, such as the forms of a word, all are
 * missing or none is; what must not be there is never missing.
 *
 * @param isThere whether a word is in a story
 */
export function missingIn(query: Query, isThere: (word: Wanted) => boolean): Wanted[] {
  switch (query.kind) {
    case 'all':
      return query.queries.flatMap((part) => missingIn(part, isThere))
    case 'any': {
      const missing = query.queries.map((part) => missingIn(part, isThere))
      return missing.every((words) => words.length > 0) ? missing.flat() : []
    }
    case 'term':
    case 'phrase':
      return wantedBy(query).filter((word) => !isThere(word))
    default:
      return []
  }
}

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
