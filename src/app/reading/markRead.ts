import 'virtual:broadsheet/words/deeds'
import { READ } from '../kept/kept.ts'
import { offerUndo } from '../kept/undo.ts'
import { say } from '../words/words.ts'

/** What is kept of a story that was read: its id, and how many reports it had. */
export interface Readable {
  readonly id: string
  readonly relatedCount: number
}

/** Marks a story as read, or as unread where it was, and offers the way back. */
export function toggleRead(story: Readable): void {
  const before = READ.values.get(story.id) ?? null
  READ.set(story.id, before ? null : { reports: story.relatedCount })
  offerUndo(say(before ? 'markedUnread' : 'markedRead'), () => {
    READ.set(story.id, before)
  })
}
