import { hasStoryFeed } from '../../shared/coverage/storyFeed.ts'
import type { ArrangedStory } from './arrangement.ts'

/** So many stories have feeds, the newest that others report: each has two files, and hosts limit how many there may be. */
const STORY_FEEDS = 2000

/**
 * Date of the oldest of the newest stories that have feeds; undefined where none has.
 *
 * @param newestFirst all stories
 */
export function storyFeedsSince(newestFirst: readonly ArrangedStory[]): string | undefined {
  let left = STORY_FEEDS
  let since: string | undefined
  for (const { outlets, record } of newestFirst) {
    if (outlets === undefined) continue
    since = record.published
    left -= 1
    if (left === 0) break
  }
  return since
}

/** Whether a story has feeds, see `hasStoryFeed`. */
export function isFollowed(story: ArrangedStory, since: string | undefined): boolean {
  const { record, outlets } = story
  if (since === undefined) return false
  // What else is known of it is found out for all stories at once: most need not be asked for.
  const isEnough = outlets !== undefined && record.published >= since
  const elsewhere = isEnough ? [] : story.pageContext().elsewhere?.map((other) => other.record)
  const { id, published } = record
  return hasStoryFeed({ id, published, outlets, elsewhere }, since)
}
