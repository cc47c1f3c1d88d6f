import {
  bounded,
  type Deeds,
  type Form,
  merge,
  readRecord,
  recordOf,
} from '../../../shared/kept/records.ts'
import { faultOf, noteFault, noteRefusal } from './faults.ts'
import { noteKeeping } from './keeps.ts'
import { theShelf } from './shelf.ts'

/** What a record holds since it was written. */
export interface Written<Value> {
  readonly deeds: Deeds<Value>
  /** Whether what was there before had been taken away: the reader has cleared it elsewhere. */
  readonly isAnew: boolean
}

/** Reads and writes the record of one kind, and says what goes wrong. It never throws. */
export class Keeper<Value> {
  readonly #name: string
  readonly #form: Form<Value>
  /** Whether there was a record: one that is missing later was taken away. */
  #isStored = false
  /** What is still to be written: also what was refused, which goes with the next. */
  #waiting: Deeds<Value> = new Map()
  #writing: Promise<Written<Value> | undefined> | undefined

  constructor(name: string, form: Form<Value>) {
    this.#name = name
    this.#form = form
  }

  /** What storage has; undefined where it has nothing or refuses; `gone` where it was cleared since. */
  async read(known: Deeds<Value>): Promise<Deeds<Value> | 'gone' | undefined> {
    try {
      const stored = await theShelf().get(this.#name)
      if (stored === undefined) return this.#isStored ? 'gone' : undefined
      this.#isStored = true
      // Another site below the same host may have taken the note away.
      noteKeeping()
      const { deeds, damaged } = readRecord(stored, this.#form, known)
      if (damaged > 0) noteFault(this.#name, 'damaged')
      return deeds
    } catch (error) {
      noteFault(this.#name, faultOf(error))
      return undefined
    }
  }

  /**
   * Writes deeds into the record, into which other tabs may have written as well. What is to be written while another writing is
   * under way goes together with the next.
   *
   * @returns undefined where the browser refuses
   */
  write(deeds: Deeds<Value>, known: () => Deeds<Value>): Promise<Written<Value> | undefined> {
    this.#waiting = merge(this.#waiting, deeds)
    this.#writing ??= this.#writeAll(known)
    return this.#writing
  }

  /** Nothing is stored any more, and nothing that waits is to be. */
  forget(): void {
    this.#waiting = new Map()
    this.#isStored = false
  }

  async #writeAll(known: () => Deeds<Value>): Promise<Written<Value> | undefined> {
    let written: Written<Value> | undefined
    let isAnew = false
    // All that is done in one go is written in one.
    await Promise.resolve()
    while (this.#waiting.size > 0) {
      const deeds = this.#waiting
      this.#waiting = new Map()
      try {
        written = await this.#writeOnce(deeds, known())
        isAnew ||= written.isAnew
        noteFault(this.#name, undefined)
      } catch (error) {
        this.#waiting = merge(deeds, this.#waiting)
        noteRefusal(this.#name, faultOf(error))
        written = undefined
        break
      }
    }
    // In the same go in which it was found that nothing waits: what is written from now on begins anew.
    this.#writing = undefined
    return written && { ...written, isAnew }
  }

  async #writeOnce(deeds: Deeds<Value>, known: Deeds<Value>): Promise<Written<Value>> {
    let written: Written<Value> = { deeds, isAnew: false }
    await theShelf().update(this.#name, (stored) => {
      const before = readRecord(stored, this.#form, known).deeds
      written = {
        deeds: bounded(merge(before, deeds), this.#form),
        isAnew: this.#isStored && stored === undefined,
      }
      return recordOf(written.deeds, this.#form)
    })
    this.#isStored = true
    noteKeeping()
    return written
  }
}
