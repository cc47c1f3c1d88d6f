/** The archive: its months, and what it shows of the stories of each. */
import * as v from 'valibot'
import { count } from '../bundle.ts'

/** A month that has stories. */
export const archiveMonthSchema = v.object({
  /** `2020-11`, in UTC. */
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  count,
  /** Files of the month's stories, ARCHIVE_PART each, numbered from its oldest story. */
  parts: v.array(v.string()),
  /** File of its days, see `dayFiles.ts`. */
  days: v.string(),
})

/** What the archive shows of a story. */
const archiveEntrySchema = v.object({
  id: v.string(),
  title: v.string(),
  published: v.string(),
  /** Name of the publisher. */
  publisher: v.string(),
  /** As in a summary. */
  unpublished: v.optional(v.literal(true)),
})

/** All months that have stories, by year; both the newest first. */
export const archiveSchema = v.object({
  years: v.array(v.object({ year: v.string(), months: v.array(archiveMonthSchema) })),
})
/** A part of a month's stories, newest first. */
export const monthPartSchema = v.object({ stories: v.array(archiveEntrySchema) })

export type Archive = v.InferOutput<typeof archiveSchema>
export type ArchiveMonth = v.InferOutput<typeof archiveMonthSchema>
export type ArchiveEntry = v.InferOutput<typeof archiveEntrySchema>
