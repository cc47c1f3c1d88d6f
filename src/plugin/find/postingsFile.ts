import type { PostingsList, TermPostings, TermShard } from '../../shared/find/findFiles.ts'
import { bitOf, occurrenceOf, packOccurrences } from '../../shared/find/terms/occurrence.ts'
import { packNumbers } from '../../shared/find/terms/packedNumbers.ts'
import { packSet } from '../../shared/find/terms/packedSet.ts'
import type { Printing } from '../files/printedFile.ts'
import { printFile } from '../files/printFile.ts'
import type { TermOccurrences } from './termOccurrences.ts'

/** A term in more than this share of the stories says little of where it is found, and has files of its own. */
const COMMON_SHARE = 1 / 16
/** Where there are few stories, all files are small. */
const COMMON_STORIES = 256

/** So many stories, of all its terms, fill a file. */
const FULL = 1500

const TITLE = bitOf('title')

/** A file of the stories of some terms, as it is filled. */
export class PostingsFile {
  readonly #span: number
  readonly #postings: TermOccurrences[] = []
  #size = 0

  /** @param span how many stories the segment has */
  constructor(span: number) {
    this.#span = span
  }

  hasRoomFor(postings: TermOccurrences): boolean {
    const { length } = postings.stories
    return this.#size === 0 || (this.#size + length <= FULL && !this.#isCommon(length))
  }

  add(postings: TermOccurrences): void {
    this.#postings.push(postings)
    this.#size += postings.stories.length
    if (this.#isCommon(postings.stories.length)) this.#size = Number.POSITIVE_INFINITY
  }

  #isCommon(stories: number): boolean {
    return stories > COMMON_STORIES && stories > this.#span * COMMON_SHARE
  }

  /** Gives the name and the number of terms; undefined where there is none. */
  *print(): Printing<TermShard['postings'][number] | undefined> {
    const count = this.#postings.length
    if (count === 0) return undefined
    const occurrences = this.#postings.map(occurrencesOf)
    const isCommon = this.#size === Number.POSITIVE_INFINITY
    const lists = this.#postings.map(({ stories }, i): PostingsList => {
      const where = occurrences[i] ?? []
      const set = packSet(stories, this.#span)
      return isCommon
        ? { stories: set, titles: packSet(titlesIn(where), stories.length) }
        : { stories: set, occurrences: packOccurrences(where) }
    })
    const positions = this.#postings.map((postings) => packNumbers(postings.positions()))
    const file: TermPostings = {
      lists,
      ...(isCommon && { occurrences: yield* printLists(occurrences.map(packOccurrences)) }),
      positions: yield* printLists(positions),
    }
    return { count, file: yield* printFile('find', JSON.stringify(file)) }
  }
}

/** Where a term is in each of its stories. */
export const occurrencesOf = (postings: TermOccurrences): number[] =>
  postings.counts().map(({ fields, times }) => occurrenceOf(fields, times))

/** Prints a text for each of some terms. */
export const printLists = (lists: readonly string[]): Printing<string> =>
  printFile('find', JSON.stringify({ lists }))

const titlesIn = (occurrences: readonly number[]): number[] =>
  occurrences.flatMap((each, i) => (each & TITLE ? [i] : []))
