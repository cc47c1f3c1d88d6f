import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { counted } from '../problems/counted.ts'
import { diskReason } from '../problems/diskFault.ts'
import { messageOf } from '../problems/messageOf.ts'
import { shownPath } from '../problems/shownPath.ts'
import { atMost } from '../run/atMost.ts'
import type { Failure } from './fetch/failure.ts'
import type { Fetched } from './fetch/fetchAll.ts'
import { KeptOriginals } from './keptOriginals.ts'
import { KeptSizes, type Sizes } from './sizes/keptSizes.ts'
import { keyOf, type Wanted } from './wantedPictures.ts'

/** Pictures that the site has itself, and what has not become one. */
export interface Kept {
  /** By `keyOf`. */
  readonly sizes: ReadonlyMap<string, Sizes>
  /** By address. */
  readonly failures: ReadonlyMap<string, Failure>
  /** What concerns no single picture. */
  readonly notices: readonly string[]
}

/** What libuv does at a time: more would only take memory. */
const MOST_AT_ONCE = 4

/** One run through all wanted pictures: what has come of each. */
export class KeepingRun {
  readonly #folder: string
  readonly #originals: KeptOriginals
  readonly #keptSizes: KeptSizes
  readonly #room = atMost(Math.min(MOST_AT_ONCE, availableParallelism()))
  readonly #sizes = new Map<string, Sizes>()
  readonly #failures = new Map<string, Failure>()
  readonly #fresh = new Map<string, Failure>()
  readonly #used = new Set<string>()
  readonly #total: number
  readonly #onProgress: ((done: number, total: number) => void) | undefined
  #done = 0
  #late = 0
  #hasAnswer = false
  /** Why nothing can be kept. */
  #unwritable: string | undefined

  constructor(
    folder: string,
    now: number,
    total: number,
    onProgress?: (done: number, total: number) => void,
  ) {
    this.#folder = folder
    this.#originals = new KeptOriginals(join(folder, 'originals'))
    this.#keptSizes = new KeptSizes(join(folder, 'sizes'), now)
    this.#total = total
    this.#onProgress = onProgress
  }

  /** The file of a picture that was fetched before. */
  find(address: string): string | undefined {
    const file = this.#originals.find(address)
    if (file !== undefined) this.#used.add(file)
    return file
  }

  /** Makes the sizes of a picture for all that it is used as. */
  async make(uses: readonly Wanted[], file: string): Promise<void> {
    for (const each of uses) {
      await this.#room(async () => {
        try {
          const sizes = await this.#keptSizes.of(file, each.use)
          this.#sizes.set(keyOf(each.address, each.use), sizes)
          this.#count(1)
        } catch (error) {
          const reason = diskReason(error)
          if (reason !== undefined) this.#unwritable = reason
          this.fail([each], { kind: 'picture', reason: unreadable(error) })
        }
      })
    }
  }

  fail(uses: readonly Wanted[], failure: Failure): void {
    for (const { address } of uses) this.#failures.set(address, failure)
    this.#count(uses.length)
  }

  /** Takes what has come from a host. */
  async take(uses: readonly Wanted[], address: string, fetched: Fetched): Promise<void> {
    if (fetched === 'late' || this.#unwritable !== undefined) {
      this.#late += uses.length
      return
    }
    if ('failure' in fetched) {
      const { failure } = fetched
      if (failure.kind !== 'host') this.#hasAnswer = true
      this.#fresh.set(address, failure)
      return this.fail(uses, failure)
    }
    this.#hasAnswer = true
    try {
      const file = this.#originals.keep(address, fetched)
      this.#used.add(file)
      await this.make(uses, file)
      const failure = this.#failures.get(address)
      if (failure && this.#unwritable === undefined) {
        // Cut off, or no picture after all: what the host has later may be whole.
        this.#originals.forget(address)
        this.#fresh.set(address, failure)
      }
    } catch (error) {
      this.#unwritable = diskReason(error) ?? messageOf(error)
      this.#late += uses.length
    }
  }

  /** What failed at hosts now. Where no host has answered, it is rather the network here that has failed. */
  newFailures(): ReadonlyMap<string, Failure> {
    const all = [...this.#fresh]
    return new Map(this.#hasAnswer ? all : all.filter(([, { kind }]) => kind !== 'host'))
  }

  end(): Kept {
    this.#keptSizes.end()
    return { sizes: this.#sizes, failures: this.#failures, notices: this.#notices() }
  }

  #count(more: number): void {
    this.#done += more
    this.#onProgress?.(this.#done, this.#total)
  }

  #notices(): string[] {
    const place = shownPath(this.#folder)
    const unused = this.#originals.othersThan(this.#used)
    const late = counted(this.#late, 'picture')
    if (this.#unwritable !== undefined) {
      return [
        `The folder ${place}, in which this site's own pictures are kept, cannot be written: ${this.#unwritable}. Readers see drawings until it can.`,
      ]
    }
    return [
      ...(this.#late > 0
        ? [
            `${late} could not be fetched in the time that a build takes for it. Readers see drawings until the next build, which goes on from here.`,
          ]
        : []),
      ...(unused > 0
        ? [
            `${counted(unused, 'picture')} in ${place} ${unused === 1 ? 'is' : 'are'} shown by no story, and in no output. They stay there until you delete them, as their hosts may be gone.`,
          ]
        : []),
    ]
  }
}

/** Why sizes could not be made, on one line. */
const unreadable = (error: unknown): string =>
  `cannot be read as a picture: ${messageOf(error).split('\n', 1)[0]}`
