/** What a build says of the coverage of a story: what follows from its reports, and from looking at the other files. */
import * as v from 'valibot'
import { earlierStorySchema } from '../stories/otherStories.ts'

/** A whole number that is not below zero. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The other publishers that report a story: the first names, best first, and how many there are. */
export const outletsSchema = v.object({ names: v.array(v.string()), count })

/**
 * Reports with about the same text, by number: 0 is the story itself, 1 its first report, and so on. Each group has two or more, in
 * order; no number is in two groups.
 */
export const copiesSchema = v.array(v.array(count))

/** Another story here that is about the same event, and how many pages both have among their own and their reports'. */
export const elsewhereSchema = v.object({ ...earlierStorySchema.entries, shared: count })

export type Outlets = v.InferOutput<typeof outletsSchema>
export type Copies = v.InferOutput<typeof copiesSchema>
export type Elsewhere = v.InferOutput<typeof elsewhereSchema>

/** So many names of outlets are said in lists. */
export const NAMED_OUTLETS = 2
