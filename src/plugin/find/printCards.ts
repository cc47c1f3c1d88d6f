import { hash } from 'node:crypto'
import type { CardIndex } from '../../shared/find/findFiles.ts'
import {
  CARD_FILES_PER_INDEX,
  CARDS_PER_FILE,
  STORIES_PER_COVERAGE,
} from '../../shared/find/findSizes.ts'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import { storyDigest } from '../arrange/storyDigest.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile, printRemembered } from '../files/printFile.ts'
import type { PrintMemory } from '../files/printMemory.ts'
import { headlinesOf } from './storyTexts.ts'

/** How cards are printed. */
export interface CardPrinting {
  /** Prints summaries of stories as a file, and gives its name. */
  readonly printCards: (stories: readonly ArrangedStory[]) => Printing<string>
  readonly memory: PrintMemory
}

/**
 * Prints what lists show of each story, a few stories a file, the headlines of their related reports, which are wanted where
 * nothing else has the words, and the files of the names of these.
 *
 * @param stories the oldest first
 */
export function* printCardIndexes(
  stories: readonly ArrangedStory[],
  { printCards, memory }: CardPrinting,
): Printing<string[]> {
  const indexes: string[] = []
  for (const part of parts(stories, CARDS_PER_FILE * CARD_FILES_PER_INDEX)) {
    const index: CardIndex = { files: [], coverage: [] }
    for (const cards of parts(part, CARDS_PER_FILE)) {
      index.files.push(yield* printCards(cards))
    }
    for (const covered of parts(part, STORIES_PER_COVERAGE)) {
      index.coverage.push(yield* printCoverage(covered, memory))
    }
    indexes.push(yield* printFile('cards', JSON.stringify(index)))
  }
  return indexes
}

function printCoverage(stories: readonly ArrangedStory[], memory: PrintMemory): Printing<string> {
  const key = hash('sha256', ['coverage', ...stories.map(storyDigest)].join('\n'))
  const text = () => JSON.stringify({ headlines: stories.map(headlinesOf) })
  return printRemembered('cards', key, text, memory)
}

function* parts(
  stories: readonly ArrangedStory[],
  size: number,
): Generator<readonly ArrangedStory[]> {
  for (let first = 0; first < stories.length; first += size) {
    yield stories.slice(first, first + size)
  }
}
