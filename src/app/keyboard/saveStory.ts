import { knownSummary } from '../data/queries.ts'
import { storyQuery } from '../data/storyQuery.ts'
import { tell } from '../kept/undo.ts'
import { storyAt, storyOfLink } from '../reading/storyLinks.ts'
import { type Savable, toggleSaved } from '../saved/saving.ts'
import { say } from '../words/words.ts'
import type { Here } from './here.ts'
import { focusedStory, goToStory } from './stories.ts'

/**
 * Saves the focused story, or the one whose page is shown, or forgets that it was saved; says which. Where no story is meant yet,
 * shows which one would be.
 *
 * @returns whether the view has stories
 */
export function saveStory(here: Here): boolean {
  const link = focusedStory()
  const id = link ? storyOfLink(link) : storyAt(here.pathname)
  if (id === undefined) return goToStory(1) !== 'none'
  savable(here, id).then(
    (story) => toggleSaved(here.client, story),
    () => tell(say(navigator.onLine ? 'unreachable' : 'offline')),
  )
  return true
}

/** What lists say of a story, or its own file where no list that was read has it. */
const savable = async ({ client }: Here, id: string): Promise<Savable> =>
  knownSummary(client, id) ?? (await client.ensureQueryData(storyQuery(id)))
