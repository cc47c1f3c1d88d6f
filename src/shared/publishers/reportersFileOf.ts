import { hash } from '../bucket.ts'

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
