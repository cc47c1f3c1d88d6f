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
import { unmade } from './sizes/unmade.ts'
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
  /** What is done with, by `keyOf`. */
  readonly #settled = new Set<string>()
  readonly #total: number
  readonly #onProgress: ((done: number, total: number) => void) | undefined
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

  /** Makes the sizes of a file of the site's own. */
  async makeOwn(uses: readonly Wanted[], file: string): Promise<void> {
    const failure = await this.#make(uses, file)
    if (failure) this.#failNow(uses, { ...failure, kind: 'here' })
  }

  /**
   * Makes the sizes of a picture that was fetched before.
   *
   * @returns false where its bytes are none, so that it is to be asked for again
   */
  async makeKept(uses: readonly Wanted[], file: string): Promise<boolean> {
    const failure = await this.#make(uses, file)
    if (failure?.kind === 'here') this.#failNow(uses, failure)
    return failure?.kind !== 'picture'
  }

  /** Takes what is known of a picture from an earlier run. */
  fail(uses: readonly Wanted[], failure: Failure): void {
    for (const { address } of uses) this.#failures.set(address, failure)
    this.#settle(uses)
  }

  /** Takes what has come from a host. What cannot be read is not kept: the next time the host may have the whole of it. */
  async take(uses: readonly Wanted[], address: string, fetched: Fetched): Promise<void> {
    if (fetched === 'late' || this.#unwritable !== undefined) {
      this.#late += uses.length
      return
    }
    const came = 'failure' in fetched ? undefined : fetched
    const failure = 'failure' in fetched ? fetched.failure : await this.#make(uses, fetched.bytes)
    if (failure?.kind !== 'host') this.#hasAnswer = true
    if (failure) this.#failNow(uses, failure)
    if (!came || failure?.kind === 'picture') return
    try {
      this.#used.add(this.#originals.keep(address, came))
    } catch (error) {
      this.#unwritable = diskReason(error) ?? messageOf(error)
      this.#late += uses.length
      for (const each of uses) this.#sizes.delete(keyOf(each.address, each.use))
    }
  }

  /** What failed now. Where no host has answered, it is rather the network here that has failed. */
  newFailures(): ReadonlyMap<string, Failure> {
    const isHere = ({ kind }: Failure) => kind === 'host' && !this.#hasAnswer
    return new Map(
      [...this.#fresh].map(([address, failure]) => [
        address,
        isHere(failure) ? { ...failure, kind: 'here' } : failure,
      ]),
    )
  }

  end(): Kept {
    this.#keptSizes.end()
    const failures = new Map([...this.#failures, ...this.newFailures()])
    return { sizes: this.#sizes, failures, notices: this.#notices() }
  }

  /**
   * Makes the sizes of a picture for all that it is used as.
   *
   * @param picture its file, or its bytes
   * @returns why some could not be made, where the picture itself is the reason before others
   */
  async #make(uses: readonly Wanted[], picture: string | Buffer): Promise<Failure | undefined> {
    const failures: Failure[] = []
    for (const each of uses) {
      await this.#room(async () => {
        try {
          this.#sizes.set(
            keyOf(each.address, each.use),
            await this.#keptSizes.of(picture, each.use),
          )
          this.#settle([each])
        } catch (error) {
          const reason = diskReason(error)
          if (reason === undefined) failures.push(unmade(error))
          else this.#unwritable = reason
        }
      })
    }
    return failures.find(({ kind }) => kind === 'picture') ?? failures[0]
  }

  #failNow(uses: readonly Wanted[], failure: Failure): void {
    for (const { address } of uses) this.#fresh.set(address, failure)
    this.fail(uses, failure)
  }

  #settle(uses: readonly Wanted[]): void {
    for (const { address, use } of uses) this.#settled.add(keyOf(address, use))
    this.#onProgress?.(this.#settled.size, this.#total)
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
