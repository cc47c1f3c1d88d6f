import type { PublisherNames } from '../../../check/story/publisherNames.ts'
import type { AskedSource } from '../ask/askSources.ts'
import type { FindTopics } from '../topics/findTopics.ts'
import type { Candidate } from './candidate.ts'
import { itemLink, itemReport } from './itemReport.ts'
import { type FeedOutlet, feedOutlet } from './outletOf.ts'
import { withSharedNames } from './sharedNames.ts'

/** What reports are made by, besides their items. */
export interface ReportRules {
  readonly publishers: PublisherNames
  /** Of a source that has none of its own. */
  readonly quality: number
  readonly now: string
  /** Names of outlets that are known already, by domain. */
  readonly names: ReadonlyMap<string, string>
  readonly topicsOf: FindTopics
  /** The name of a topic that a folder of the list stands for. */
  readonly topicName: (folder: string) => string
}

/** What a feed has given. */
export interface FeedReports {
  readonly asked: AskedSource
  readonly outlet: FeedOutlet | undefined
  readonly reports: readonly Candidate[]
  /** Items that no report can be made of. */
  readonly unusable: number
}

/** The reports of all feeds that have answered anew. */
export function collectReports(answers: readonly AskedSource[], rules: ReportRules): FeedReports[] {
  const given = answers.flatMap((asked) => {
    if (asked.answer.what !== 'new') return []
    const { feed } = asked.answer
    const links = feed.items.flatMap((item) => itemLink(item) ?? [])
    return [{ asked, feed, outlet: feedOutlet(feed, asked.source, links, rules.publishers) }]
  })
  const outlets = given.map(({ outlet }) => outlet)
  const shared = withSharedNames(outlets, rules.names)
  const feeds = given.map((each, i) => ({ ...each, outlet: shared[i] }))
  const names = new Map(rules.names)
  for (const { outlet } of feeds) if (outlet) names.set(outlet.domain, outlet.name)
  return feeds.map(({ asked, feed, outlet }) => {
    const { source } = asked
    const own = { ...source, topics: source.topics.map(rules.topicName) }
    const quality = source.quality ?? rules.quality
    const context = { ...rules, source: own, feed, own: outlet, quality, names }
    const made = feed.items.map((item, place) => itemReport(item, place, context))
    const reports = made.filter((each): each is Candidate => typeof each === 'object')
    return { asked, outlet, reports, unusable: made.length - reports.length }
  })
}
