import { isRefused } from '../file/isRefused.ts'
import type { KnownEvent } from './grouping.ts'
import { byTime } from './inTimeOrder.ts'
import { averageLink, type MustNot } from './link/averageLink.ts'
import { candidatePairs } from './link/candidatePairs.ts'
import type { Leaf } from './link/Leaf.ts'
import type { Collection } from './words/Collection.ts'

/**
 * Groups reports of one language, each group in time order.
 *
 * What a person keeps out of an event is placed after all others, so that it does not take along reports that are like it.
 *
 * @param leaves by time
 */
export function groupLeaves(
  leaves: readonly Leaf[],
  collection: Collection,
  events: readonly KnownEvent[],
): Leaf[][] {
  const refusing = new Map(
    events.flatMap(({ id, refuses }) => (refuses?.size ? [[id, refuses] as const] : [])),
  )
  const isOut = ({ event, report }: Leaf) =>
    event === undefined && [...refusing.values()].some((refuses) => isRefused(report, refuses))
  const groups = link(
    leaves.filter((leaf) => !isOut(leaf)),
    collection,
  )
  const refused = leaves.filter(isOut)
  if (refused.length === 0) return groups
  // What was found is now as if there were files of it.
  const eventOf = groups.map((group) => group.find(({ event }) => event !== undefined)?.event)
  const own = new Map<Leaf, Leaf>(refused.map((leaf) => [leaf, leaf]))
  for (const [i, group] of groups.entries()) {
    for (const leaf of group) own.set({ ...leaf, event: `${i}` }, leaf)
  }
  const inOrder = [...own.keys()].sort((a, b) => byTime(a.report, b.report))
  return link(inOrder, collection, (found, { report }) => {
    const refuses = refusing.get(eventOf[Number(found)] ?? '')
    return refuses !== undefined && isRefused(report, refuses)
  }).map((group) => group.flatMap((leaf) => own.get(leaf) ?? []))
}

function link(leaves: readonly Leaf[], collection: Collection, mustNot?: MustNot): Leaf[][] {
  const pairs = candidatePairs(leaves, (term) => collection.frequency(term))
  return averageLink(leaves, pairs, { mustNot }).map(({ leaves: numbers }) =>
    numbers.toSorted((a, b) => a - b).flatMap((each) => leaves[each] ?? []),
  )
}
