import type { List } from '../../shared/bundle.ts'
import { listsFileCount, listsFileOf } from '../../shared/publishers/listsFileOf.ts'
import type { PublisherLists, Publishers } from '../../shared/publishers/publisherFiles.ts'
import { COVERAGE_PART } from '../../shared/publishers/publisherSizes.ts'
import type { ArrangedStory, PublisherStories } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import { countsOf, figuresOf } from './printFigures.ts'
import { archiveEntryOf } from './printStory.ts'

/** What leads to the files of publishers. */
export interface PrintedPublishers {
  readonly overview: Publishers
  /** The files of the publishers' newest stories, by domain. */
  readonly heads: ReadonlyMap<string, string>
}

/** What prints the stories of publishers. */
interface Printers {
  readonly printList: (newestFirst: readonly ArrangedStory[]) => Printing<List>
  readonly printCoverage: (newestFirst: readonly ArrangedStory[]) => Printing<string>
}

/** So few stories of others stand in the lists themselves: most publishers have a report or two. */
const FEW = 10

/**
 * Prints the lists of all publishers, which are in files with those of some others.
 *
 * @param publishers in the order of `Arrangement`
 */
export function* printPublishers(
  publishers: readonly PublisherStories[],
  { printList, printCoverage }: Printers,
): Printing<PrintedPublishers> {
  const files = listsFileCount(publishers.length)
  const groups: PublisherLists[][] = Array.from({ length: files }, () => [])
  const heads = new Map<string, string>()
  for (const publisher of publishers) {
    const { domain, icon, led, covered } = publisher
    const list = yield* printList(led)
    heads.set(domain, list.head)
    groups[listsFileOf(domain, files)]?.push({
      domain,
      ...(icon !== undefined && { icon }),
      led: list,
      covered: yield* printCovered(covered, printCoverage),
      figures: figuresOf(publisher),
    })
  }
  const lists: string[] = []
  for (const group of groups) {
    lists.push(yield* printFile('lists', JSON.stringify({ publishers: group })))
  }
  const overview = { publishers: publishers.map(countsOf), lists }
  return { overview, heads }
}

function* printCovered(
  newestFirst: readonly ArrangedStory[],
  printCoverage: Printers['printCoverage'],
): Printing<PublisherLists['covered']> {
  if (newestFirst.length <= FEW) return { parts: [], stories: newestFirst.map(archiveEntryOf) }
  const parts: string[] = []
  for (let end = newestFirst.length; end > 0; end -= COVERAGE_PART) {
    parts.push(yield* printCoverage(newestFirst.slice(Math.max(0, end - COVERAGE_PART), end)))
  }
  return { parts }
}
