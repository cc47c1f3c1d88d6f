import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { List, Manifest, Summary, Topics } from '../../shared/bundle.ts'
import { MANIFEST } from '../../shared/bundleFiles.ts'
import type { ListPart } from '../../shared/pageData.ts'
import {
  type ListPosition,
  type NextPosition,
  PAGES_PER_INDEX,
  pageCount,
  positionAfter,
} from '../../shared/paging.ts'
import { DataError, fetchFile } from './fetchFile.ts'
import type { FileKind } from './fileSchemas.ts'
import { NotFound } from './notFound.ts'

/** Where the bundle begins. Only `renewManifest` fetches it again. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: () => fetchFile(MANIFEST, 'manifest'),
})

/** A file under its hashed name: fetched once. */
const fileQuery = <Kind extends FileKind>(name: string, kind: Kind) =>
  queryOptions({ queryKey: ['file', name], queryFn: () => fetchFile(name, kind) })

/** A file of the bundle by its hashed name: from memory, or fetched. */
export const load = <Kind extends FileKind>(client: QueryClient, name: string, kind: Kind) =>
  client.ensureQueryData(fileQuery(name, kind))

/** Asks the host whether the manifest is another one now, which costs next to nothing where it is not. */
export const renewManifest = (client: QueryClient): Promise<Manifest> =>
  client.fetchQuery({ ...manifestQuery, staleTime: 0 })

/**
 * What a loader gives. Where it finds a file gone, a release may have come since the manifest did: it is tried once more
 * by a new manifest before anybody sees an error.
 */
export async function byManifest<Loaded>(
  client: QueryClient,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof DataError && error.isGone)) throw error
    await renewManifest(client)
    return await load()
  }
}

/** Fetches the manifest anew, then whatever is on screen. Rejects with the manifest's error. */
export async function refreshManifest(client: QueryClient): Promise<void> {
  // What is under way may have been answered before the change, or follow from such an answer; a first
  // answer that is still to come would not be asked for again.
  await client.cancelQueries({ predicate: isDerived })
  await client.cancelQueries({ queryKey: manifestQuery.queryKey })
  try {
    await renewManifest(client)
  } finally {
    await client.invalidateQueries({ predicate: isDerived })
  }
}

/** Whether a query was answered by way of the manifest. */
const isDerived = ({ queryKey }: { queryKey: readonly unknown[] }): boolean =>
  queryKey[0] !== 'manifest' && queryKey[0] !== 'file'

/** All topics, by the manifest that is in memory. */
export async function loadTopics(client: QueryClient): Promise<Topics> {
  const manifest = await client.ensureQueryData(manifestQuery)
  return load(client, manifest.topics, 'topics')
}

/** All topics with their lists, and the topic that stands for everything. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ client }) => byManifest(client, () => loadTopics(client)),
})

/**
 * The first part of a list: its head, or page n.
 *
 * @param topic slug; undefined for the feed
 */
export const listQuery = (topic: string | undefined, start: ListPosition) =>
  queryOptions<ListPart>({
    queryKey: ['list', topic ?? null, start.page],
    queryFn: ({ client }) => byManifest(client, () => loadPart(client, topic, start)),
    placeholderData: (previous) => matching(previous, topic, start),
  })

/** A part of a list further down. Where it begins is known from the first part: none has to wait for the one above. */
export const partQuery = (topic: string | undefined, position: NextPosition) =>
  partQueryOf(topic ?? null, position, (client) => loadPart(client, topic, position))

/**
 * A part of a list of any kind.
 *
 * @param list what the list is known by
 * @param loadIt by the manifest that is in memory
 */
export const partQueryOf = (
  list: string | null,
  { page, shown }: NextPosition,
  loadIt: (client: QueryClient) => Promise<ListPart>,
) =>
  queryOptions({
    queryKey: ['part', list, page, shown],
    queryFn: ({ client }) => byManifest(client, () => loadIt(client)),
  })

/** What fetches a part of a list. Its key begins with `part` and what the list is known by. */
export type PartQuery = ReturnType<typeof partQueryOf>

/**
 * Of the list that was shown before, the stories that the chosen topic has: there at once, until the
 * topic's own list is. Undefined where none is known.
 */
function matching(
  previous: ListPart | undefined,
  topic: string | undefined,
  start: ListPosition,
): ListPart | undefined {
  if (!previous || topic === undefined || start.page !== 'head') return undefined
  const { topic: _topic, next: _next, ...rest } = previous
  const stories = rest.stories.filter((story) => story.topics.some(({ slug }) => slug === topic))
  return stories.length === 0 ? undefined : { ...rest, stories }
}

/** Fetches a part of a list, so that it is there at once when it is asked for. Never rejects. */
export const prefetchPart = (
  client: QueryClient,
  topic: string | undefined,
  position: NextPosition,
): Promise<void> => client.prefetchQuery(partQuery(topic, position))

/** A part of a list, by the manifest that is in memory. */
export async function loadPart(
  client: QueryClient,
  slug: string | undefined,
  position: ListPosition,
): Promise<ListPart> {
  const { feed, pageSize } = await client.ensureQueryData(manifestQuery)
  const topics = slug === undefined ? undefined : await loadTopics(client)
  const isRoot = slug !== undefined && topics?.root?.slug === slug
  const topic = topics?.topics.find((candidate) => candidate.slug === slug)
  if (slug !== undefined && !topic && !isRoot) throw new NotFound('topic')
  const list = topic?.list ?? feed
  const name = await fileAt(client, list, pageSize, position)
  const { stories } = await load(client, name, 'page')
  const next = positionAfter(position, list.count, pageSize)
  return {
    ...(topic && { topic: { slug: topic.slug, name: topic.name } }),
    isRoot,
    count: list.count,
    pageSize,
    head: list.head,
    stories: position.page === 'head' ? stories : stories.slice(position.shown),
    ...(next && { next }),
  }
}

/** The file of a part of a list. Rejects with `NotFound` where the list has no such page. */
export async function fileAt(
  client: QueryClient,
  list: List,
  pageSize: number,
  { page }: ListPosition,
): Promise<string> {
  if (page === 'head') return list.head
  const index = list.indexes[Math.floor((page - 1) / PAGES_PER_INDEX)]
  if (page > pageCount(list.count, pageSize) || index === undefined) throw new NotFound('page')
  const { pages } = await load(client, index, 'pageIndex')
  const name = pages[(page - 1) % PAGES_PER_INDEX]
  if (name === undefined) throw new NotFound('page')
  return name
}

/**
 * Forgets parts of a list that nobody is shown, and the files of all parts that are in memory: the browser's cache has them.
 *
 * @param list what it is known by, see `partQueryOf`
 * @param kept numbers of the pages whose parts are kept
 */
export function forgetParts(client: QueryClient, list: unknown, kept: ReadonlySet<unknown>): void {
  client.removeQueries({
    type: 'inactive',
    fetchStatus: 'idle',
    predicate: ({ queryKey: [kind, of, page] }) =>
      kind === 'part'
        ? of === list && !kept.has(page)
        : kind === 'file' && `${of}`.startsWith('pages/'),
  })
}

/** The parts of lists that are in memory. */
export const loadedParts = (client: QueryClient): ListPart[] =>
  [['list'], ['part']]
    .flatMap((queryKey) => client.getQueriesData<ListPart>({ queryKey }))
    .flatMap(([, part]) => part ?? [])

/** What a list that was read already says of a story, to show while its details are on their way. */
export const knownSummary = (client: QueryClient, id: string): Summary | undefined =>
  loadedParts(client)
    .flatMap(({ stories }) => stories)
    .find((summary) => summary.id === id)
