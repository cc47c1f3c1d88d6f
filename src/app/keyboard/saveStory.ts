import { matchPath } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'
import { knownSummary } from '../data/queries.ts'
import { storyQuery } from '../data/storyQuery.ts'
import { tell } from '../kept/undo.ts'
import { withoutBase } from '../navigation/router/router.ts'
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
  const id = storyIn(link ? withoutBase(link.pathname) : here.pathname)
  if (id === undefined) return goToStory(1) !== 'none'
  savable(here, id).then(toggleSaved, () => tell(say(navigator.onLine ? 'unreachable' : 'offline')))
  return true
}

/** What lists say of a story, or its own file where no list that was read has it. */
const savable = async ({ client }: Here, id: string): Promise<Savable> =>
  knownSummary(client, id) ?? (await client.ensureQueryData(storyQuery(id)))

/** The id of the story whose page has an address; undefined for other pages. */
function storyIn(pathname: string): string | undefined {
  for (const pattern of PATTERNS.story) {
    const { id } = matchPath(pattern, pathname)?.params ?? {}
    if (id !== undefined) return id
  }
  return undefined
}
