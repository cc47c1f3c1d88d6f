import type { QueryClient } from '@tanstack/react-query'
import type { WrongValue } from '../../shared/find/filters/filterAddress.ts'
import type { Filters } from '../../shared/find/filters/filters.ts'
import { ownDomain } from '../../shared/publishers/ownDomain.ts'
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
  const asked = {
    topics: choose(topics, filters.topics, root, (slug) => slug.toLowerCase()),
    publishers: choose(publishers, filters.publishers, undefined, ownDomain),
  }
  const chosen = {
    topics: asked.topics.isAll ? [] : asked.topics.chosen,
    publishers: asked.publishers.chosen,
  }
  return {
    filters: {
      ...filters,
      topics: chosen.topics.map(({ value }) => value),
      publishers: chosen.publishers.map(({ value }) => value),
    },
    unknown: [
      ...asked.topics.unknown.map((value) => ({ parameter: 'topic' as const, value })),
      ...asked.publishers.unknown.map((value) => ({ parameter: 'publisher' as const, value })),
    ],
    ...chosen,
  }
}

/**
 * What is chosen of all, each once.
 *
 * @param root what stands for all
 * @param plain how a value is spelled that people may have written in another way
 */
function choose(
  all: readonly Choice[],
  wanted: readonly string[],
  root: string | undefined,
  plain: (value: string) => string,
) {
  const chosen = new Set<Choice>()
  const unknown: string[] = []
  let isAll = false
  for (const value of wanted) {
    const choice = find(all, value) ?? find(all, plain(value))
    if (root !== undefined && (value === root || plain(value) === root)) isAll = true
    else if (choice) chosen.add(choice)
    else unknown.push(value)
  }
  return { chosen: [...chosen], unknown, isAll }
}

const find = (all: readonly Choice[], value: string) => all.find((choice) => choice.value === value)
