/**
 * What views show is there again without a network as it was read: each view's data are kept by what their query is known by,
 * not by the files that they came from, whose names change with every release.
 */
import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { SCHEMA_VERSION } from '../../shared/bundle.ts'
import { DataError, isOfCopy, MissingCode } from '../data/fetchFile.ts'
import { noteKeeping } from '../kept/storage/keeps.ts'
import { keptStory } from './keptStories.ts'
import { getData, openCache, putData, viewKey } from './ownCaches.ts'

/** What is kept: lists and pages. What is found is not: there would be no end. */
const KEPT: ReadonlySet<unknown> = new Set([
  ...['list', 'part', 'story', 'topics', 'publishers', 'publisher', 'coverage'],
  ...['text', 'top', 'covered', 'archive', 'month', 'day'],
])

/** So many are kept: those used last. */
const MOST = 400

/**
 * Keeps what comes, and gives it back where the network does not.
 *
 * @param onBack told when a view shows what was kept
 */
export function keepViews(client: QueryClient, onBack: () => void): () => void {
  const look = async ({ queryKey, state }: Query) => {
    if (!KEPT.has(queryKey[0])) return
    if (state.status === 'success') {
      if (isOfCopy() && isNewHere(state.data)) onBack()
      await keep(queryKey, state)
    } else if (isAway(state.error) && (await giveBack(client, queryKey))) onBack()
  }
  const cache = client.getQueryCache()
  for (const query of cache.getAll()) look(query)
  return cache.subscribe(({ type, query }) => {
    if (type === 'updated') look(query)
  })
}

/** Whether the network is the reason, or a release that is half there: a reload mends everything else. */
const isAway = (error: unknown): boolean =>
  error instanceof DataError && !(error instanceof MissingCode)

/** Old copies that are shown. */
const cameBack = new WeakSet<object>()

/** Has views that show old copies ask the network when they are opened again: under a reader's eyes nothing changes. */
export async function renewWhatCameBack(client: QueryClient): Promise<void> {
  const isOld = ({ state: { data } }: Query) =>
    typeof data === 'object' && data !== null && cameBack.has(data)
  await client.invalidateQueries({ predicate: isOld, refetchType: 'none' })
}

/** Whether data have come just now; they count as old then, as they follow from a manifest that was kept. */
function isNewHere(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || given.has(data)) return false
  cameBack.add(data)
  return true
}

/** Data that are kept as they are. */
const given = new WeakSet<object>()

async function keep(
  queryKey: QueryKey,
  { data, fetchStatus }: Pick<Query['state'], 'data' | 'fetchStatus'>,
): Promise<void> {
  if (fetchStatus !== 'idle' || typeof data !== 'object' || data === null || given.has(data)) return
  given.add(data)
  noteKeeping()
  const cache = await openCache('views')
  if (!cache) return
  await putData(cache, viewKey(queryKey), { schema: SCHEMA_VERSION, data })
  const requests = await cache.keys()
  for (const old of requests.slice(0, Math.max(0, requests.length - MOST))) await cache.delete(old)
}

async function giveBack(client: QueryClient, queryKey: QueryKey): Promise<boolean> {
  const [kind, id] = queryKey
  const saved = kind === 'story' && typeof id === 'string' ? await keptStory(id) : undefined
  const data = saved ?? ofThisSchema(await getData('views', viewKey(queryKey)))
  if (typeof data !== 'object' || data === null) return false
  given.add(data)
  cameBack.add(data)
  client.setQueryData(queryKey, data)
  return true
}

/** What another edition kept may have another form. */
function ofThisSchema(kept: unknown): unknown {
  const isThis =
    typeof kept === 'object' && kept !== null && Reflect.get(kept, 'schema') === SCHEMA_VERSION
  return isThis ? Reflect.get(kept, 'data') : undefined
}
