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
  change(story.id, isSaved ? null : savedOf(story, Date.now()))
}

/** Forgets that a story was saved. Its note would be gone: the way back is offered. */
export const forgetSaved = (id: string): void => change(id, null)

function change(id: string, to: SavedStory | null): void {
  const before = SAVED.values.get(id) ?? null
  void SAVED.set(id, to)
  offerUndo(say(to ? 'savedNow' : 'forgottenNow'), () => void SAVED.set(id, before))
}
