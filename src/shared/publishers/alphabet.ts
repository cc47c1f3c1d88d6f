import { byCodeUnit } from '../byCodeUnit.ts'

/** Names by the letters that they begin with, as an index has them. */
export interface Letter<Named> {
  readonly letter: string
  readonly entries: readonly Named[]
}

/** What numbers and signs stand under, and what names do whose script has no alphabet that would be short. */
const OTHERS = '#'
const IDEOGRAPHS = '漢'

/**
 * Sorts things by their names into an index. Without Intl: browsers sort differently, and a page must be the same in a build
 * and in all of them.
 */
export function alphabet<Named extends { readonly name: string }>(
  things: readonly Named[],
): Letter<Named>[] {
  const keyed = things.map((thing) => ({ thing, key: sortKey(thing.name) }))
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.thing.name, b.thing.name))
  const letters = Map.groupBy(keyed, ({ key }) => letterOf(key))
  return [...letters].map(([letter, entries]) => ({
    letter,
    entries: entries.map(({ thing }) => thing),
  }))
}

/** A name as it is looked for: accents, case and width aside. */
export const sortKey = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

function letterOf(key: string): string {
  const [first = ''] = key
  if (/\p{Script=Han}/u.test(first)) return IDEOGRAPHS
  return /\p{L}/u.test(first) ? first.toUpperCase() : OTHERS
}
