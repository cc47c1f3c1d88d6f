import { feedKey } from '../sources/feedAddress.ts'
import type { Source } from '../sources/source.ts'
import type { Memory } from './memory.ts'

/**
 * The sources that are asked: of two whose feeds have moved to one address the first, with the topics of both. It goes on under the
 * address that the list has.
 */
export function uniqueSources<Listed extends Source>(
  sources: readonly Listed[],
  feeds: Memory['feeds'],
): readonly Listed[] {
  const unique = new Map<string, Listed>()
  for (const source of sources) {
    const key = feedKey(feeds.get(source.url)?.moved ?? source.url)
    const before = unique.get(key)
    const topics = [...new Set([...(before?.topics ?? []), ...source.topics])]
    unique.set(key, before ? { ...before, topics } : source)
  }
  return [...unique.values()]
}
