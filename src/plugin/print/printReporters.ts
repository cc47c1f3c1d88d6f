import { byCodeUnit } from '../../shared/byCodeUnit.ts'
import type { Reporters } from '../../shared/publishers/reporterFiles.ts'
import {
  FEWEST_REPORTERS,
  reporterFileCount,
  reportersFileOf,
} from '../../shared/publishers/reportersFileOf.ts'
import type { ArrangedStory, PublisherStories, TopicStories } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'

/** Prints which publishers report on each topic, and gives the name of the file that leads there. */
export function* printReporters(
  topics: readonly TopicStories[],
  publishers: readonly PublisherStories[],
): Printing<string> {
  const names = new Map(publishers.map(({ domain, name }) => [domain, name]))
  const domainsOf = publishersOfStories()
  const known = topics
    .map(({ slug, stories }) => ({ slug, publishers: reportersOf(stories, domainsOf, names) }))
    .filter(({ publishers }) => publishers.length >= FEWEST_REPORTERS)
    .sort((a, b) => byCodeUnit(a.slug, b.slug))
  const count = reporterFileCount(known.length)
  const groups: Reporters[][] = Array.from({ length: count }, () => [])
  for (const topic of known) groups[reportersFileOf(topic.slug, count)]?.push(topic)
  const files: string[] = []
  for (const group of groups) {
    files.push(yield* printFile('reporters', JSON.stringify({ topics: group })))
  }
  return yield* printFile('reporters', JSON.stringify({ files }))
}

type DomainsOf = (story: ArrangedStory) => ReadonlySet<string>

/** A story is in several topics: who reports it is found out once. */
function publishersOfStories(): DomainsOf {
  const known: ReadonlySet<string>[] = []
  return (story) => {
    const domains =
      known[story.index] ?? new Set(story.coverage().reports.map(({ domain }) => domain))
    known[story.index] = domains
    return domains
  }
}

function reportersOf(
  stories: readonly ArrangedStory[],
  domainsOf: DomainsOf,
  names: ReadonlyMap<string, string>,
): Reporters['publishers'] {
  const counts = new Map<string, number>()
  for (const story of stories) {
    for (const domain of domainsOf(story)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts]
    .map(([domain, count]) => ({ domain, name: names.get(domain) ?? domain, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.domain, b.domain))
}
