/** The files of the hottest stories, see bundle.ts. */
import * as v from 'valibot'
import { count, summarySchema } from '../bundle.ts'
import { coveredPeriodSchema } from './coveredFiles.ts'
import { PERIODS } from './period.ts'
import { placeSchema } from './place.ts'

/** A story among the hottest. */
const rankedSchema = v.object({
  story: summarySchema,
  /** Before it fades. */
  heat: count,
  /** How many publishers report the story, its own included. */
  outlets: count,
  /** Where it is best placed. */
  place: v.optional(placeSchema),
})

/** The hottest stories of a period, the hottest first. */
export const rankingSchema = v.object({ ranked: v.array(rankedSchema) })

/** Which rankings there are, and how they are reckoned. */
export const topSchema = v.object({
  /** Date of the newest story, from which all ages are counted; none where there is no story. */
  newest: v.optional(v.string()),
  /** The days in which heat fades to its half. */
  halfLife: count,
  periods: v.array(
    v.object({
      period: v.picklist(PERIODS),
      /** How many stories the hottest were chosen from. */
      count,
      /** File of the ranking. */
      ranking: v.string(),
    }),
  ),
  /** The periods that have most covered stories. */
  covered: v.array(coveredPeriodSchema),
})

export type Ranked = v.InferOutput<typeof rankedSchema>
export type Ranking = v.InferOutput<typeof rankingSchema>
export type Top = v.InferOutput<typeof topSchema>
