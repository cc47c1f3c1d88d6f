/** The files of the bundle that tell which publishers report on a topic. */
import * as v from 'valibot'
import { hash } from '../bucket.ts'
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

/** Of topics that fewer publishers report on there is nothing to say: who is missing could be anyone. */
export const FEWEST_REPORTERS = 5

/** A reader wants one topic, so that a file has those of few. */
const TOPICS_PER_FILE = 4

/** How many files tell of so many topics: a power of two, which rarely changes. */
export const reporterFileCount = (topics: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(topics / TOPICS_PER_FILE)))

/**
 * Which file tells of a topic, so that others come and go without moving it.
 *
 * @param files how many there are: a power of two
 */
export const reportersFileOf = (slug: string, files: number): number => hash(slug) & (files - 1)
