import type { ArticleRecord } from '../../check/articleRecord.ts'
import { type PartOfThread, threadsOf } from './threads.ts'

/** So many parts before and after a story are shown, and the first of all. */
const AROUND = 5

/**
 * For each story the parts of the longer story that its page shows, the oldest first and itself among them: the first, and
 * the nearest. So news changes a few pages only, however long a story goes on.
 *
 * @param newestFirst all stories
 * @param clusterOf see `threadsOf`
 * @returns in the same order; undefined for a story by itself
 */
export function shownThreads(
  newestFirst: readonly ArticleRecord[],
  clusterOf: (record: ArticleRecord) => string | undefined,
): (readonly ArticleRecord[] | undefined)[] {
  const oldestFirst = newestFirst.toReversed()
  return threadsOf(oldestFirst, clusterOf)
    .map(
      (thread, index) =>
        thread && shownParts(thread, index).flatMap((part) => oldestFirst[part] ?? []),
    )
    .reverse()
}

/** @param index of the story, which stands there itself where others are about the same event */
function shownParts({ parts, own }: PartOfThread, index: number): number[] {
  const near = parts.slice(Math.max(0, own - AROUND), own + AROUND + 1)
  const shown = near.map((part) => (part === parts[own] ? index : part))
  const [first = index] = parts
  return own > AROUND ? [first, ...shown] : shown
}
