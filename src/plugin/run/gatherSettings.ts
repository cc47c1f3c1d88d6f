import * as v from 'valibot'
import { groupSchema } from './groupSchema.ts'

const GATHER = 'must be a group of settings such as { every: 60 }'
const PUBLISH = 'must be a group such as { outlets: 3 }'
const QUALITY = 'must be a whole number from 0 to 1000'
const OUTLETS = 'must be a whole number from 1 to 100'
const EVERY = 'must be a whole number of minutes from 0 to 10080'
const EITHER = 'must be true or false'

const whole = (from: number, to: number, message: string) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(from, message), v.maxValue(to, message))

/** From where on a gathered story is shown by itself: either is enough where both are said. */
const publishSchema = v.pipe(
  groupSchema(PUBLISH),
  v.strictObject(
    {
      /** So many outlets report it. */
      outlets: v.optional(whole(1, 100, OUTLETS)),
      /** So good is its own report. */
      quality: v.optional(whole(0, 1000, QUALITY)),
    },
    PUBLISH,
  ),
)

/** How news are gathered. */
export const gatherSchema = v.pipe(
  groupSchema(GATHER),
  v.strictObject(
    {
      /** Of reports whose source has none of its own in the list. */
      quality: v.optional(whole(0, 1000, QUALITY), 50),
      /** So many minutes lie between two questions to a source, at least. */
      every: v.optional(whole(0, 10_080, EVERY), 60),
      /** By itself all stories are shown. */
      publish: v.optional(publishSchema, {}),
      /** Ask the pages of articles for what their feed lacks: a picture, an excerpt. */
      enrich: v.optional(v.boolean(EITHER), false),
      /** Let redirects lead to addresses of this machine and its network. */
      private: v.optional(v.boolean(EITHER), false),
    },
    GATHER,
  ),
)

export type GatherSettings = v.InferOutput<typeof gatherSchema>
