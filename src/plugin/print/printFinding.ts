import type { ArrangedStory, TopicStories } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import type { PrintMemory } from '../files/printMemory.ts'
import { facetValuesOf } from '../find/facets/facetValues.ts'
import { printFacets } from '../find/facets/printFacets.ts'
import { type FindPrinting, printFind } from '../find/printFind.ts'
import { printStories } from './printStories.ts'
import type { StoryForm } from './printStory.ts'

/** How what finds stories is printed, see `BundlePrinting`. */
interface FindingPrinting {
  readonly summary: StoryForm
  readonly memory: PrintMemory
  readonly language: string
}

/** Prints what finds stories, and gives the name of the file that it begins with. */
export function* printFinding(
  stories: readonly ArrangedStory[],
  topics: readonly TopicStories[],
  { summary, memory, language }: FindingPrinting,
): Printing<string> {
  const valuesOf = facetValuesOf(topics)
  const cards: StoryForm = { ...summary, folder: 'cards' }
  const printing: FindPrinting = {
    language,
    keyOf: summary.keyOf,
    printCards: (part) => printStories(part, cards, memory),
    printFacets: (part) => printFacets(part, valuesOf, memory),
    memory,
  }
  return yield* printFind(stories, printing)
}
