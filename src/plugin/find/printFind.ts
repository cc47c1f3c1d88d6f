import { hash } from 'node:crypto'
import * as v from 'valibot'
import { type FindRoot, type Segment, segmentSchema } from '../../shared/find/findFiles.ts'
import { termLanguageOf } from '../../shared/find/stemmers.ts'
import { packDays } from '../../shared/find/storyDays.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile, printTogether } from '../files/printFile.ts'
import { indexStories } from './indexStories.ts'
import { type CardPrinting, printCardIndexes } from './printCards.ts'
import { printTerms } from './printTerms.ts'
import { cutSegments, type StorySegment } from './segments.ts'
import { textsOf } from './storyTexts.ts'

/** How what finds stories is printed. */
export interface FindPrinting extends CardPrinting {
  /** Of the site, a BCP 47 tag. */
  readonly language: string
  /** Differs between stories whose summaries or related reports differ. */
  readonly keyOf: (story: ArrangedStory) => string
  /** Prints what stories are filtered by, and gives the name of its file. */
  readonly printFacets: (stories: readonly ArrangedStory[]) => Printing<string>
}

/**
 * Prints what finds stories, segment by segment, and gives the name of the file that it begins with.
 *
 * @param newestFirst all stories
 * @param printCards prints a file of summaries
 * @param printFacets prints what a segment's stories, the oldest first, are filtered by
 */
export function* printFind(
  newestFirst: readonly ArrangedStory[],
  printing: FindPrinting,
): Printing<string> {
  const segments: Segment[] = []
  for (const segment of cutSegments(newestFirst)) {
    segments.push(yield* printSegment(segment, printing))
  }
  const root: FindRoot = { segments }
  return yield* printFile('find', JSON.stringify(root))
}

function* printSegment(
  { first, stories }: StorySegment,
  printing: FindPrinting,
): Printing<Segment> {
  return {
    first,
    count: stories.length,
    ...packDays(stories.map(({ record }) => record.published.slice(0, 10))),
    cards: yield* printCardIndexes(stories, printing),
    facets: yield* printing.printFacets(stories),
    terms: yield* printTermsOf(stories, printing),
  }
}

/** Prints the terms of a segment, or remembers the names of all their files: what nobody has changed is not read again. */
function* printTermsOf(
  stories: readonly ArrangedStory[],
  { language, keyOf, memory }: FindPrinting,
): Printing<Segment['terms']> {
  const key = hash('sha256', ['terms', language, ...stories.map(keyOf)].join('\n'))
  const print = () => {
    const index = indexStories(stories.values().map(textsOf), termLanguageOf(language))
    return printTerms(index, stories.length)
  }
  const read = (json: unknown) => v.parse(segmentSchema.entries.terms, json)
  return yield* printTogether(key, print, read, memory)
}
