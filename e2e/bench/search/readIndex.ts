import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import * as v from 'valibot'
import { manifestSchema, pageSchema, type Summary } from '../../../src/shared/bundle.ts'
import {
  cardIndexSchema,
  type FindRoot,
  findRootSchema,
  packedListsSchema,
  termPostingsSchema,
  termShardSchema,
} from '../../../src/shared/find/findFiles.ts'
import { CARD_FILES_PER_INDEX, CARDS_PER_FILE } from '../../../src/shared/find/findSizes.ts'
import type { TermFiles } from '../../../src/shared/find/search/loadTerms.ts'

/** What content delivery networks use for files that they compress as they go. */
const QUALITY = 5

/** A bundle in a folder, which notes what is read of it. */
export class BundleFolder {
  readonly #folder: string
  /** The names of the files that were read since the last look. */
  read = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Bytes that the files which were read take on their way to a reader. */
  bytes(): number {
    return [...this.read].reduce((sum, name) => sum + this.#bytesOf(name), 0)
  }

  text(name: string): string {
    this.read.add(name)
    return readFileSync(join(this.#folder, name), 'utf8')
  }

  file<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
    return v.parse(schema, JSON.parse(this.text(name)))
  }

  /** Where finding begins: after the manifest, which a reader has. */
  root(): FindRoot {
    const { find = '' } = v.parse(manifestSchema, JSON.parse(this.text('manifest.json')))
    this.read.clear()
    return this.file(find, findRootSchema)
  }

  readonly terms: TermFiles = {
    termShard: async (name) => this.file(name, termShardSchema),
    postings: async (name) => this.file(name, termPostingsSchema),
    packedLists: async (name) => this.file(name, packedListsSchema),
  }

  /** What lists show of a story. */
  card({ segments }: FindRoot, number: number): Summary {
    const segment = segments.findLast(({ first }) => first <= number)
    const place = number - (segment?.first ?? 0)
    const file = Math.floor(place / CARDS_PER_FILE)
    const index = segment?.cards[Math.floor(file / CARD_FILES_PER_INDEX)] ?? ''
    const name = this.file(index, cardIndexSchema).files[file % CARD_FILES_PER_INDEX] ?? ''
    const story = this.file(name, pageSchema).stories[place % CARDS_PER_FILE]
    if (!story) throw new Error(`there is no story ${number}`)
    return story
  }

  readonly #sizes = new Map<string, number>()
  #bytesOf(name: string): number {
    const known = this.#sizes.get(name)
    if (known !== undefined) return known
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
    const { length } = brotliCompressSync(readFileSync(join(this.#folder, name)), { params })
    this.#sizes.set(name, length)
    return length
  }
}
