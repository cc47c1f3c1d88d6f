import 'virtual:broadsheet/words/deeds'
import type { Summary } from '../../shared/bundle.ts'
import type { SavedStory } from '../../shared/kept/concerns.ts'
import { SAVED } from '../kept/kept.ts'
import { offerUndo } from '../kept/undo.ts'
import { say } from '../words/words.ts'

/** What a summary says that a saved story's line needs. */
export type Savable = Pick<
  Summary,
  'id' | 'title' | 'publisher' | 'published' | 'link' | 'relatedCount'
>

/** What is kept of a story: its line can be shown whatever becomes of the story. */
export const savedOf = (
  { title, publisher, published, link, relatedCount }: Savable,
  saved: number,
): SavedStory => ({
  title,
  publisher: publisher.name,
  published,
  link,
  reports: relatedCount,
  saved,
})

/** Saves a story, or forgets that it was saved, and offers the way back. */
export function toggleSaved(story: Savable): void {
  const isSaved = SAVED.values.has(story.id)
  if (isSaved) return forgetSaved(story.id)
  keep(story.id, savedOf(story, Date.now()))
  offerUndo(say('savedNow'), () => keep(story.id, null))
}

/** Forgets that a story was saved; the way back is offered, as its note would be gone. */
export function forgetSaved(id: string): void {
  const before = SAVED.values.get(id) ?? null
  keep(id, null)
  offerUndo(say('forgottenNow'), () => keep(id, before))
}

function keep(id: string, story: SavedStory | null): void {
  void SAVED.set(id, story)
}
