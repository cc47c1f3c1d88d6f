import * as v from 'valibot'
import { PLACE_PERIODS } from './period.ts'

/** A story's place among those of a period, from 1. */
export const placeSchema = v.object({
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  period: v.picklist(PLACE_PERIODS),
})
export type Place = v.InferOutput<typeof placeSchema>

/** The stories that lists mark as the hottest, by their ids. */
export const hottestSchema = v.record(v.string(), placeSchema)
export type Hottest = v.InferOutput<typeof hottestSchema>
