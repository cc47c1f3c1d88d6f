/** The files by which stories are found without their lists: what `bundle.ts` is for the lists. src/plugin/print/README.md describes them. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Some years of stories, which are found by files of their own: those of years gone by stay as they are when news arrives. */
export const segmentSchema = v.object({
  /** Number of its oldest story, see `StorySet`. */
  first: count,
  /** How many stories it has. */
  count,
  /** The UTC day of its oldest story, such as `2019-01-01`. */
  firstDay: v.string(),
  /** Of each day with stories, the oldest first: how many days after the one before, and how many stories; see `packNumbers`. */
  days: v.string(),
  /** Files of the names of its cards' files, CARD_FILES_PER_INDEX each, the oldest first. */
  cards: v.array(v.string()),
  /** File of what its stories are filtered by, see `filters/facetFiles.ts`. */
  facets: v.string(),
  /** Files of its terms, each with the terms from one on, in order of code units. */
  terms: v.array(v.object({ from: v.string(), file: v.string() })),
})

/** Where finding begins. */
export const findRootSchema = v.object({
  /** The oldest first. */
  segments: v.array(segmentSchema),
})

/** Names of files of stories, numbered from the segment's oldest story. */
export const cardIndexSchema = v.object({
  /** CARDS_PER_FILE stories each. A file of cards is a page of a list by its form, but the oldest story comes first. */
  files: v.array(v.string()),
  /** STORIES_PER_COVERAGE stories each. */
  coverage: v.array(v.string()),
})

/** The headlines of the related reports of some stories, the oldest story first. */
export const coverageSchema = v.object({ headlines: v.array(v.array(v.string())) })

/** Some terms of a segment, in order. Stories are numbered within their segment. */
export const termShardSchema = v.object({
  /** See `packTerms`. */
  terms: v.string(),
  /** In how many stories each term is, see `packNumbers`. */
  counts: v.string(),
  /** Of each term in at most RARE stories the `gaps` between these, see `packNumbers`. */
  rare: v.string(),
  /** Of each of these stories where the term is, see `packOccurrences`. */
  occurrences: v.string(),
  /** File of the positions of these terms; absent where there is none. */
  positions: v.optional(v.string()),
  /** Files of the stories of the other terms, with the number of terms of each. */
  postings: v.array(v.object({ count, file: v.string() })),
})

/** The stories of some terms. */
export const termPostingsSchema = v.object({
  lists: v.array(
    v.object({
      /** See `packSet`. */
      stories: v.string(),
      /**
       * Where the term is in each of the stories, see `packOccurrences`; absent for a term that is in so many that it says little
       * where: then these are in a file.
       */
      occurrences: v.optional(v.string()),
      /** Which of the stories, by their place in the set, have the term in their headline; where `occurrences` is absent. */
      titles: v.optional(v.string()),
    }),
  ),
  /** File of a text for each of the terms: its `occurrences`. */
  occurrences: v.optional(v.string()),
  /** File of a text for each of the terms: its positions. */
  positions: v.string(),
})

/**
 * A text for each of some terms. Positions are numbers: of each story of the term, in order, the bits of its fields and, of
 * each of these fields, the gaps between positions, doubled, and the last one plus one.
 */
export const packedListsSchema = v.object({ lists: v.array(v.string()) })

export type Segment = v.InferOutput<typeof segmentSchema>
export type FindRoot = v.InferOutput<typeof findRootSchema>
export type CardIndex = v.InferOutput<typeof cardIndexSchema>
export type TermShard = v.InferOutput<typeof termShardSchema>
export type TermPostings = v.InferOutput<typeof termPostingsSchema>
export type PostingsList = TermPostings['lists'][number]
