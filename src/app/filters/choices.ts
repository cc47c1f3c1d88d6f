import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { sharedNames } from '../../shared/publishers/sharedNames.ts'
import { loadPublishers } from '../data/publisherQueries.ts'
import { byManifest, loadTopics } from '../data/queries.ts'

/** A topic or a publisher that can be chosen. */
export interface Choice {
  /** Slug or domain. */
  readonly value: string
  readonly name: string
  /** How many stories have it. */
  readonly total: number
}

/** All topics that have stories, the largest first. */
export const topicChoices = queryOptions({
  queryKey: ['choices', 'topics'],
  queryFn: ({ client }) => byManifest(client, () => loadTopicChoices(client)),
})

async function loadTopicChoices(client: QueryClient): Promise<Choice[]> {
  const { topics } = await loadTopics(client)
  return topics
    .map(({ slug, name, list }) => ({ value: slug, name, total: list.count }))
    .filter(({ total }) => total > 0)
}

/** All publishers that have stories of their own, the largest first. */
export const publisherChoices = queryOptions({
  queryKey: ['choices', 'publishers'],
  queryFn: ({ client }) => byManifest(client, () => loadPublisherChoices(client)),
})

async function loadPublisherChoices(client: QueryClient): Promise<Choice[]> {
  const { publishers } = await loadPublishers(client)
  const shared = sharedNames(publishers)
  return publishers
    .map(({ domain, name, led }) => ({
      value: domain,
      name: shared.has(name) ? `${name} (${domain})` : name,
      total: led,
    }))
    .filter(({ total }) => total > 0)
}

/** The slug of the topic that stands for everything; undefined where there is none. */
export const loadRootTopic = async (client: QueryClient): Promise<string | undefined> =>
  (await loadTopics(client)).root?.slug
