/** The files of the bundle that tell of publishers: all of them with their counts, and the lists of each. */
import * as v from 'valibot'
import { monthPartSchema } from '../archive/archiveFiles.ts'
import { count, listSchema } from '../bundle.ts'

/** A publisher, and how much there is of it. */
export const publisherCountSchema = v.object({
  /** What it is one publisher by, as in stories. */
  domain: v.string(),
  /** The name that most stories have for it. */
  name: v.string(),
  /** How many stories are its own. */
  led: count,
  /** How many stories of others it has a report of. */
  covered: count,
})

/** All publishers: those with the most stories of their own first, then those with the most reports. */
export const publishersSchema = v.object({
  publishers: v.array(publisherCountSchema),
  /** Files of the publishers' lists; which one has those of a domain, `listsFileOf` says. */
  lists: v.array(v.string()),
})

/** The stories of others that a publisher has a report of. */
const coverageListSchema = v.object({
  /** Files of them, COVERAGE_PART each, numbered from the oldest. */
  parts: v.array(v.string()),
  /** Themselves, the newest first, where they are few: then they have no files. */
  stories: v.optional(monthPartSchema.entries.stories),
})

/** The lists of some publishers. */
export const publisherListsSchema = v.object({
  publishers: v.array(
    v.object({
      domain: v.string(),
      /** As in stories. */
      icon: v.optional(v.string()),
      /** Its own stories, cut as other lists are; a list that its head shows whole has no indexes. */
      led: listSchema,
      covered: coverageListSchema,
    }),
  ),
})

export type PublisherCount = v.InferOutput<typeof publisherCountSchema>
export type Publishers = v.InferOutput<typeof publishersSchema>
export type PublisherLists = v.InferOutput<typeof publisherListsSchema>['publishers'][number]
