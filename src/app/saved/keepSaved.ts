import type { QueryClient } from '@tanstack/react-query'
import type { Story } from '../../shared/bundle.ts'
import { SAVED } from '../kept/kept.ts'
import { keepStory, keptIds, keptStory } from '../offline/keptStories.ts'
import type { Now } from './coverageQuery.ts'

/**
 * Has the browser keep all saved stories for when there is no network: those that came by a file or from another tab, or were saved
 * without a network, and those that have changed since. Stories that are not saved stay: they may be for the train.
 *
 * @param found what the stories are now, as far as that was looked up
 */
export async function keepSaved(
  client: QueryClient,
  found: ReadonlyMap<string, Now>,
): Promise<void> {
  const here = new Set(await keptIds())
  for (const id of SAVED.values.keys()) {
    const now = found.get(id)
    if (now === 'withdrawn') continue
    if (!here.has(id) || (now && hasChanged(now, await keptStory(id)))) await keepStory(client, id)
  }
}

const hasChanged = (now: Exclude<Now, string>, kept: Story | undefined): boolean =>
  now.relatedCount !== kept?.relatedCount ||
  now.title !== kept.title ||
  now.updated !== kept.updated
