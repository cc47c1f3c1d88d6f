import type { QueryClient } from '@tanstack/react-query'
import { storyQuery } from '../data/storyQuery.ts'
import { noteOpened, type Readable } from './markRead.ts'
import { storyOn } from './shownCards.ts'
import { storyOfCard } from './storyLinks.ts'

/**
 * Has a story count as read whose original is opened from a list, in whichever way: by a click, in a new tab, by a key.
 *
 * @returns what ends that
 */
export function noteOriginals(client: QueryClient): () => void {
  const end = new AbortController()
  const note = async (event: MouseEvent) => {
    const { target, button } = event
    // The right one opens a menu.
    if (!(target instanceof Element) || button > 1) return
    const card = target.closest('a[data-original]')?.closest('article, li')
    const story = card && (await readableOf(client, card))
    if (story) noteOpened(story)
  }
  document.addEventListener('click', note, { signal: end.signal, capture: true })
  document.addEventListener('auxclick', note, { signal: end.signal, capture: true })
  return () => end.abort()
}

/** The story of a card, or of a line of a list; undefined where there is none, or nothing comes of it. */
export async function readableOf(
  client: QueryClient,
  card: Element,
): Promise<Readable | undefined> {
  const known = storyOn(card)
  const id = known?.id ?? storyOfCard(card)
  return known ?? (id === undefined ? undefined : await loadReadable(client, id))
}

/** A story by its id: from memory, or from its file. */
export const loadReadable = (client: QueryClient, id: string): Promise<Readable | undefined> =>
  client.ensureQueryData(storyQuery(id)).catch(() => undefined)
