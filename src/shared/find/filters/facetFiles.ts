/**
 * The files that tell which stories of a segment have what filters ask for. What each holds is in
 * src/plugin/print/README.md.
 */
import * as v from 'valibot'
import { count } from '../../bundle.ts'

/** What stories are told apart by, besides their days. */
export const FACETS = ['topics', 'publishers', 'types', 'coverage'] as const
export type Facet = (typeof FACETS)[number]

/** Where the stories of each value are: of the frequent ones by name, of all others by the alphabet. */
const facetSchema = v.object({
  /** Files of the most frequent values, each of which has so many stories. */
  large: v.array(v.object({ file: v.string(), values: v.array(v.tuple([v.string(), count])) })),
  /** Files of the others in the order of their code units, each with its first value. */
  others: v.array(v.object({ file: v.string(), first: v.string() })),
})

/**
 * What the stories of one segment have. `topics` by slug, with the stories of all topics below; `publishers` by domain; `types` has
 * `video` alone; `coverage` by the number of related reports.
 */
export const facetsSchema = v.object({
  topics: facetSchema,
  publishers: facetSchema,
  types: facetSchema,
  coverage: facetSchema,
})

/** The stories of some values: numbers within the segment, from its oldest story, as `printPostings` writes them. */
export const postingsSchema = v.object({ postings: v.array(v.tuple([v.string(), v.string()])) })

export type FacetPlaces = v.InferOutput<typeof facetSchema>
export type Facets = v.InferOutput<typeof facetsSchema>
export type Postings = v.InferOutput<typeof postingsSchema>

/** The file that has a value's stories, where it has some. */
export function fileOfValue({ large, others }: FacetPlaces, value: string): string | undefined {
  const named = large.find(({ values }) => values.some(([each]) => each === value))
  return named?.file ?? others.findLast(({ first }) => first <= value)?.file
}
