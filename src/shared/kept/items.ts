/** No date lies behind it. */
export const LAST_TIME = 8.64e15

/** What a reader did with one thing: the time of the deed, and what holds since; null where it was taken back. */
export interface Item<Value> {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly value: Value | null
}

/** Of two deeds the one that holds: the newest. Of two at the same time it is the same on all devices. */
export function newest<Value>(one: Item<Value>, other: Item<Value>): Item<Value> {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other
}
