import type { Query, TextField } from '../query.ts'
import type { SegmentIndex } from './segmentIndex.ts'

/** Words that stand for a word of the query, and are to be marked where they are found. */
export interface Mark {
  /** As `termsOf` cuts texts. */
  readonly terms: ReadonlySet<string>
  /** The only field in which they are looked for; undefined: any. */
  readonly field: TextField | undefined
}

/** What is to be marked in the results of a query: one mark for each of its words that is in some story, with all that may stand for it. */
export function marksOf(query: Query, indexes: readonly SegmentIndex[]): Mark[] {
  const all = (parts: readonly Query[]) => parts.flatMap((part) => marksOf(part, indexes))
  switch (query.kind) {
    case 'all':
      return all(query.queries)
    case 'any':
      return united(all(query.queries))
    case 'term':
      return markOf(query.term, query.isPrefix, query.field, indexes)
    case 'phrase':
      return query.terms.flatMap((term) => markOf(term, false, query.field, indexes))
    default:
      return []
  }
}

function markOf(
  term: string,
  isPrefix: boolean,
  field: TextField | undefined,
  indexes: readonly SegmentIndex[],
): Mark[] {
  const loaded = indexes.flatMap((index) => index.termsOf(term, isPrefix))
  return loaded.length === 0 ? [] : [{ terms: new Set(loaded.map((each) => each.term)), field }]
}

/** One mark for each field. */
function united(marks: readonly Mark[]): Mark[] {
  return [...Map.groupBy(marks, ({ field }) => field)].map(([field, same]) => ({
    terms: new Set(same.flatMap(({ terms }) => [...terms])),
    field,
  }))
}
