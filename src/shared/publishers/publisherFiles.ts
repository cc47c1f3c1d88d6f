/** The files of the bundle that tell of publishers: all of them with their counts, and the lists of each. */
import * as v from 'valibot'
import { monthPartSchema } from '../archive/archiveFiles.ts'
import { count, listSchema, topicCountSchema } from '../bundle.ts'

/** How soon a publisher reports, in stories of which two publishers or more have a time that can be trusted. */
const publisherTimesSchema = v.object({
  /** In how many it is one of these. */
  stories: count,
  /** How often nobody was earlier. */
  first: count,
  /** How often it came within a day of the first. */
  withinDay: count,
  /** Median of the minutes after the first, where it was not that itself; absent where these are fewer than five. */
  lag: v.optional(count),
})

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
  /** Absent where no story says it. */
  times: v.optional(publisherTimesSchema),
})

/** Another publisher that had about the same text as one, in how many stories. */
const sameTextsSchema = v.object({ domain: v.string(), name: v.string(), count })

/** What is about, and who has the same texts, of a publisher. */
export const publisherFiguresSchema = v.object({
  /** The topics of the stories that it led or covered, those with the most of them first. */
  topics: v.array(topicCountSchema),
  /** Who had the same text earlier in two stories or more, by time alone; absent where nobody had. */
  copies: v.optional(v.array(sameTextsSchema)),
  /** Who had it later. */
  copiedBy: v.optional(v.array(sameTextsSchema)),
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
      figures: publisherFiguresSchema,
    }),
  ),
})

export type PublisherCount = v.InferOutput<typeof publisherCountSchema>
export type PublisherTimes = v.InferOutput<typeof publisherTimesSchema>
export type PublisherFigures = v.InferOutput<typeof publisherFiguresSchema>
export type Publishers = v.InferOutput<typeof publishersSchema>
export type PublisherLists = v.InferOutput<typeof publisherListsSchema>['publishers'][number]
