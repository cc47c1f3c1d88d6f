import * as v from 'valibot'
import { proseSchema } from './prose.ts'

/** A page that the publisher has written. */
export const textSchema = v.object({
  slug: v.string(),
  title: v.string(),
  description: v.optional(v.string()),
  /** Where it is linked. */
  place: v.picklist(['footer', 'navigation']),
  /** Its place among the links, where it has one. */
  order: v.optional(v.number()),
  body: v.array(proseSchema),
})
export type OwnText = v.InferOutput<typeof textSchema>
