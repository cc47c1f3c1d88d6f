import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Coverage, ListPart, PublisherPage } from '../../shared/pageData.ts'
import { type ListPosition, type NextPosition, positionAfter } from '../../shared/paging.ts'
import { followedPublishers } from '../../shared/publishers/followedPublishers.ts'
import { listsFileOf } from '../../shared/publishers/listsFileOf.ts'
import { ownDomain } from '../../shared/publishers/ownDomain.ts'
import type {
  PublisherCount,
  PublisherLists,
  Publishers,
} from '../../shared/publishers/publisherFiles.ts'
import { NotFound } from './notFound.ts'
import { listOf, publisherKeys } from './publisherKeys.ts'
import { byManifest, fileAt, load, manifestQuery, partQueryOf } from './queries.ts'

const NONE: Publishers = { publishers: [], lists: [] }

/** All publishers, by the manifest that is in memory. */
export async function loadPublishers(client: QueryClient): Promise<Publishers> {
  const { publishers } = await client.ensureQueryData(manifestQuery)
  return publishers === undefined ? NONE : load(client, publishers, 'publishers')
}

/** All publishers with their counts. */
export const publishersQuery = queryOptions({
  queryKey: publisherKeys.all,
  queryFn: ({ client }) => byManifest(client, () => loadPublishers(client)),
})

/** The publishers whose feeds are shown beside those of topics. */
export const followedPublishersQuery = queryOptions({
  queryKey: publisherKeys.followed,
  queryFn: ({ client }) =>
    byManifest(client, async () => followedPublishers(await loadPublishers(client))),
})

/** A publisher with its counts, as its own pages show it; its domain may be written in another way than its data have it. */
export const publisherQuery = (domain: string) =>
  queryOptions({
    queryKey: publisherKeys.one(domain),
    queryFn: ({ client }) =>
      byManifest(client, async (): Promise<PublisherPage> => {
        const { counts, lists } = await loadLists(client, domain)
        const { icon, figures } = lists
        return { ...counts, ...(icon !== undefined && { icon }), figures }
      }),
  })

/** The first part of a publisher's own stories: the newest, or page n. */
export const publisherListQuery = (domain: string, start: ListPosition) =>
  queryOptions({
    queryKey: publisherKeys.list(domain, start.page),
    queryFn: ({ client }) => byManifest(client, () => loadOwnStories(client, domain, start)),
  })

/** A part of them further down. */
export const publisherPartQuery = (domain: string, position: NextPosition) =>
  partQueryOf(listOf(domain), position, (client) => loadOwnStories(client, domain, position))

/**
 * The stories of others that a publisher has reported too.
 *
 * @param part counted from the oldest; undefined for the newest
 */
export const coverageQuery = (domain: string, part: number | undefined) =>
  queryOptions({
    queryKey: publisherKeys.coverage(domain, part),
    queryFn: ({ client }) => byManifest(client, () => loadCoverage(client, domain, part)),
  })

/** Rejects with `NotFound` where there is no such publisher. */
async function loadLists(
  client: QueryClient,
  domain: string,
): Promise<{ counts: PublisherCount; lists: PublisherLists }> {
  const { publishers, lists: files } = await loadPublishers(client)
  const own = publishers.some((each) => each.domain === domain) ? domain : ownDomain(domain)
  const counts = publishers.find((each) => each.domain === own)
  const file = files[listsFileOf(own, files.length)]
  if (counts === undefined || file === undefined) throw new NotFound('page')
  const { publishers: some } = await load(client, file, 'publisherLists')
  const lists = some.find((each) => each.domain === own)
  if (lists === undefined) throw new NotFound('page')
  return { counts, lists }
}

async function loadOwnStories(
  client: QueryClient,
  domain: string,
  position: ListPosition,
): Promise<ListPart> {
  const { pageSize } = await client.ensureQueryData(manifestQuery)
  const { led } = (await loadLists(client, domain)).lists
  const name = await fileAt(client, led, pageSize, position)
  const { stories } = await load(client, name, 'page')
  const next = positionAfter(position, led.count, pageSize)
  return {
    isRoot: false,
    count: led.count,
    pageSize,
    head: led.head,
    stories: position.page === 'head' ? stories : stories.slice(position.shown),
    ...(next && { next }),
  }
}

async function loadCoverage(
  client: QueryClient,
  domain: string,
  asked: number | undefined,
): Promise<Coverage> {
  const { counts, lists } = await loadLists(client, domain)
  const { parts: files, stories: few } = lists.covered
  const parts = Math.max(1, files.length)
  const part = asked ?? parts
  const file = files[part - 1]
  if (part > parts || (few === undefined && file === undefined)) throw new NotFound('page')
  const stories = few ?? (file === undefined ? [] : (await load(client, file, 'monthPart')).stories)
  return { count: counts.covered, part, parts, stories }
}
