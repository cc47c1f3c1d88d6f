/** The files of the most covered stories, see bundle.ts. */
import * as v from 'valibot'
import { count, summarySchema } from '../bundle.ts'
import { COVERED_PERIODS } from './coveredPeriod.ts'

/** How many reports there are of each day. */
const reportDaysSchema = v.object({
  /** The first day that has one, such as `2020-11-18`. */
  first: v.string(),
  /** Of this day and those after it, up to the last one that has any. */
  counts: v.array(count),
})

/** A story that others report, too. */
const coveredStorySchema = v.object({
  story: summarySchema,
  /** How many publishers report it, its own included. */
  outlets: count,
  /** About how many distinct reports there are, its own included: copies of one text count once. */
  distinct: count,
  /** When they came out, up to 30 days before and after the story. */
  days: reportDaysSchema,
})

/** The most covered stories of a period, the most covered first. */
export const coveredSchema = v.object({ stories: v.array(coveredStorySchema) })

/** Which of these files there are. */
export const coveredPeriodSchema = v.object({
  period: v.picklist(COVERED_PERIODS),
  /** How many stories the most covered were chosen from. */
  count,
  /** File of the stories. */
  covered: v.string(),
})

export type ReportDays = v.InferOutput<typeof reportDaysSchema>
export type CoveredStory = v.InferOutput<typeof coveredStorySchema>
export type Covered = v.InferOutput<typeof coveredSchema>
export type CoveredFile = v.InferOutput<typeof coveredPeriodSchema>
