import * as v from 'valibot'
import type { Item } from '../../../shared/kept/items.ts'
import {
  type Deeds,
  type Form,
  merge,
  printRecord,
  readRecord,
} from '../../../shared/kept/records.ts'
import { noteRefusal } from './faults.ts'
import { Keeper } from './Keeper.ts'
import { hearTabs, tellTabs } from './tabs.ts'

/** What a kind has besides its form. */
export interface Ways<Value> {
  /** What is known of it before storage has answered, or where that knows nothing. */
  readonly early?: () => ReadonlyMap<string, Value>
  /** What earlier editions kept elsewhere, and how to take it away there once it is kept here; undefined where there is nothing. */
  readonly legacy?: () => { readonly deeds: Deeds<Value>; readonly clear: () => void } | undefined
  /** Called after each change, with what holds. */
  readonly mirror?: (values: ReadonlyMap<string, Value>) => void
  /** Called when the reader keeps something. */
  readonly onSet?: () => void
}

/** All that is kept of one kind, in this browser, the same in all of its tabs. */
export class Kept<Value> {
  /** What it is called in the browser's storage, and in files. */
  readonly name: string
  readonly form: Form<Value>
  readonly #ways: Ways<Value>
  readonly #keeper: Keeper<Value>
  #deeds: Deeds<Value> = new Map()
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
    this.#values ??= new Map([
      ...(this.#isReady ? [] : (this.#ways.early?.() ?? [])),
      ...[...this.#deeds].flatMap(([key, { value }]) =>
        value === null ? [] : [[key, value] as const],
      ),
    ])
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
    const changed = this.#show(merge(this.#deeds, fitting))
    if (changed.size > 0) tellTabs({ kind: this.name, record: printRecord(changed, this.form) })
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
    this.#show(new Map())
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
      const changed = this.#show(merge(old.deeds, this.#deeds))
      void this.#keep(changed.size > 0 ? old.deeds : changed).then(
        (isKept) => isKept && old.clear(),
      )
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
    this.#values = undefined
    if (stored === 'gone') this.forget()
    else this.#show(merge(stored ?? this.#earlyDeeds(), this.#deeds), true)
  }

  /** As if done long ago: everything else is newer. */
  #earlyDeeds(): Deeds<Value> {
    return new Map([...(this.#ways.early?.() ?? [])].map(([key, value]) => [key, { at: 1, value }]))
  }

  #hear(record: unknown): void {
    try {
      const { deeds } = readRecord(record, this.form, this.#deeds)
      this.#show(merge(this.#deeds, deeds))
    } catch {
      // Of a newer edition: what it keeps is read when this one is loaded anew.
    }
  }

  async #keep(changed: Deeds<Value>): Promise<boolean> {
    const forgotten = this.#forgotten
    const written = await this.#keeper.write(changed, () => this.#deeds)
    if (written && forgotten === this.#forgotten)
      this.#show(written.isAnew ? written.deeds : merge(written.deeds, this.#deeds))
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

  /** Shows deeds in place of those that are known, and tells where something is different. Gives what is. */
  #show(deeds: Deeds<Value>, isTold = false): Deeds<Value> {
    const changed = new Map([...deeds].filter(([key, item]) => this.#deeds.get(key) !== item))
    const isLess = [...this.#deeds.keys()].some((key) => !deeds.has(key))
    this.#deeds = deeds
    if (changed.size === 0 && !isLess && !isTold) return changed
    this.#values = undefined
    this.#ways.mirror?.(this.values)
    for (const listener of this.#listeners) listener()
    return changed
  }
}
