import type { Memory } from '../../state/memory.ts'
import { byWorth, type Candidate } from './candidate.ts'
import type { FeedReports } from './collectReports.ts'

/** What of the reports of feeds is new. */
export interface FreshReports {
  /** One for each page, the best where several feeds have it. */
  readonly fresh: readonly Candidate[]
  /** Those that stand in a file of the robot which the state knows nothing of, by the id of the story. */
  readonly recovered: ReadonlyMap<string, readonly Candidate[]>
  /** Keys of the pages that each feed has now, as the state knows them. */
  readonly inFeeds: ReadonlyMap<string, ReadonlySet<string>>
  /** How many of the reports of each feed were not known. */
  readonly news: ReadonlyMap<string, number>
}

/**
 * Parts what is new from what is known: by the state, or by a file that the robot or a person has written.
 *
 * @param pages of files, with the id of the story where that is one of the robot's
 */
export function freshReports(
  feeds: readonly FeedReports[],
  { reports }: Pick<Memory, 'reports'>,
  pages: ReadonlyMap<string, string | undefined>,
): FreshReports {
  const fresh = new Map<string, Candidate>()
  /** The key that a page goes by, for all that it may be known by. */
  const names = new Map<string, string>()
  const recovered = new Map<string, Map<string, Candidate>>()
  const inFeeds = new Map<string, Set<string>>()
  const news = new Map<string, number>()
  for (const { asked, reports: own } of feeds) {
    const { url } = asked.source
    const here = new Set<string>()
    inFeeds.set(url, here)
    for (const each of own) {
      const known = each.keys.find((key) => reports.has(key))
      const named = each.keys.map((key) => names.get(key)).find((key) => key !== undefined)
      const key = known ?? named ?? each.key
      if (here.has(key)) continue
      here.add(key)
      if (known !== undefined) continue
      for (const name of each.keys) names.set(name, key)
      const page = each.keys.find((name) => pages.has(name))
      const story = page === undefined ? undefined : pages.get(page)
      if (page === undefined) {
        news.set(url, (news.get(url) ?? 0) + 1)
        fresh.set(key, better({ ...each, key }, fresh.get(key)))
      } else if (story !== undefined) {
        const ofStory = recovered.get(story) ?? new Map<string, Candidate>()
        recovered.set(story, ofStory.set(key, { ...each, key }))
      }
    }
  }
  return {
    ...{ fresh: [...fresh.values()], inFeeds, news },
    recovered: new Map([...recovered].map(([story, own]) => [story, [...own.values()]])),
  }
}

/** The better one of two reports of a page, with the topics of both. */
function better(one: Candidate, other: Candidate | undefined): Candidate {
  if (!other) return one
  const [best, second] = byWorth(one, other) <= 0 ? [one, other] : [other, one]
  return {
    ...best,
    topics: [...new Set([...best.topics, ...second.topics])],
    keys: [...new Set([...best.keys, ...second.keys])],
  }
}
