import type { TopicRef } from '../../shared/bundle.ts'
import type { Neighbor } from '../../shared/stories/otherStories.ts'
import type { ArticleRecord } from '../check/articleRecord.ts'
import type { ArrangedTopic, PageContext } from './arrangement.ts'
import { shownThreads } from './coverage/shownThreads.ts'
import { earlierStories } from './earlierStories.ts'
import { repeatedInCoverage } from './repeatedPictures.ts'

/**
 * What only the pages of stories say of them beside their files: in coverage each report that is a story here, neighbors,
 * and where to go on.
 *
 * @param newestFirst all stories
 * @param ofStories the topics of each
 * @param topics of all stories
 * @param byPage the story of each page, by `pageKey`
 * @returns in the same order
 */
export function pageContexts(
  newestFirst: readonly ArticleRecord[],
  ofStories: readonly (readonly TopicRef[])[],
  topics: readonly ArrangedTopic[],
  byPage: ReadonlyMap<string, ArticleRecord>,
): PageContext[] {
  const repeated = repeatedInCoverage(newestFirst)
  const neighbors = newestFirst.map(neighborOf)
  const reported = newestFirst.map((record) => reportStories(record, byPage))
  const leading = newestFirst.map((record, index) => ({
    record,
    topics: ofStories[index] ?? [],
    linked: [...(reported[index] ?? []), newestFirst[index + 1]?.id],
  }))
  const earlier = earlierStories(leading, topics)
  const threads = shownThreads(newestFirst, () => undefined)
  return newestFirst.map((record, index) => ({
    reportRepeatsPicture: repeated.get(record),
    reportStories: reported[index],
    newer: neighbors[index - 1],
    older: neighbors[index + 1],
    handed: undefined,
    copies: record.copies.length > 0 ? record.copies : undefined,
    cluster: undefined,
    elsewhere: undefined,
    thread: threads[index],
    earlier: earlier[index],
  }))
}

/** For each related report the id of the story that has its page; undefined where none has. */
function reportStories(
  { relatedPageKeys }: ArticleRecord,
  byPage: ReadonlyMap<string, ArticleRecord>,
): (string | null)[] | undefined {
  const ids = relatedPageKeys.map((key) => byPage.get(key)?.id ?? null)
  return ids.some((id) => id !== null) ? ids : undefined
}

const neighborOf = ({ id, title }: ArticleRecord): Neighbor => ({ id, title })
