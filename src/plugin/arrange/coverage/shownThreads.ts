import { dayOf } from '../../../shared/dates.ts'
import type { ArticleRecord } from '../../check/articleRecord.ts'
import { type PartOfThread, threadsOf } from './threads.ts'

/** So many parts before and after a story are shown, and the first of all. */
const AROUND = 5

/** What the page of a story shows of the longer story that it is a part of. */
export interface ShownThread {
  /** The oldest first, the story itself among them. */
  readonly parts: readonly ArticleRecord[]
  /** How many are left out behind the first. */
  readonly skipped: number
}

/**
 * For each story the parts of its longer story that its page shows: the first, and the nearest. So news changes a few pages only,
 * however long a story goes on.
 *
 * @param newestFirst all stories
 * @param clusterOf the id of its cluster. Of one day, these are about one event; of several days, parts of what goes on
 * @returns in the same order; undefined for a story by itself
 */
export function shownThreads(
  newestFirst: readonly ArticleRecord[],
  clusterOf: (record: ArticleRecord) => string | undefined,
): (ShownThread | undefined)[] {
  const oldestFirst = newestFirst.toReversed()
  const eventOf = (record: ArticleRecord) => {
    const cluster = clusterOf(record)
    return cluster && `${cluster} ${dayOf(record.published)}`
  }
  return threadsOf(oldestFirst, eventOf)
    .map((thread, index) => {
      if (!thread) return undefined
      const { shown, skipped } = shownParts(thread, index)
      return { parts: shown.flatMap((part) => oldestFirst[part] ?? []), skipped }
    })
    .reverse()
}

/** @param index of the story, which stands there itself where others are about the same event */
function shownParts(
  { parts, own }: PartOfThread,
  index: number,
): { shown: readonly number[]; skipped: number } {
  const start = Math.max(0, own - AROUND)
  const near = parts.slice(start, own + AROUND + 1)
  const shown = near.map((part) => (part === parts[own] ? index : part))
  const [first = index] = parts
  return start === 0 ? { shown, skipped: 0 } : { shown: [first, ...shown], skipped: start - 1 }
}
