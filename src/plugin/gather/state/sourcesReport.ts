import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { Outlet, Source as SourceState, Sources } from '../../../shared/sources/sourcesFile.ts'
import { registeredDomain } from '../../check/story/publisherDomain.ts'
import { webAddress } from '../../check/webAddress.ts'
import type { Source } from '../sources/source.ts'
import { lastRun } from './lastRun.ts'
import type { FeedLine, Memory } from './memory.ts'
import { stateOf } from './stateOf.ts'
import { uniqueSources } from './uniqueSources.ts'

/** A topic of the site. */
export interface TopicOfSite {
  readonly slug: string
  readonly name: string
  /** How many of its stories are shown. */
  readonly stories: number
}

/** What the page of sources shows: each outlet with its feeds as they were at the last run, and why topics are empty. */
export function sourcesReport({
  memory,
  sources,
  topics,
}: {
  readonly memory: Pick<Memory, 'feeds'>
  readonly sources: readonly Source[]
  readonly topics: readonly TopicOfSite[]
}): Sources {
  const known = uniqueSources(sources, memory.feeds).map((source) => {
    const line = memory.feeds.get(source.url)
    return { source, line, state: sourceState(source, line) }
  })
  return {
    ran: lastRun(memory.feeds),
    outlets: [...Map.groupBy(known, domainOf)].map(outletOf).sort(byUrgency),
    empty: topics
      .filter(({ stories }) => stories === 0)
      .map(({ slug, name }) => ({ topic: { slug, name }, why: whyEmpty(name, known) })),
  }
}

interface Known {
  readonly source: Source
  readonly line: FeedLine | undefined
  readonly state: SourceState
}

function sourceState(source: Source, line: FeedLine | undefined): SourceState {
  return {
    title: titleOf(source, line),
    link: linkOf(source, line),
    ...stateOf(line),
    worked: line?.worked,
    news: line?.news,
    items: line?.items ?? 0,
    reports: line?.reports ?? 0,
    joined: line?.joined ?? 0,
    topics: [...source.topics],
  }
}

const titleOf = (source: Source, line: FeedLine | undefined): string =>
  source.title ?? line?.title ?? new URL(source.url).hostname

/** No password is in it, whatever list and feed say. */
const linkOf = (source: Source, line: FeedLine | undefined): string | undefined =>
  webAddress(source.link ?? '') ?? webAddress(line?.link ?? '')

/** What an outlet is one by: what its reports are counted by, else, before there are any, the domain of its page or its feed. */
const domainOf = ({ source, line }: Known): string =>
  line?.outlet?.domain ??
  registeredDomain(new URL(linkOf(source, line) ?? source.url).hostname.replace(/^www\./, ''))

function outletOf([domain, feeds]: readonly [string, readonly Known[]]): Outlet {
  const named = feeds.find(({ line }) => line?.outlet)?.line?.outlet?.name
  const sources = feeds.map(({ state }) => state).sort(byState)
  return { name: named ?? sources[0]?.title ?? domain, domain, sources }
}

/** What needs attention comes first. */
const URGENT: readonly SourceState['state'][] = ['failing', 'retired', 'silent']

function rankOf({ state }: SourceState): number {
  const rank = URGENT.indexOf(state)
  return rank < 0 ? URGENT.length : rank
}

const byName = (a: string, b: string): number =>
  byCodeUnit(a.toLowerCase(), b.toLowerCase()) || byCodeUnit(a, b)

const byState = (a: SourceState, b: SourceState): number =>
  rankOf(a) - rankOf(b) || byName(a.title, b.title)

const urgencyOf = ({ sources }: Outlet): number => Math.min(...sources.map(rankOf))

const byUrgency = (a: Outlet, b: Outlet): number =>
  urgencyOf(a) - urgencyOf(b) || byName(a.name, b.name)

function whyEmpty(name: string, known: readonly Known[]): Sources['empty'][number]['why'] {
  const isIn = ({ topics }: Source) =>
    topics.some((topic) => topic.toLowerCase() === name.toLowerCase())
  const states = known.filter(({ source }) => isIn(source)).map(({ state }) => state)
  if (states.length === 0) return 'no-source'
  if (states.some(({ reports }) => reports > 0)) return 'unpublished'
  const isLost = ({ state }: SourceState) => state === 'failing' || state === 'retired'
  return states.every(isLost) ? 'failing' : 'no-items'
}
