import { type Item, newest } from './items.ts'
import type { Deeds } from './records.ts'

/** What would become of what is kept if other deeds were taken over: things by what they are called where that is known. */
export interface Comparison {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many are newer here, and stay. */
  readonly older: number
}

/** Compares what is here with the deeds of a file or a link. Nothing is changed by it. */
export function compare<Value>(here: Deeds<Value>, others: Deeds<Value>): Comparison {
  const added: string[] = []
  const changed: string[] = []
  const removed: string[] = []
  let older = 0
  for (const [key, other] of others) {
    const known = here.get(key)
    const was = known?.value ?? null
    if (isSame(was, other.value)) continue
    if (known && newest(known, other) === known) older++
    else if (other.value === null) removed.push(nameOf(was, key))
    else (was === null ? added : changed).push(nameOf(other.value, key))
  }
  return { added, changed, removed, older }
}

/** Whether anything would change. */
export const hasChanges = ({ added, changed, removed }: Comparison): boolean =>
  added.length + changed.length + removed.length > 0

/**
 * Deeds of another device as if none were done later than now: its clock may be ahead, and nothing could be changed here
 * until that time.
 *
 * @param now in milliseconds since 1970
 */
export function notAfter<Value>(deeds: Deeds<Value>, now: number): Map<string, Item<Value>> {
  return new Map(
    [...deeds].map(([key, item]) => [key, item.at > now ? { ...item, at: now } : item]),
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** How readers know a thing: a story by its title, a mute or a filter by its name. */
function nameOf(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return key
  if ('title' in value && typeof value.title === 'string') return value.title
  return 'name' in value && typeof value.name === 'string' ? value.name : key
}
