import { fold } from '../find/fold.ts'
import { type Entry, GROUPS, type Group } from './entries.ts'
import { scoreOf, type Wanted, wantedOf } from './match.ts'

/** A group of what was found, the best first. */
export interface Results {
  readonly group: Group
  readonly entries: readonly Entry[]
}

/** So many of a group are shown: few are read faster than many, and a letter more brings others. */
const MOST_FOUND = 6
const MOST_UNASKED: Record<Group, number> = {
  kept: 12,
  pages: 12,
  topics: 6,
  publishers: 3,
  stories: 4,
  commands: 6,
}

/**
 * What fits what was typed, the groups with the best ones first; where nothing is typed, the beginning of each group.
 *
 * @param date the day or month that was typed: before all others
 */
export function resultsFor(
  entries: readonly Entry[],
  typed: string,
  date?: Entry,
): { wanted: Wanted; results: Results[] } {
  const wanted = wantedOf(fold(typed))
  const byGroup = Map.groupBy(entries, ({ group }) => group)
  const found = GROUPS.map((group) => {
    const all = byGroup.get(group) ?? []
    return wanted.length === 0
      ? { group, entries: all.slice(0, MOST_UNASKED[group]), score: 0 }
      : { group, ...best(all, wanted) }
  })
  const dates = date ? [{ group: date.group, entries: [date] }] : []
  const results = found
    // Names of pages that have these digits, too, are not what was meant.
    .filter(({ group }) => group !== date?.group)
    .filter((group) => group.entries.length > 0)
    // It is stable: equal ones keep the order of the groups.
    .sort((a, b) => b.score - a.score)
  return { wanted, results: [...dates, ...results] }
}

function best(entries: readonly Entry[], wanted: Wanted) {
  const scored = entries
    .map((each) => ({ each, score: scoreOf(fold(soughtIn(each)), wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND)
  return { entries: scored.map(({ each }) => each), score: scored[0]?.score ?? 0 }
}

const soughtIn = ({ name, alias }: Entry): string =>
  alias === undefined ? name : `${name} ${alias}`

/** What an entry was found by besides its name; undefined where its name has all that was typed. */
export const foundBy = ({ name, alias }: Entry, wanted: Wanted): string | undefined =>
  wanted.length > 0 && scoreOf(fold(name), wanted) === 0 ? alias : undefined
