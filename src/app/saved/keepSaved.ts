import type { QueryClient } from '@tanstack/react-query'
import type { Story } from '../../shared/bundle.ts'
import { storyQuery } from '../data/storyQuery.ts'
import { SAVED } from '../kept/kept.ts'
import { keepStory, keptIds, keptStory } from '../offline/keptStories.ts'

/**
 * Has the browser keep all saved stories for when there is no network: those that came by a file or from another tab, or were saved
 * without a network, and those that have changed since. Stories that are not saved stay: they may be for the train.
 */
export async function keepSaved(client: QueryClient): Promise<void> {
  const here = new Set(await keptIds())
  for (const id of SAVED.values.keys()) {
    const known = client.getQueryData(storyQuery(id).queryKey)
    if (!here.has(id) || (known && hasChanged(known, await keptStory(id)))) {
      await keepStory(client, id)
    }
  }
}

const hasChanged = (now: Story, kept: Story | undefined): boolean =>
  now.relatedCount !== kept?.relatedCount ||
  now.title !== kept.title ||
  now.updated !== kept.updated
