import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'
import { saysFilters } from '../../shared/filterParameters.ts'
import type { ListPosition } from '../../shared/paging.ts'
import { listQuery, partQuery } from '../data/queries.ts'
import { withoutBase } from '../navigation/router/router.ts'
import { markAllRead, type Readable } from './markRead.ts'
import { storiesAbove, storyOn } from './shownCards.ts'

/**
 * Marks all stories above one in its list as read. Those that a reader has not passed, who came back to a place deep in a list, are looked
 * up in the list's files.
 */
export async function markAbove(client: QueryClient, card: Element): Promise<void> {
  const { stories, isWhole } = storiesAbove(card)
  const until = storyOn(card)
  const all = isWhole || !until ? undefined : await listAbove(client, until.id)
  await markAllRead(all ?? stories)
}

/** What stands above a story in the list of the address; undefined where that is none of the site's lists, or does not come. */
async function listAbove(
  client: QueryClient,
  id: string,
): Promise<readonly Readable[] | undefined> {
  const path = withoutBase(location.pathname)
  const shown = PATTERNS.list.map((each) => matchPath(each, path)).find((match) => match)
  if (!shown || saysFilters(new URLSearchParams(location.search))) return undefined
  const { topic, page } = shown.params
  const start: ListPosition = page ? { page: Number(page), shown: 0 } : { page: 'head' }
  try {
    const above: Readable[] = []
    let part = await client.ensureQueryData(listQuery(topic, start))
    for (;;) {
      const at = part.stories.findIndex((story) => story.id === id)
      above.push(...(at === -1 ? part.stories : part.stories.slice(0, at)))
      if (at !== -1) return above
      if (!part.next) return undefined
      part = await client.fetchQuery(partQuery(topic, part.next))
    }
  } catch {
    return undefined
  }
}
