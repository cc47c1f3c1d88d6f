import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import { monthOf } from '../../shared/dates.ts'
import type {
  ArrangedStory,
  ArrangedTopic,
  MonthStories,
  PublisherStories,
  TopicStories,
} from './arrangement.ts'
import { mostFrequent } from './knownIcons.ts'
import { NO_FIGURES, publisherFigures } from './publishers/publisherFigures.ts'

/**
 * The topics with their stories, in the order of `Arrangement`. A topic has those of all topics below it too, each story
 * once.
 *
 * @param topics none of them above itself
 * @param newestFirst all stories
 */
export function groupByTopic(
  topics: readonly ArrangedTopic[],
  newestFirst: readonly ArrangedStory[],
): TopicStories[] {
  const grouped = topics.map((topic) => {
    const stories: ArrangedStory[] = []
    return { ...topic, stories }
  })
  const bySlug = new Map(grouped.map((topic) => [topic.slug, topic]))
  for (const story of newestFirst) {
    for (const { slug } of story.topics) {
      for (let topic = bySlug.get(slug); topic; topic = bySlug.get(topic.parent ?? '')) {
        // Whoever has the story already has passed it on to all above.
        if (topic.stories.at(-1) === story) break
        topic.stories.push(story)
      }
    }
  }
  return grouped.sort(bySize)
}

/** No two topics have the same name. */
const bySize = (a: TopicStories, b: TopicStories): number =>
  b.stories.length - a.stories.length || byCodeUnit(a.name, b.name)

/**
 * The months (UTC) with their stories, newest first.
 *
 * @param newestFirst all stories
 */
export const groupByMonth = (newestFirst: readonly ArrangedStory[]): MonthStories[] =>
  [...Map.groupBy(newestFirst, ({ record }) => monthOf(record.published))].map(
    ([month, stories]) => ({ month, stories }),
  )

/** What is found of a publisher, from the oldest story on. */
interface Finding {
  readonly led: ArrangedStory[]
  readonly covered: ArrangedStory[]
  readonly names: Map<string, number>
}

/**
 * The publishers with their stories, in the order of `Arrangement`.
 *
 * @param newestFirst all stories
 * @param icons by domain
 */
export function groupByPublisher(
  newestFirst: readonly ArrangedStory[],
  icons: ReadonlyMap<string, string>,
): PublisherStories[] {
  const findings = new Map<string, Finding>()
  for (const story of newestFirst.toReversed()) find(story, findings)
  const names = new Map([...findings].map(([domain, { names }]) => [domain, mostFrequent(names)]))
  const figures = publisherFigures(newestFirst, names)
  return [...findings]
    .map(([domain, { led, covered }]) => ({
      domain,
      name: names.get(domain) ?? domain,
      icon: icons.get(domain),
      led: led.reverse(),
      covered: covered.reverse(),
      figures: figures.get(domain) ?? NO_FIGURES,
    }))
    .sort(byWeight)
}

/** Adds a story to what is found of its publishers. */
function find(story: ArrangedStory, findings: Map<string, Finding>): void {
  const { domain } = story.record
  for (const [number, report] of story.coverage().reports.entries()) {
    const finding = findingOf(report.domain, findings)
    count(report.publisher, finding.names)
    if (number === 0) finding.led.push(story)
    else if (report.domain !== domain && finding.covered.at(-1) !== story)
      finding.covered.push(story)
  }
}

function findingOf(domain: string, findings: Map<string, Finding>): Finding {
  const known = findings.get(domain)
  if (known) return known
  const finding = { led: [], covered: [], names: new Map<string, number>() }
  findings.set(domain, finding)
  return finding
}

const count = (name: string, names: Map<string, number>): unknown =>
  names.set(name, (names.get(name) ?? 0) + 1)

const byWeight = (a: PublisherStories, b: PublisherStories): number =>
  b.led.length - a.led.length ||
  b.covered.length - a.covered.length ||
  byCodeUnit(a.domain, b.domain)
