import type { QueryClient } from '@tanstack/react-query'
import type { WrongValue } from '../../shared/find/filters/filterAddress.ts'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { type Choice, loadRootTopic, publisherChoices, topicChoices } from './choices.ts'

/** Filters of which all topics and publishers are known, with their names. */
export interface KnownFilters {
  readonly filters: Filters
  /** Topics and publishers that nothing is known of. */
  readonly unknown: readonly WrongValue[]
  /** The topics and publishers that are chosen. */
  readonly topics: readonly Choice[]
  readonly publishers: readonly Choice[]
}

/** Looks up the topics and publishers of filters. Loads no list of them that is not asked for. */
export async function knownFilters(client: QueryClient, filters: Filters): Promise<KnownFilters> {
  const [topics, publishers, root] = await Promise.all([
    filters.topics.length > 0 ? client.ensureQueryData(topicChoices) : [],
    filters.publishers.length > 0 ? client.ensureQueryData(publisherChoices) : [],
    filters.topics.length > 0 ? loadRootTopic(client) : undefined,
  ])
  const isAll = root !== undefined && filters.topics.includes(root)
  const chosen = {
    topics: isAll ? [] : chosenOf(topics, filters.topics),
    publishers: chosenOf(publishers, filters.publishers),
  }
  const unknownOf = (
    parameter: 'topic' | 'publisher',
    wanted: readonly string[],
    all: readonly Choice[],
  ) =>
    wanted
      .filter((value) => value !== root && !all.some((choice) => choice.value === value))
      .map((value) => ({ parameter, value }))
  return {
    filters: {
      ...filters,
      topics: chosen.topics.map(({ value }) => value),
      publishers: chosen.publishers.map(({ value }) => value),
    },
    unknown: [
      ...unknownOf('topic', filters.topics, topics),
      ...unknownOf('publisher', filters.publishers, publishers),
    ],
    ...chosen,
  }
}

const chosenOf = (all: readonly Choice[], wanted: readonly string[]): Choice[] =>
  wanted.flatMap((value) => all.find((choice) => choice.value === value) ?? [])
