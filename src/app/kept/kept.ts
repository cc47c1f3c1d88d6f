import { useSyncExternalStore } from 'react'
import type { Mute, ReadStory, SavedStory, Setting, Visit } from '../../shared/kept/concerns.ts'
import type { Item } from '../../shared/kept/items.ts'

/** All that is kept of one kind, in this browser, the same in all of its tabs. */
export class Kept<Value> {
  /** What it is called in the browser's storage, and in files. */
  readonly name: string
  #items = new Map<string, Item<Value>>()
  #values: ReadonlyMap<string, Value> = new Map()
  readonly #listeners = new Set<() => void>()

  constructor(name: string) {
    this.name = name
  }

  /** What holds, by key; the same map until something changes. Empty until `ready`. */
  get values(): ReadonlyMap<string, Value> {
    return this.#values
  }

  /** Resolves when what the browser has is there. */
  get ready(): Promise<void> {
    return Promise.resolve()
  }

  /** When a key was set or taken back last, in milliseconds since 1970; undefined where it never was. */
  at(key: string): number | undefined {
    return this.#items.get(key)?.at
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
    const at = Date.now()
    for (const [key, value] of values) this.#items.set(key, { at, value })
    this.#values = new Map(
      [...this.#items].flatMap(([key, item]) =>
        item.value === null ? [] : [[key, item.value] as const],
      ),
    )
    for (const listener of this.#listeners) listener()
    return Promise.resolve(true)
  }

  /** Calls a function after each change, here or in another tab. Gives what ends that. */
  onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** By the id of a story. */
export const READ = new Kept<ReadStory>('read')
/** By the id of a story. */
export const SAVED = new Kept<SavedStory>('saved')
/** By kind and what it is: `topic:ai`. */
export const MUTES = new Kept<Mute>('mutes')
/** By the name of a setting. */
export const SETTINGS = new Kept<Setting>('settings')
/** By what is remembered: `last`, `this`. */
export const VISITS = new Kept<Visit>('visits')

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()

/** What holds, for a component. */
export const useKept = <Value>(kept: Kept<Value>): ReadonlyMap<string, Value> =>
  useSyncExternalStore(
    kept.onChange,
    () => kept.values,
    () => NOTHING,
  )
