/** The files of the bundle that tell which publishers report on a topic. */
import * as v from 'valibot'
import { count } from '../bundle.ts'

/** Files of topics with their publishers; which one has those of a topic, `reportersFileOf` says. */
export const reporterFilesSchema = v.object({ files: v.array(v.string()) })

/** Some topics with the publishers that have led or reported stories of them, topics below them included. */
export const reportersSchema = v.object({
  topics: v.array(
    v.object({
      slug: v.string(),
      /** Those with the most of its stories first, then by domain. */
      publishers: v.array(
        v.object({
          domain: v.string(),
          /** The name that most stories have for it. */
          name: v.string(),
          /** How many stories of the topic it has led or reported. */
          count,
        }),
      ),
    }),
  ),
})

export type Reporters = v.InferOutput<typeof reportersSchema>['topics'][number]
