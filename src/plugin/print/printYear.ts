import { bucketKey, NARROWEST } from '../../shared/bucket.ts'
import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import type { PrintPart } from './printStories.ts'
import { lengthOf } from './printStory.ts'

/** A bucket of story details is split when its JSON has more characters than this (about 30 KB gzipped). */
const BUCKET_SIZE = 96 * 1024

/** The stories of each year of their ids, by which their details are found. */
export const storiesByYear = (
  stories: readonly ArrangedStory[],
): Map<string, readonly ArrangedStory[]> =>
  Map.groupBy(stories, ({ record }) => record.id.slice(0, 4))

/** Prints the story details of a year in buckets, and the file of the buckets' names. */
export function* printYear(
  stories: readonly ArrangedStory[],
  printBucket: PrintPart,
): Printing<string> {
  const byId = stories.toSorted((a, b) => byCodeUnit(a.record.id, b.record.id))
  const buckets: Record<string, string> = {}
  for (const [key, group] of cutBuckets(byId, 0)) buckets[key] = yield* printBucket(group)
  return yield* printFile('years', JSON.stringify({ buckets }))
}

/** Cuts stories of one key into those of its narrower keys until each bucket is small enough. */
function cutBuckets(
  stories: readonly ArrangedStory[],
  depth: number,
): (readonly [string, readonly ArrangedStory[]])[] {
  const size = stories.reduce((sum, story) => sum + lengthOf(story), 0)
  const key = stories[0] ? bucketKey(stories[0].record.id, depth) : ''
  if (size <= BUCKET_SIZE || stories.length === 1 || depth === NARROWEST) return [[key, stories]]
  const narrower = Map.groupBy(stories, ({ record }) => bucketKey(record.id, depth + 1))
  return [...narrower.values()].flatMap((group) => cutBuckets(group, depth + 1))
}
