import type { TopicRef } from '../../../shared/bundle.ts'
import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { ArrangedStory } from '../arrangement.ts'
import type { Coverage } from '../coverage/coverageOf.ts'
import { medianOf } from './medianOf.ts'
import { sameTexts } from './sameTexts.ts'
import { lagsOf } from './storyLags.ts'

/** How soon a publisher reports, in stories of which two publishers or more have a time that can be trusted. */
export interface PublisherTimes {
  /** In how many it is one of these. */
  readonly stories: number
  /** How often nobody was earlier. */
  readonly first: number
  /** How often it came within a day of the first. */
  readonly withinDay: number
  /** Median of the minutes after the first, where it was not that itself; undefined where these are few. */
  readonly lag: number | undefined
}

/** How often another publisher had about the same text. */
export interface SameTexts {
  readonly domain: string
  readonly name: string
  /** In how many stories. */
  readonly count: number
}

/** What the coverage of all stories says of a publisher. */
export interface PublisherFigures {
  /** Undefined where it has no story that would say it. */
  readonly times: PublisherTimes | undefined
  /** The topics of the stories that it led or covered, with how many of them. */
  readonly topics: readonly (TopicRef & { readonly count: number })[]
  /** Who had the same text earlier, and who had it later; by time alone, as nobody says where a text is from. */
  readonly copies: readonly SameTexts[]
  readonly copiedBy: readonly SameTexts[]
}

export const NO_FIGURES: PublisherFigures = {
  times: undefined,
  topics: [],
  copies: [],
  copiedBy: [],
}

/** Nobody is judged by fewer. */
const MEDIAN_FROM = 5
/** To have the same text once says nothing. */
const OFTEN = 2
/** So many topics, and so many publishers, are said. */
const MOST = 5
const DAY_MINUTES = 24 * 60

/** What is found of a publisher. */
class Finding {
  readonly lags: number[] = []
  first = 0
  withinDay = 0
  readonly topics = new Map<TopicRef, number>()
  readonly copies = new Map<string, number>()
  readonly copiedBy = new Map<string, number>()
}

/**
 * What the coverage of all stories says of their publishers, by domain. It is counted, not judged: where there is little, it says
 * nothing.
 *
 * @param stories in any order
 * @param names of publishers by domain
 */
export function publisherFigures(
  stories: readonly ArrangedStory[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, PublisherFigures> {
  const findings = new Map<string, Finding>()
  const findingOf = (domain: string): Finding => {
    const known = findings.get(domain)
    if (known) return known
    const finding = new Finding()
    findings.set(domain, finding)
    return finding
  }
  for (const story of stories) {
    const coverage = story.coverage()
    countTopics(story, coverage, findingOf)
    if (coverage.outlets < 2) continue
    for (const [domain, lag] of lagsOf(coverage)) {
      const finding = findingOf(domain)
      if (lag > 0) finding.lags.push(lag)
      else finding.first++
      if (lag <= DAY_MINUTES) finding.withinDay++
    }
    for (const { earlier, later } of sameTexts(coverage)) {
      increase(findingOf(later).copies, earlier)
      increase(findingOf(earlier).copiedBy, later)
    }
  }
  return new Map([...findings].map(([domain, finding]) => [domain, figuresOf(finding, names)]))
}

function countTopics(
  { topics }: ArrangedStory,
  { reports }: Coverage,
  findingOf: (domain: string) => Finding,
): void {
  for (const domain of new Set(reports.map((report) => report.domain))) {
    const counts = findingOf(domain).topics
    for (const topic of topics) increase(counts, topic)
  }
}

const increase = <Key>(counts: Map<Key, number>, key: Key): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

const figuresOf = (
  { lags, first, withinDay, topics, copies, copiedBy }: Finding,
  names: ReadonlyMap<string, string>,
): PublisherFigures => ({
  times:
    lags.length + first === 0
      ? undefined
      : {
          stories: lags.length + first,
          first,
          withinDay,
          lag: lags.length < MEDIAN_FROM ? undefined : Math.round(medianOf(lags)),
        },
  topics: [...topics]
    .sort(([a, m], [b, n]) => n - m || byCodeUnit(a.slug, b.slug))
    .slice(0, MOST)
    .map(([{ slug, name }, count]) => ({ slug, name, count })),
  copies: mostOften(copies, names),
  copiedBy: mostOften(copiedBy, names),
})

const mostOften = (
  counts: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
): SameTexts[] =>
  [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
    .slice(0, MOST)
    .map(([domain, count]) => ({ domain, name: names.get(domain) ?? domain, count }))
