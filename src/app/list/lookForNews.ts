/** What an open list learns of a new release. Loaded when a reader has done something, or the page has been open for minutes. */
import type { QueryClient } from '@tanstack/react-query'
import type { Summary } from '../../shared/bundle.ts'
import type { ListPart } from '../../shared/pageData.ts'
import { listQuery, load, loadPart, loadTopics, renewManifest } from '../data/queries.ts'
import { savesData } from '../navigation/interaction.ts'
import { focusHeading } from '../navigation/useArrival.ts'

/** A visible page asks so often. */
const EVERY_MILLISECONDS = 4 * 60_000

/** A list as it is shown from its head. */
export interface ShownList {
  /** Slug; undefined for the feed. */
  readonly topic: string | undefined
  /** Its first part. */
  readonly part: ListPart
}

/**
 * Looks for stories that are newer than a list's: now, when the reader comes back to the tab, and every few minutes
 * while it is seen. Not where the browser is offline or was told to save data.
 *
 * @param onNews is told how many there are
 * @param signal ends it
 */
export function lookForNews(
  client: QueryClient,
  list: ShownList,
  onNews: (count: number) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    if (document.hidden || !navigator.onLine || savesData()) return
    // There is another time.
    const count = await countNews(client, list).catch(() => undefined)
    if (count !== undefined && !signal.aborted) onNews(count)
  }
  document.addEventListener('visibilitychange', look, { signal })
  const timer = setInterval(look, EVERY_MILLISECONDS)
  signal.addEventListener('abort', () => clearInterval(timer))
  look()
}

/**
 * How many stories a list has now that are newer than those it shows. Fetches the manifest anew and, if the list is
 * another one since, its newest stories.
 *
 * @throws DataError where one of them does not come
 */
export async function countNews(client: QueryClient, { topic, part }: ShownList): Promise<number> {
  const { feed } = await renewManifest(client)
  const list =
    topic === undefined
      ? feed
      : (await loadTopics(client)).topics.find(({ slug }) => slug === topic)?.list
  if (list === undefined || list.head === part.head) return 0
  const { stories } = await load(client, list.head, 'page')
  const newer = newerThan(stories, part.stories)
  return newer.length < stories.length
    ? newer.length
    : Math.max(newer.length, list.count - part.count)
}

/** Stories that stand above others which are known; all where none is. What was withdrawn lets older ones move up: they are no news. */
function newerThan(stories: readonly Summary[], known: readonly Summary[]): Summary[] {
  const ids = new Set(known.map(({ id }) => id))
  const last = stories.findLastIndex(({ id }) => ids.has(id))
  const above = last === -1 ? stories : stories.slice(0, last)
  return above.filter(({ id }) => !ids.has(id))
}

/** Shows a list as it is now, from its newest story. */
export async function showNews(client: QueryClient, { topic }: ShownList): Promise<void> {
  const head = { page: 'head' } as const
  const part = await loadPart(client, topic, head)
  client.setQueryData(listQuery(topic, head).queryKey, part)
  scrollTo(0, 0)
  focusHeading()
}
