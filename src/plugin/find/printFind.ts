import {
  CARD_FILES_PER_INDEX,
  CARDS_PER_FILE,
  type FindRoot,
  type Segment,
} from '../../shared/find/findFiles.ts'
import { packDays } from '../../shared/find/storyDays.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import { cutSegments, type StorySegment } from './segments.ts'

/** Prints something of stories under a name made from its content, and gives the name. */
type PrintPart = (stories: readonly ArrangedStory[]) => Printing<string>

/**
 * Prints what finds stories, segment by segment, and gives the name of the file that it begins with; undefined where there is
 * no story.
 *
 * @param newestFirst all stories
 * @param printCards prints a file of summaries
 * @param printFacets prints what a segment's stories, the oldest first, are filtered by
 */
export function* printFind(
  newestFirst: readonly ArrangedStory[],
  printCards: PrintPart,
  printFacets: PrintPart,
): Printing<string | undefined> {
  if (newestFirst.length === 0) return undefined
  const segments: Segment[] = []
  for (const segment of cutSegments(newestFirst)) {
    segments.push(yield* printSegment(segment, printCards, printFacets))
  }
  const root: FindRoot = { segments }
  return yield* printFile('find', JSON.stringify(root))
}

function* printSegment(
  { first, stories }: StorySegment,
  printCards: PrintPart,
  printFacets: PrintPart,
): Printing<Segment> {
  return {
    first,
    count: stories.length,
    ...packDays(stories.map(({ record }) => record.published.slice(0, 10))),
    cards: yield* printCardIndexes(stories, printCards),
    facets: yield* printFacets(stories),
  }
}

/** Prints what lists show of each story, a few stories a file, and the files of the names of these. */
function* printCardIndexes(
  stories: readonly ArrangedStory[],
  printCards: PrintPart,
): Printing<string[]> {
  const files: string[] = []
  for (let first = 0; first < stories.length; first += CARDS_PER_FILE) {
    files.push(yield* printCards(stories.slice(first, first + CARDS_PER_FILE)))
  }
  const indexes: string[] = []
  for (let first = 0; first < files.length; first += CARD_FILES_PER_INDEX) {
    const part = { files: files.slice(first, first + CARD_FILES_PER_INDEX) }
    indexes.push(yield* printFile('cards', JSON.stringify(part)))
  }
  return indexes
}
