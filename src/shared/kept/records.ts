/** One record a kind, as browsers store it and files carry it: what is in it, in which form, and how older forms become the newest. */
import * as v from 'valibot'
import { byCodeUnit } from '../byCodeUnit.ts'
import { type Item, LAST_TIME, newest } from './items.ts'

/** All deeds of one kind, by what they were done to. */
export type Deeds<Value> = ReadonlyMap<string, Item<Value>>

/** What a record of a kind may hold. */
export interface Form<Value> {
  /** What each value must be. */
  readonly schema: v.GenericSchema<unknown, Value>
  /** The key that a value must have, where that follows from it: by another one nobody could take it back. */
  readonly keyOf?: (value: Value) => string
  /** Each makes the values of its version those of the next one: the first those of version 1. Never changed, only added to. */
  readonly migrations: readonly ((value: unknown, key: string) => unknown)[]
  /** How many are kept. */
  readonly most: number
  /** Whether more of them push out the oldest; else there is no room for more. */
  readonly isForgetful: boolean
}

/** As it is stored. */
export interface KeptRecord {
  readonly version: number
  readonly items: Readonly<Record<string, Item<unknown>>>
}

/** What was found in storage or a file is of a newer edition of the site, which this one cannot read and must not touch. */
export class NewerRecord extends Error {}

/** What was read of a record. */
export interface ReadRecord<Value> {
  readonly deeds: Map<string, Item<Value>>
  /** How much of it was in no form that this site knows. */
  readonly damaged: number
}

const LONGEST_KEY = 500

/** How many deeds that took something back are remembered: so many of them cannot be undone by an old file. */
const MOST_TAKEN_BACK = 2000

const itemSchema = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIME)),
  value: v.unknown(),
})

const recordSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // Not as a record of valibot, which leaves out keys such as `constructor`.
  items: v.custom<object>((items) => typeof items === 'object' && items !== null),
})

/**
 * Reads what storage or a file has: anything at all. What is wrong in it is left out and counted.
 *
 * @param known deeds that were read or done before: one of the same time needs no check
 * @throws NewerRecord where it is of a newer version
 */
export function readRecord<Value>(
  stored: unknown,
  form: Form<Value>,
  known?: Deeds<Value>,
): ReadRecord<Value> {
  const deeds = new Map<string, Item<Value>>()
  if (stored === undefined) return { deeds, damaged: 0 }
  const record = v.safeParse(recordSchema, stored)
  if (!record.success) return { deeds, damaged: 1 }
  const { version, items } = record.output
  if (version > form.migrations.length + 1) throw new NewerRecord()
  const migrations = form.migrations.slice(version - 1)
  let damaged = 0
  for (const [key, item] of Object.entries(items)) {
    const read = readItem(key, item, migrations, form, known?.get(key))
    if (read) deeds.set(key, read)
    else damaged++
  }
  return { deeds, damaged }
}

function readItem<Value>(
  key: string,
  stored: unknown,
  migrations: Form<Value>['migrations'],
  form: Form<Value>,
  known: Item<Value> | undefined,
): Item<Value> | undefined {
  // There may be thousands: what was seen before is not looked at again.
  if (known && hasTime(stored, known.at)) return known
  const item = v.safeParse(itemSchema, stored)
  if (!item.success || key.length > LONGEST_KEY) return undefined
  const { at, value } = item.output
  if (value === null) return { at, value }
  const migrated = migrations.reduce<unknown>((older, migrate) => migrate(older, key), value)
  const checked = v.safeParse(form.schema, migrated)
  if (!checked.success) return undefined
  const isInPlace = !form.keyOf || form.keyOf(checked.output) === key
  return isInPlace ? { at, value: checked.output } : undefined
}

const hasTime = (item: unknown, at: number): boolean =>
  typeof item === 'object' && item !== null && 'at' in item && item.at === at

/** A record as it is stored. */
export const recordOf = <Value>(deeds: Deeds<Value>, form: Form<Value>): KeptRecord => ({
  version: form.migrations.length + 1,
  items: Object.fromEntries(deeds),
})

/** A record for people to read: in an order of its own, so that the same deeds give the same text. */
export const printRecord = <Value>(deeds: Deeds<Value>, form: Form<Value>): KeptRecord =>
  recordOf(new Map([...deeds].toSorted(([a], [b]) => byCodeUnit(a, b))), form)

/**
 * Deeds of two devices, tabs or files together: of each thing the newest deed holds, so that the order in which they meet, and how
 * often, makes no difference. A deed that changes nothing stays the same object.
 */
export function merge<Value>(one: Deeds<Value>, other: Deeds<Value>): Map<string, Item<Value>> {
  const merged = new Map(one)
  for (const [key, item] of other) {
    const known = merged.get(key)
    merged.set(key, known ? newest(known, item) : item)
  }
  return merged
}

/** What of deeds is kept where there are more than there is room for: the newest. What a form does not forget stays. */
export function bounded<Value>(
  deeds: Map<string, Item<Value>>,
  { most, isForgetful }: Form<Value>,
): Map<string, Item<Value>> {
  let takenBackCount = 0
  for (const { value } of deeds.values()) if (value === null) takenBackCount++
  const hasRoom = !isForgetful || deeds.size - takenBackCount <= most
  if (hasRoom && takenBackCount <= MOST_TAKEN_BACK) return deeds
  const all = [...deeds].toSorted(([a, one], [b, other]) => other.at - one.at || byCodeUnit(a, b))
  const done = all.filter(([, { value }]) => value !== null)
  const takenBack = all.filter(([, { value }]) => value === null).slice(0, MOST_TAKEN_BACK)
  return new Map([...(isForgetful ? done.slice(0, most) : done), ...takenBack])
}
