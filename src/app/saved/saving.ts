import 'virtual:broadsheet/words/deeds'
import type { QueryClient } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import type { SavedStory } from '../../shared/kept/concerns.ts'
import { SAVED } from '../kept/kept.ts'
import { tellDone } from '../kept/tellDone.ts'
import { tell } from '../kept/undo.ts'
import { forgetStory, keepStory } from '../offline/keptStories.ts'
import { canWorkOffline } from '../offline/registerWorker.ts'
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

/** Saves a story, or forgets that it was saved, tells so once the browser has kept that, and offers the way back. */
export async function toggleSaved(client: QueryClient, story: Savable): Promise<void> {
  // Before it is known what is saved, a story with a note would be saved anew.
  await SAVED.ready
  const isSaved = SAVED.values.has(story.id)
  await change(client, story.id, isSaved ? null : savedOf(story, Date.now()))
}

/** Forgets that a story was saved. Its note would be gone: the way back is offered. */
export const forgetSaved = (client: QueryClient, id: string): Promise<void> =>
  change(client, id, null)

async function change(client: QueryClient, id: string, to: SavedStory | null): Promise<void> {
  const before = SAVED.values.get(id) ?? null
  const kept = set(client, id, to)
  // There may be no room for more.
  if (to && !SAVED.values.has(id)) tell(say('notSaved'))
  else
    await tellDone(say(to ? 'savedNow' : 'forgottenNow'), kept, () => void set(client, id, before))
}

/**
 * What is saved can be read without a network.
 *
 * @returns whether the browser has kept it
 */
function set(client: QueryClient, id: string, to: SavedStory | null): Promise<boolean> {
  const kept = SAVED.set(id, to)
  if (!SAVED.values.has(id)) void forgetStory(id)
  else if (canWorkOffline()) void keep(client, id)
  return kept
}

/** It takes a while, in which the reader may have thought better of it. */
async function keep(client: QueryClient, id: string): Promise<void> {
  await keepStory(client, id)
  if (!SAVED.values.has(id)) await forgetStory(id)
}
