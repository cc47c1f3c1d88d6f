import * as v from 'valibot'
import { type Item, newest } from '../../../shared/kept/items.ts'
import { type Deeds, type Form, merge, readRecord, recordOf } from '../../../shared/kept/records.ts'
import { noteRefusal } from './faults.ts'
import { Keeper } from './Keeper.ts'
import { hearTabs, tellTabs } from './tabs.ts'
import type { Ways } from './ways.ts'

/** All that is kept of one kind, in this browser, the same in all of its tabs. */
export class Kept<Value> {
  /** What it is called in the browser's storage, and in files. */
  readonly name: string
  readonly form: Form<Value>
  readonly #ways: Ways<Value>
  readonly #keeper: Keeper<Value>
  #deeds = new Map<string, Item<Value>>()
  #values: ReadonlyMap<string, Value> | undefined
  #ready: Promise<void> | undefined
  #isReady = false
  /** What was done before storage had answered. */
  readonly #before = new Map<string, Value | null>()
  /** How often all was forgotten: what was being written then is not shown again. */
  #forgotten = 0
  readonly #listeners = new Set<() => void>()

  constructor(name: string, form: Form<Value>, ways: Ways<Value> = {}) {
    this.name = name
    this.form = form
    this.#ways = ways
    this.#keeper = new Keeper(name, form)
  }

  /** What holds, by key; the same map until something changes. Empty until `ready`, but for what is known early. */
  get values(): ReadonlyMap<string, Value> {
    this.#values ??= new Map(this.#ways.early?.())
    return this.#values
  }

  /** All deeds, also those that took something back. */
  get deeds(): Deeds<Value> {
    return this.#deeds
  }

  /** Resolves when what the browser has is there, or cannot be had. */
  get ready(): Promise<void> {
    this.#ready ??= this.#open()
    return this.#ready
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** When a key was set or taken back last, in milliseconds since 1970; undefined where it never was. */
  at(key: string): number | undefined {
    return this.#deeds.get(key)?.at
  }

  /**
   * Keeps a value, or takes it back: null. Shown at once, whatever storage does.
   *
   * @returns whether the browser has kept it
   */
  set(key: string, value: Value | null): Promise<boolean> {
    return this.setAll(new Map([[key, value]]))
  }

  /** The same for several at once. */
  setAll(values: ReadonlyMap<string, Value | null>): Promise<boolean> {
    const now = Date.now()
    const deeds = new Map<string, Item<Value>>()
    for (const [key, given] of values) {
      const value = given === null ? null : this.#checked(given)
      if (value === undefined) continue
      // A deed of now holds, also where the clock was ahead before.
      deeds.set(key, { at: Math.max(now, (this.at(key) ?? 0) + 1), value })
      if (!this.#isReady) this.#before.set(key, value)
    }
    const isKept = this.take(deeds)
    this.#ways.onSet?.()
    return deeds.size === values.size ? isKept : Promise.resolve(false)
  }

  /** Takes deeds as they are, of another device or a file: what is newer here stays. */
  async take(deeds: Deeds<Value>): Promise<boolean> {
    const fitting = this.#fitting(deeds)
    const changed = this.#merge(fitting)
    if (changed.size > 0) tellTabs({ kind: this.name, record: recordOf(changed, this.form) })
    // What storage has is not known before it was read.
    await this.ready
    const isKept = await this.#keep(changed)
    return isKept && fitting.size === deeds.size
  }

  /** Calls a function after each change, here or in another tab. Gives what ends that. */
  onChange = (listener: () => void): (() => void) => {
    void this.ready
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Forgets all of it, as storage was cleared. */
  forget(): void {
    this.#forgotten++
    this.#keeper.forget()
    this.#replace(new Map())
  }

  async #open(): Promise<void> {
    hearTabs(
      ({ kind, record }) => {
        if (kind === undefined) this.forget()
        else if (kind === this.name) this.#hear(record)
      },
      () => void this.#read(),
    )
    await this.#read()
    const old = this.#ways.legacy?.()
    if (old) {
      void this.#keep(this.#merge(old.deeds)).then((isKept) => isKept && old.clear())
    }
    // What the reader has just done holds, also over what was kept by a clock that was ahead.
    const overruled = [...this.#before].filter(([key]) => !this.#isAsDone(key))
    this.#before.clear()
    if (overruled.length > 0) void this.setAll(new Map(overruled))
  }

  #isAsDone(key: string): boolean {
    return this.#deeds.get(key)?.value === this.#before.get(key)
  }

  /** Reads what storage has into what is known. */
  async #read(): Promise<void> {
    const stored = await this.#keeper.read(this.#deeds)
    this.#isReady = true
    if (stored === 'gone') this.forget()
    else this.#replace(merge(stored ?? this.#earlyDeeds(), this.#deeds))
  }

  /** As if done long ago: everything else is newer. */
  #earlyDeeds(): Deeds<Value> {
    return new Map([...(this.#ways.early?.() ?? [])].map(([key, value]) => [key, { at: 1, value }]))
  }

  #hear(record: unknown): void {
    try {
      const { deeds } = readRecord(record, this.form, this.#deeds)
      this.#merge(deeds)
    } catch {
      // Of a newer edition: what it keeps is read when this one is loaded anew.
    }
  }

  async #keep(changed: Deeds<Value>): Promise<boolean> {
    if (changed.size === 0) return true
    const forgotten = this.#forgotten
    const written = await this.#keeper.write(changed, () => this.#deeds)
    if (written && forgotten === this.#forgotten) {
      if (written.isAnew) this.#replace(new Map(written.deeds))
      else this.#merge(written.deeds)
    }
    return written !== undefined
  }

  /** A value in the form in which it is read again, which it could not be otherwise; undefined where it has another one. */
  #checked(value: Value): Value | undefined {
    const checked = v.safeParse(this.form.schema, value)
    return checked.success ? checked.output : undefined
  }

  /** What there is room for. */
  #fitting(deeds: Deeds<Value>): Deeds<Value> {
    const { most, isForgetful } = this.form
    if (isForgetful) return deeds
    let room = most - this.values.size
    const fitting = [...deeds].filter(
      ([key, { value }]) => value === null || this.values.has(key) || room-- > 0,
    )
    if (fitting.length < deeds.size) noteRefusal(this.name, 'full')
    return new Map(fitting)
  }

  /** Shows what of other deeds is newer than what is known. Gives that. */
  #merge(deeds: Deeds<Value>): Deeds<Value> {
    const changed = new Map<string, Item<Value>>()
    for (const [key, item] of deeds) {
      const known = this.#deeds.get(key)
      const holding = known ? newest(known, item) : item
      if (holding !== known) changed.set(key, holding)
    }
    if (changed.size === 0) return changed
    const values = new Map(this.values)
    for (const [key, item] of changed) {
      this.#deeds.set(key, item)
      if (item.value === null) values.delete(key)
      else values.set(key, item.value)
    }
    this.#show(values)
    return changed
  }

  #replace(deeds: Map<string, Item<Value>>): void {
    this.#deeds = deeds
    this.#show(valuesOf(deeds))
  }

  #show(values: ReadonlyMap<string, Value>): void {
    this.#values = values
    this.#ways.mirror?.(values)
    for (const listener of this.#listeners) listener()
  }
}

const valuesOf = <Value>(deeds: Deeds<Value>): Map<string, Value> =>
  new Map([...deeds].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])))
