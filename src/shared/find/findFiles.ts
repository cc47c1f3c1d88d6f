/** The files by which stories are found without their lists: what `bundle.ts` is for the lists. src/plugin/print/README.md describes them. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many stories a file of cards holds: as few as the number of files allows, since what is found lies scattered. */
export const CARDS_PER_FILE = 8

/** How many names of files of cards one index file holds. */
export const CARD_FILES_PER_INDEX = 32

/** Some years of stories, which are found by files of their own: those of years gone by stay as they are when news arrives. */
export const segmentSchema = v.object({
  /** Number of its oldest story, see `StorySet`. */
  first: count,
  /** How many stories it has. */
  count,
  /** The UTC day of its oldest story, such as `2019-01-01`. */
  firstDay: v.string(),
  /** Of each day with stories, the oldest first: how many days after the one before, and how many stories. */
  days: v.array(count),
  /** Files of the names of its cards' files, CARD_FILES_PER_INDEX each, the oldest first. */
  cards: v.array(v.string()),
  /** File of what its stories are filtered by, see `filters/facetFiles.ts`. */
  facets: v.string(),
})

/** Where finding begins. */
export const findRootSchema = v.object({
  /** The oldest first. */
  segments: v.array(segmentSchema),
})

/** Names of files of cards, CARDS_PER_FILE stories each, numbered from the segment's oldest story. A file of cards is a page of a list by its form. */
export const cardIndexSchema = v.object({ files: v.array(v.string()) })

export type Segment = v.InferOutput<typeof segmentSchema>
export type FindRoot = v.InferOutput<typeof findRootSchema>
