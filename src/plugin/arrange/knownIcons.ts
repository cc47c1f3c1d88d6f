import type { ArticleRecord } from '../check/articleRecord.ts'

/**
 * The icon of each publisher, by its domain: the one that most stories have, of equally frequent ones that which an older
 * story was the first to have. So a new story hardly ever changes what is printed of others.
 *
 * @param newestFirst published stories
 */
export function knownIcons(newestFirst: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { icons } of newestFirst.toReversed()) {
    for (const [domain, icon] of Object.entries(icons)) {
      const ofDomain = counts.get(domain) ?? new Map<string, number>()
      counts.set(domain, ofDomain.set(icon, (ofDomain.get(icon) ?? 0) + 1))
    }
  }
  return new Map([...counts].map(([domain, icons]) => [domain, mostFrequent(icons)]))
}

/** The first of equally frequent ones; empty where there is none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let [best = '', most] = ['', 0]
  for (const [icon, count] of counts) if (count > most) [best, most] = [icon, count]
  return best
}
