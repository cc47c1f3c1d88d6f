/** The days of the archive: which stories each has, in the order of its front page. */
import * as v from 'valibot'
import { count, summarySchema } from '../bundle.ts'

/**
 * A story of a day: its place among the day's stories, from 0 for the oldest; how many publishers report it, its own
 * included; about how many distinct texts there are.
 */
const rankedPlaceSchema = v.tuple([count, count, count])

/** The days of a month that have stories, the oldest first. What comes late to another month changes nothing here. */
export const monthDaysSchema = v.object({
  days: v.array(
    v.object({
      /** `2020-11-18`, in UTC. */
      day: v.string(),
      /** All its stories, those with the most coverage first. */
      ranked: v.array(rankedPlaceSchema),
    }),
  ),
})

/** A story on the front page of a day. */
const dayStorySchema = v.object({
  story: summarySchema,
  /** How many publishers report the story, its own included. */
  outlets: count,
  /** About how many distinct texts there are. */
  distinct: count,
})

/** A part of the stories of a day, those with the most coverage first, and what is beside it. */
export const dayStoriesSchema = v.object({
  /** Stories of the whole day; 0 for a day that has none. */
  count,
  /** Number of this part, from 1. */
  part: count,
  parts: count,
  /** The nearest days that have stories. */
  earlier: v.optional(v.string()),
  later: v.optional(v.string()),
  stories: v.array(dayStorySchema),
})

export type MonthDays = v.InferOutput<typeof monthDaysSchema>
export type DayStory = v.InferOutput<typeof dayStorySchema>
export type DayStories = v.InferOutput<typeof dayStoriesSchema>
