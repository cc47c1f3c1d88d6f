import 'virtual:broadsheet/words/deeds'
import type { Summary } from '../../shared/bundle.ts'
import type { ReadStory } from '../../shared/kept/concerns.ts'
import { READ } from '../kept/kept.ts'
import { offerUndo, tell } from '../kept/undo.ts'
import { say } from '../words/words.ts'

/** What has to be known of a story that is marked as read. */
export type Readable = Pick<Summary, 'id' | 'relatedCount' | 'published'>

const asRead = ({ relatedCount, published }: Readable): ReadStory => ({
  reports: relatedCount,
  published,
})

/** Keeps that a story was opened, with the reports that it has now. Nothing is said of it: the reader sees what was opened. */
export async function noteOpened(story: Readable): Promise<void> {
  await READ.ready
  if (READ.values.get(story.id)?.reports !== story.relatedCount) READ.set(story.id, asRead(story))
}

/** Marks a story as read, or as unread where it was, and offers the way back. */
export async function toggleRead(story: Readable): Promise<void> {
  // What was read has to be known before it can be unread.
  await READ.ready
  const before = READ.values.get(story.id) ?? null
  READ.set(story.id, before ? null : asRead(story))
  offerUndo(say(before ? 'markedUnread' : 'markedRead'), () => {
    READ.set(story.id, before)
  })
}

/** Marks stories as read, without a word. */
export function markQuietly(stories: readonly Readable[]): void {
  if (stories.length > 0) READ.setAll(new Map(stories.map((story) => [story.id, asRead(story)])))
}

/** Marks all of some stories as read that are not, and offers the way back. */
export async function markAllRead(stories: readonly Readable[]): Promise<void> {
  await READ.ready
  const unread = stories.filter(({ id }) => !READ.values.has(id))
  if (unread.length === 0) {
    tell(say('noneAbove'))
    return
  }
  markQuietly(unread)
  offerUndo(say('markedAbove', { count: unread.length }), () => {
    READ.setAll(new Map(unread.map(({ id }) => [id, null])))
  })
}
