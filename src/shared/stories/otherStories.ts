/** What a story's page says of the other stories that it leads to. */
import * as v from 'valibot'

/** The story before or after another one. */
export const neighborSchema = v.object({ id: v.string(), title: v.string() })

/** A story that another one's page leads on to; `publisher` is a name. */
export const earlierStorySchema = v.object({
  ...neighborSchema.entries,
  published: v.string(),
  publisher: v.optional(v.string()),
  unpublished: v.optional(v.literal(true)),
})

export type Neighbor = v.InferOutput<typeof neighborSchema>
export type EarlierStory = v.InferOutput<typeof earlierStorySchema>
